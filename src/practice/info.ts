/** What a practice tells about itself: the type, and the reader that lets no other shape and no hostile text in. Pure. */
import { isObject } from '../platform/is-object.js';
import { supported, type Language } from '../platform/locale/language.js';
import { countryOf, type Country } from '../science/safety/country.js';
import { cleanEmergency, cleanMail, cleanPhone, cleanUrl } from './contact.js';
import { isOneLine, plainSigns } from './plain-text.js';
import { dict, list, oneOf, readParts, shape, where, whole, type Problem, type Read } from './read.js';

export { mailHref, telHref } from './contact.js';
export type { Problem } from './read.js';

export const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

/** Open on `days` from `from` till `till`, 'HH:MM' on the practice's own clock. */
export interface OpeningHours {
  days: (typeof DAYS)[number][];
  from: string;
  till: string;
}

/** A text for every language, or one per language. */
export type PracticeText = string | Partial<Record<Language, string>>;

/** Something a care giver wrote: a study, a chapter, an article elsewhere. */
export interface PracticePaper {
  title: string;
  /** The journal, the book or the site. */
  where?: string;
  year?: number;
  url?: string;
}

/** Another place about a care giver: a profile, a register. */
export interface PracticeLink {
  title: string;
  url: string;
}

export interface PracticeCareGiver {
  /** What books an appointment, writes or reviews an article under. */
  id: string;
  name: string;
  role?: string;
  /** Address of a picture. */
  photo?: string;
  /** What they know well, a few words each. */
  expertise?: PracticeText[];
  papers?: PracticePaper[];
  links?: PracticeLink[];
}

export const BOOKING_KINDS = ['request', 'rest', 'fhir', 'smart', 'ical', 'link'] as const;

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
  /** Said beside the phone number in book-appointment. */
  hours?: OpeningHours[];
  careGivers?: PracticeCareGiver[];
  /** The agenda the practice already has; opened on a click, never before. */
  bookingUrl?: string;
  booking?: BookingConfig;
  /** Of its widgets where the page has no `lang` the kit knows. */
  language?: Language;
  /** Own wording: tag → text key → text. */
  texts?: Record<string, Record<string, PracticeText>>;
  /** `memory`: may widgets ask to remember on the device? `privacyUrl`: the practice's privacy text. */
  consent?: { memory: 'ask' | 'never'; privacyUrl?: string };
  /** Custom properties by name, `--kine-…` only. */
  theme?: Record<string, string>;
}

/** A text as typed, without the spaces around it; 'unsafe' where `clean` does not let it through. */
const typed =
  (max: number, clean: (text: string) => string | undefined = (same) => same): Read<string> =>
  (raw, to) => {
    if (typeof raw !== 'string' || raw.length > max || !raw.trim()) return to.lose();
    return clean(raw.trim()) ?? to.lose('unsafe');
  };

const pattern = (test: RegExp): Read<string> => typed(200, (value) => (test.test(value) ? value : undefined));

/** A number or an address to reach somebody: what is copied along with it and not seen does not count. */
const reach =
  (max: number, clean: (text: string) => string | undefined): Read<string> =>
  (raw, to) =>
    typed(max, clean)(typeof raw === 'string' ? plainSigns(raw) : raw, to);
const url = typed(2000, cleanUrl);
const oneLine = (max: number): Read<string> => typed(max, (value) => (isOneLine(value) ? value : undefined));
const line = oneLine(200);
/** Some write an address on several lines. */
const lines = typed(400, (value) => (value.split(/\r?\n/).every(isOneLine) ? value : undefined));
const time = pattern(/^([01]\d|2[0-3]):[0-5]\d$/);
const word = typed(2000);
const simple: Read<string | number | boolean> = (raw, to) =>
  typeof raw === 'boolean' || Number.isFinite(raw) ? (raw as number | boolean) : word(raw, to);
const wording: Read<PracticeText> = (raw, to) => (isObject(raw) ? dict(/^(nl|fr|en|de)$/, word) : word)(raw, to);
/** Colours, lengths and fonts; nothing that fetches (`url(`, `image(`, `src(`) and nothing that ends the declaration. */
const themeValue = typed(200, (value) =>
  /[;{}<>\\@!]|url|image|src|element|expression|attr|env/i.test(value) ? undefined : value,
);
const language: Read<Language> = (raw, to) => (typeof raw === 'string' ? supported(raw) : undefined) ?? to.lose();
const country: Read<Country> = (raw, to) => (typeof raw === 'string' ? countryOf(raw) : undefined) ?? to.lose();

/** Of one care giver: what stands on one card. */
const few = 20;
const careGiver = shape<PracticeCareGiver>(
  {
    id: pattern(/^[\w-]{1,64}$/),
    name: line,
    role: line,
    photo: url,
    expertise: list(
      where(wording, (text) => Object.keys(text).length > 0),
      few,
    ),
    papers: list(
      shape<PracticePaper>({ title: oneLine(400), where: line, year: whole(1800, 2200), url }, ['title']),
      few,
    ),
    links: list(shape<PracticeLink>({ title: line, url }, ['title', 'url']), few),
  },
  ['id', 'name'],
);

const practice = shape<PracticeInfo>(
  {
    name: line,
    phone: reach(40, cleanPhone),
    mail: reach(254, cleanMail),
    address: lines,
    country,
    emergency: shape<PracticeEmergency>(
      { number: reach(40, cleanEmergency), doctor: wording, doctorPhone: reach(40, cleanPhone) },
      [],
    ),
    hours: list(shape<OpeningHours>({ days: list(oneOf(DAYS)), from: time, till: time }, ['days', 'from', 'till'])),
    careGivers: list(careGiver),
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
  const { value, problems } = readParts(practice, json);
  return { info: value ?? {}, problems };
};
