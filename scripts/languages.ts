// The languages the kit speaks, Dutch first: the source language.
export const languages = ['nl', 'fr', 'en', 'de'] as const;
export type Language = (typeof languages)[number];
