// Reads what the booking API answers: every value is checked before it is used, since a server may be wrong or hostile.
// Pure; touches nothing.
import { isObject } from '../../platform/is-object.js';
import { oneLine } from '../plain-text.js';
import { ignore, list, maybe, oneOf, readWhole, shape, text, when, where, whole, type Read } from '../read.js';
import type { Challenge } from './proof-of-work.js';
import { slot, time } from './read-slot.js';
import type {
  Appointment,
  CareGiver,
  Closure,
  BookingPractice,
  FieldCode,
  FieldErrors,
  Person,
  Question,
  Service,
  Session,
  Words,
} from './source.js';
import { isDay, isZone } from '../../platform/time/zone.js';

/** A name or a few words to show: on one line. */
const said: Read<string> = (raw, to) => {
  const value = text(300)(raw, to);
  return value === undefined ? undefined : oneLine(value) || to.lose();
};

const absent = (raw: unknown): boolean => raw === undefined || raw === '';

const maybeText = (max: number): Read<string> => maybe(text(max), absent);

const flag = oneOf([true, false]);

const maybeSaid = maybe(said, absent);
const words = shape<Words>({ nl: said, fr: maybeSaid, en: maybeSaid, de: maybeSaid }, ['nl'], ignore);

/** An address to open or show: https, or a path on the own site; other schemes could run script. */
const address: Read<string> = (raw, to) => {
  const found = maybeText(500)(raw, to);
  return found && /^(?:https:\/\/|\.{0,2}\/(?![/\\]))/.test(found) ? found : undefined;
};

const service = shape<Service>(
  {
    id: text(60),
    name: words,
    minutes: whole(5, 480),
    price: maybe(words),
    careGivers: list(text(60), 100),
    sessions: whole(1, 18),
  },
  ['id', 'name', 'minutes', 'careGivers', 'sessions'],
  ignore,
);

const careGiver = shape<CareGiver>(
  { id: text(60), name: said, speciality: maybe(words), photo: address },
  ['id', 'name'],
  ignore,
);

const question = shape<Question>(
  { id: text(40), label: words, required: flag, max: whole(1, 2000) },
  ['id', 'label', 'required', 'max'],
  ignore,
);

const closure = where(
  shape<Closure>({ from: when(isDay), to: when(isDay), reason: maybe(words) }, ['from', 'to'], ignore),
  ({ from, to }) => from <= to,
);

/** Closed days explain, they do not decide: one that cannot be read is left out. */
const closures = list<Closure>((raw) => readWhole(closure, raw), 400);

const practice = shape<Omit<BookingPractice, 'kind' | 'link'>>(
  {
    name: said,
    phone: maybeText(40),
    mail: maybeText(254),
    address: maybeText(300),
    zone: where(text(60), isZone),
    services: list(service, 100),
    careGivers: list(careGiver, 100),
    questions: list(question, 30),
    prescription: flag,
    privacy: address,
    noticeMinutes: whole(0, 100_000),
    horizonDays: whole(1, 1000),
    closures: maybe(closures),
    can: shape<Omit<BookingPractice['can'], 'book'>>(
      { hold: flag, manage: flag, waitingList: flag, find: maybe(flag) },
      ['hold', 'manage', 'waitingList'],
      ignore,
    ),
  },
  ['name', 'zone', 'services', 'careGivers', 'questions', 'prescription', 'noticeMinutes', 'horizonDays', 'can'],
  ignore,
);

/** The practice, or undefined when the answer is not one. */
export function readPractice(value: unknown): BookingPractice | undefined {
  const read = readWhole(practice, value);
  return read && { kind: 'slots', ...read };
}

const session = shape<Session>(
  { id: text(100), slot, status: oneOf(['booked', 'cancelled']), sequence: whole(0, 1_000_000), uid: text(200) },
  ['id', 'slot', 'status', 'sequence', 'uid'],
  ignore,
);

const appointment = shape<Appointment>(
  {
    id: text(100),
    sessions: list(session, 18),
    manage: text(500),
    person: shape<Person>({ name: said, mail: text(300), phone: text(60) }, ['name', 'mail', 'phone'], ignore),
    confirmBy: maybe(time),
  },
  ['id', 'sessions', 'manage', 'person'],
  ignore,
);

/** An appointment, or undefined. */
export const readAppointment = (value: unknown): Appointment | undefined => readWhole(appointment, value);

type Asked = Challenge & { readonly expires: string };

const challenge = shape<Asked>(
  { challenge: text(500), difficulty: whole(0, 256), expires: time },
  ['challenge', 'difficulty', 'expires'],
  ignore,
);

/** A challenge for the proof of work, with its end; or undefined. */
export const readChallenge = (value: unknown): Asked | undefined => readWhole(challenge, value);

const codes: ReadonlySet<unknown> = new Set<FieldCode>([
  'required',
  'too-long',
  'mail',
  'phone',
  'date',
  'number',
  'consent',
  'characters',
  'unknown',
]);

/** Faults by field; a code we do not know is 'unknown'. */
export function readErrors(value: unknown): FieldErrors {
  const entries = Object.entries(isObject(value) ? value : {}).slice(0, 100);
  return Object.fromEntries(entries.map(([field, code]) => [field, codes.has(code) ? (code as FieldCode) : 'unknown']));
}
