/** What a practice tells about itself: the type, and the reader that lets no other shape and no hostile text in. Pure. */
import { isObject } from '../platform/is-object.js';
import { supported, type Language } from '../platform/locale/language.js';
import { countryOf, type Country } from '../science/safety/country.js';
import { cleanEmergency, cleanMail, cleanPhone, cleanUrl } from './contact.js';
import { isOneLine } from './plain-text.js';

export { mailHref, telHref } from './contact.js';

export const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

/** Open on `days` from `from` till `till`, 'HH:MM' on the practice's own clock. */
export interface OpeningHours {
  days: (typeof DAYS)[number][];
  from: string;
  till: string;
}

export interface PracticeCareGiver {
  id: string;
  name: string;
  role?: string;
  /** Address of a picture. */
  photo?: string;
}

/** A text for every language, or one per language. */
export type PracticeText = string | Partial<Record<Language, string>>;

export const BOOKING_KINDS = ['request', 'rest', 'fhir', 'cal', 'ical', 'link'] as const;

/** Where appointments come from; the source of that kind reads the other settings. */
export interface BookingConfig {
  kind: (typeof BOOKING_KINDS)[number];
  url?: string;
  settings?: Record<string, string | number | boolean>;
}

/** Whom to call instead of what the kit says for the country. */
export interface PracticeEmergency {
  /** Emergency number. */
  number?: string;
  /** Which doctor to call when it cannot wait but is no emergency. */
  doctor?: PracticeText;
  /** Phone of that doctor, or of the service for out of hours. */
  doctorPhone?: string;
}

export interface PracticeInfo {
  name?: string;
  phone?: string;
  mail?: string;
  address?: string;
  /** Where the practice is: decides the emergency number and which doctor to call first. */
  country?: Country;
  emergency?: PracticeEmergency;
  hours?: OpeningHours[];
  careGivers?: PracticeCareGiver[];
  /** The agenda the practice already has; opened on a click, never before. */
  bookingUrl?: string;
  booking?: BookingConfig;
  language?: Language;
  /** Own wording: tag → text key → text. */
  texts?: Record<string, Record<string, PracticeText>>;
  /** `memory`: may widgets ask to remember on the device? `privacyUrl`: the practice's privacy text. */
  consent?: { memory: 'ask' | 'never'; privacyUrl?: string };
  /** Custom properties by name, `--kine-…` only. */
  theme?: Record<string, string>;
}

/** `path`: where, as in 'hours[1].from'. 'unknown': no such field. 'type': another shape. 'unsafe': refused content. */
export interface Problem {
  path: string;
  reason: 'unknown' | 'type' | 'unsafe';
}

type Report = (path: string, reason: Problem['reason']) => undefined;
type Read<T> = (raw: unknown, path: string, report: Report) => T | undefined;

const text =
  (max: number, clean: (text: string) => string | undefined = (same) => same): Read<string> =>
  (raw, path, report) => {
    if (typeof raw !== 'string' || raw.length > max || !raw.trim()) return report(path, 'type');
    return clean(raw.trim()) ?? report(path, 'unsafe');
  };

const pattern = (test: RegExp): Read<string> => text(200, (value) => (test.test(value) ? value : undefined));

const oneOf =
  <T extends string>(of: readonly T[]): Read<T> =>
  (raw, path, report) =>
    of.find((item) => item === raw) ?? report(path, 'type');

const list =
  <T>(item: Read<T>): Read<T[]> =>
  (raw, path, report) =>
    Array.isArray(raw)
      ? raw.map((each, at) => item(each, `${path}[${at}]`, report)).filter((each) => each !== undefined)
      : report(path, 'type');

const dict =
  <T>(key: RegExp, item: Read<T>): Read<Record<string, T>> =>
  (raw, path, report) => {
    if (!isObject(raw)) return report(path, 'type');
    const pairs = Object.entries(raw).map(([name, value]) => {
      const at = path ? `${path}.${name}` : name;
      return [name, key.test(name) ? item(value, at, report) : report(at, 'unknown')] as const;
    });
    return Object.fromEntries(pairs.filter((pair): pair is readonly [string, T & {}] => pair[1] !== undefined));
  };

const shape =
  <T extends object>(
    fields: { [K in keyof Required<T>]: Read<Required<T>[K]> },
    must: readonly (keyof T & string)[],
  ): Read<T> =>
  (raw, path, report) => {
    if (!isObject(raw)) return report(path, 'type');
    const out: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(raw)) {
      const at = path ? `${path}.${key}` : key;
      const read = Object.hasOwn(fields, key) ? (fields as Record<string, Read<unknown>>)[key] : undefined;
      const found = read ? read(value, at, report) : report(at, 'unknown');
      if (found !== undefined) out[key] = found;
    }
    const missing = must.find((key) => !(key in out));
    if (missing && !(missing in raw)) report(path ? `${path}.${missing}` : missing, 'type');
    return missing ? undefined : (out as T);
  };

const url = text(2000, cleanUrl);
const line = text(200, (value) => (isOneLine(value) ? value : undefined));
/** Some write an address on several lines. */
const lines = text(400, (value) => (value.split(/\r?\n/).every(isOneLine) ? value : undefined));
const time = pattern(/^([01]\d|2[0-3]):[0-5]\d$/);
const word = text(2000);
const simple: Read<string | number | boolean> = (raw, path, report) =>
  typeof raw === 'boolean' || Number.isFinite(raw) ? (raw as number | boolean) : text(2000)(raw, path, report);
const wording: Read<PracticeText> = (raw, path, report) =>
  isObject(raw) ? dict(/^(nl|fr|en|de)$/, word)(raw, path, report) : word(raw, path, report);
/** Colours, lengths and fonts; nothing that fetches (`url(`, `image(`, `src(`) and nothing that ends the declaration. */
const themeValue = text(200, (value) =>
  /[;{}<>\\@!]|url|image|src|element|expression|attr|env/i.test(value) ? undefined : value,
);
const language: Read<Language> = (raw, path, report) =>
  (typeof raw === 'string' ? supported(raw) : undefined) ?? report(path, 'type');
const country: Read<Country> = (raw, path, report) =>
  (typeof raw === 'string' ? countryOf(raw) : undefined) ?? report(path, 'type');

const practice = shape<PracticeInfo>(
  {
    name: line,
    phone: text(40, cleanPhone),
    mail: text(254, cleanMail),
    address: lines,
    country,
    emergency: shape<PracticeEmergency>(
      { number: text(40, cleanEmergency), doctor: wording, doctorPhone: text(40, cleanPhone) },
      [],
    ),
    hours: list(shape<OpeningHours>({ days: list(oneOf(DAYS)), from: time, till: time }, ['days', 'from', 'till'])),
    careGivers: list(
      shape<PracticeCareGiver>({ id: pattern(/^[\w-]{1,64}$/), name: line, role: line, photo: url }, ['id', 'name']),
    ),
    bookingUrl: url,
    booking: shape<BookingConfig>({ kind: oneOf(BOOKING_KINDS), url, settings: dict(/^[a-z][\w-]*$/i, simple) }, [
      'kind',
    ]),
    language,
    texts: dict(/^[a-z]+-[a-z-]+$/, dict(/^[a-z]\w*$/i, wording)),
    consent: shape<{ memory: 'ask' | 'never'; privacyUrl?: string }>(
      { memory: oneOf(['ask', 'never'] as const), privacyUrl: url },
      ['memory'],
    ),
    theme: dict(/^--kine-[\w-]+$/, themeValue),
  },
  [],
);

/** The valid part of `json` (already parsed), and a list of what was dropped and why. Never throws. */
export const parsePracticeInfo = (json: unknown): { info: PracticeInfo; problems: Problem[] } => {
  const problems: Problem[] = [];
  const info = practice(json, '', (path, reason) => void problems.push({ path, reason })) ?? {};
  return { info, problems };
};
