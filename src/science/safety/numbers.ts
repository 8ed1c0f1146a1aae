// The numbers for an emergency, each written once: claims say where it is from (evidence/claims/who-to-call.ts). Small and
// apart, because it is in what every page downloads: the number must be there when nothing more can be fetched.

/** Reaches an ambulance anywhere in Europe. */
export const european = 112;

const uk = 999;

/** Countries that name another number first for someone who is ill. The UK under both its codes. */
export const national: Readonly<Record<string, number>> = { FR: 15, CH: 144, GB: uk, UK: uk };
