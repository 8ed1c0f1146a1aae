/** A text as FHIR takes one: no control characters but line ends, no half of a sign, nothing around it. Pure. */
export const cleanText = (text: string): string => text.replace(/[^\P{Cc}\t\r\n]|\p{Surrogate}/gu, '').trim();
