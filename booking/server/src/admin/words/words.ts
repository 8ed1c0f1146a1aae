// What the admin page says, in four languages; Dutch is the source. What the mails to the practice call things (name, phone,
// reason …) it takes from there. Types, and the languages by name.
import type { FieldCode, Language } from '../../../../../src/practice/booking/source.js';
import type { Act } from '../../store/admin/kept.js';
import type { Place } from '../visit.js';
import { de } from './de.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { nl } from './nl.js';

/** What was done, told above the page it leads to. */
export type DoneWord = 'made' | 'moved' | 'cancelled' | 'blocked' | 'freed' | 'struck' | 'erased' | 'feed-ended';

/** The words of a language. */
/** Why a care giver's own calendar was not read, as far as the desk can do something about it. */
export type CalendarTrouble =
  'unreachable' | 'too-slow' | 'denied' | 'not-found' | 'not-a-calendar' | 'too-large' | 'refused' | 'fault';

export interface AdminWords {
  readonly skip: string;
  readonly menuName: string;
  readonly menu: Readonly<Record<Exclude<Place, 'sign-in' | 'elsewhere'>, string>>;
  readonly more: string;
  readonly language: string;
  readonly signOut: string;
  readonly optional: string;
  readonly done: Readonly<Record<DoneWord, string>>;
  readonly faults: Readonly<Record<FieldCode | 'clock' | 'past', string>>;
  readonly mend: string;
  readonly signIn: {
    readonly title: string;
    readonly name: string;
    readonly password: string;
    readonly button: string;
    readonly wrong: string;
  };
  readonly agenda: {
    readonly previousDay: string;
    readonly today: string;
    readonly nextDay: string;
    readonly previousWeek: string;
    readonly thisWeek: string;
    readonly nextWeek: string;
    readonly day: string;
    readonly show: string;
    readonly everyone: string;
    readonly week: (from: string, to: string) => string;
    readonly free: string;
    readonly blocked: string;
    readonly off: string;
    readonly pending: string;
    readonly isNew: string;
    readonly prescription: (sessions: number) => string;
    readonly gone: (count: number) => string;
    readonly nothing: string;
    readonly csv: string;
    readonly closed: string;
  };
  readonly appointment: {
    readonly title: string;
    readonly sessions: string;
    readonly told: string;
    readonly cancelled: string;
    readonly pending: (until: string) => string;
    readonly move: string;
    readonly cancel: string;
    readonly cancelAsk: string;
    readonly cancelYes: string;
    readonly again: string;
    readonly person: string;
    readonly tell: string;
    readonly noMail: string;
    readonly stale: string;
  };
  readonly make: {
    readonly title: string;
    readonly lead: string;
    readonly find: string;
    readonly hour: string;
    readonly none: string;
    readonly other: string;
    readonly patient: string;
    readonly weeks: string;
    readonly weeksHint: string;
    readonly mailHint: string;
    readonly prescribed: string;
    readonly prescribedOn: string;
    readonly prescribedSessions: string;
    readonly button: string;
    readonly clash: (when: string) => string;
    readonly clashUnknown: string;
    readonly fromList: (name: string) => string;
  };
  readonly move: { readonly title: string; readonly now: string; readonly button: string };
  readonly block: {
    readonly title: string;
    readonly lead: string;
    readonly from: string;
    readonly fromClock: string;
    readonly to: string;
    readonly toClock: string;
    readonly wholeDays: string;
    readonly note: string;
    readonly noteHint: string;
    readonly button: string;
    readonly coming: string;
    readonly none: string;
    readonly free: string;
    readonly clash: string;
    readonly order: string;
    readonly taken: string;
  };
  readonly waiting: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly since: string;
    readonly told: string;
    readonly never: string;
    readonly book: string;
    readonly strike: string;
  };
  readonly search: {
    readonly title: string;
    readonly label: string;
    readonly button: string;
    readonly none: string;
    readonly many: (most: number) => string;
    readonly short: string;
    readonly next: string;
    readonly last: string;
  };
  readonly person: {
    readonly title: string;
    readonly lead: string;
    readonly which: string;
    readonly wish: string;
    readonly exportIt: string;
    readonly erase: string;
    readonly eraseLead: string;
    readonly sure: string;
    readonly eraseButton: string;
    readonly nothing: string;
  };
  readonly log: {
    readonly title: string;
    readonly lead: string;
    readonly when: string;
    readonly who: string;
    readonly what: string;
    readonly open: string;
    readonly older: string;
    readonly none: string;
    readonly acts: Readonly<Record<Act, string>>;
  };
  readonly calendars: {
    readonly never: (name: string, why: string) => string;
    readonly since: (name: string, when: string, why: string) => string;
    readonly why: Readonly<Record<CalendarTrouble, string>>;
  };
  readonly feeds: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly made: (when: string) => string;
    readonly names: string;
    readonly namesHint: string;
    readonly make: string;
    readonly anew: string;
    readonly end: string;
    readonly address: string;
    readonly once: string;
  };
  readonly errors: {
    readonly missing: string;
    readonly missingLead: string;
    readonly forbidden: string;
    readonly forbiddenLead: string;
    readonly bereft: string;
    readonly bereftLead: string;
    readonly stale: string;
    readonly staleLead: string;
    readonly busy: string;
    readonly busyLead: string;
    readonly fault: string;
    readonly faultLead: string;
    readonly tooMany: string;
    readonly tooManyLead: string;
    readonly back: string;
  };
}

/** Words by language. */
export const adminWords: Readonly<Record<Language, AdminWords>> = { nl, fr, en, de };

/** Each language by its own name. */
export const ownNames: Readonly<Record<Language, string>> = {
  nl: 'Nederlands',
  fr: 'Français',
  en: 'English',
  de: 'Deutsch',
};
