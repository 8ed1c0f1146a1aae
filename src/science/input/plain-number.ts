// Reads a small number as people type it (input/number.ts has the whole rule). Pure.

/** The number, or undefined for anything else; a comma is a decimal mark where `decimalComma` holds. */
export function parsePlain(text: string, decimalComma: boolean): number | undefined {
  const plain = decimalComma ? text.trim().replace(',', '.') : text.trim();
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}
