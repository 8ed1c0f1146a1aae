// The countries whose numbers the kit knows. Pure.

export const countries = ['BE', 'NL', 'FR', 'DE', 'CH', 'LU', 'UK'] as const;

export type Country = (typeof countries)[number];

/** The country for its code, in any case; 'GB' is the UK as well. Undefined for one whose numbers are not known. */
export const countryOf = (code: string): Country | undefined => {
  const known = code.trim().toUpperCase();
  return countries.find((country) => country === (known === 'GB' ? 'UK' : known));
};
