// The first letter of a sentence or a name.

/** 'slecht slapen' → 'Slecht slapen'. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
