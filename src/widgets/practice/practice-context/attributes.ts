// What the attributes say, as the JSON would say it; parsePracticeInfo decides what of it is valid. Pure.
import type { PracticeInfo } from '../../../practice/info.js';
import { hoursIn } from '../../../practice/hours.js';

/** Each may hold anything: pages set properties too. */
export type Said = Readonly<
  Partial<
    Record<
      | 'name'
      | 'phone'
      | 'mail'
      | 'address'
      | 'country'
      | 'emergency'
      | 'doctor'
      | 'doctorPhone'
      | 'hours'
      | 'bookingUrl'
      | 'bookingKind'
      | 'zone'
      | 'language'
      | 'privacyUrl'
      | 'accent',
      unknown
    >
  >
>;

/** Without what is not said; undefined when nothing is. */
const only = (parts: Record<string, unknown>): Record<string, unknown> | undefined => {
  const said = Object.entries(parts).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return said.length ? Object.fromEntries(said) : undefined;
};

const address = (said: unknown): unknown => (said instanceof URL ? said.href : said);

function booking({ bookingUrl, bookingKind, zone }: Said): unknown {
  const url = address(bookingUrl);
  const settings = only({ zone });
  const said = only({ kind: bookingKind, url, settings });
  // An address alone is that of a booking API; a zone alone is that of a practice one writes to.
  return said && { kind: url ? 'rest' : 'request', ...said };
}

export function fromAttributes(said: Said): Record<string, unknown> {
  const { name, phone, mail, country, hours, language, privacyUrl, accent } = said;
  const privacy = address(privacyUrl);
  const parts = {
    name,
    phone,
    mail,
    address: said.address,
    country,
    emergency: only({ number: said.emergency, doctor: said.doctor, doctorPhone: said.doctorPhone }),
    hours: typeof hours === 'string' && hours ? hoursIn(hours) : hours,
    booking: booking(said),
    language,
    consent: privacy ? { memory: 'ask', privacyUrl: privacy } : undefined,
    theme: only({ '--kine-accent': accent }),
  };
  return only(parts) ?? {};
}

/** Each over the one before. Colours and whom to call field by field: an accent leaves the rest of a theme as it is. */
export const over = (...told: readonly PracticeInfo[]): PracticeInfo =>
  told.reduce((before, info) => {
    const { emergency, theme } = info;
    return {
      ...before,
      ...info,
      ...(emergency && { emergency: { ...before.emergency, ...emergency } }),
      ...(theme && { theme: { ...before.theme, ...theme } }),
    };
  }, {});
