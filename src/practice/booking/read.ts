// Reads what the booking API answers: every value is checked before it is used, since a server may be wrong or hostile.
// Pure; touches nothing.
import { isObject } from '../../platform/is-object.js';
import { oneLine } from '../plain-text.js';
import type { Challenge } from './proof.js';
import type {
  Appointment,
  CareGiver,
  Closure,
  Description,
  FieldCode,
  FieldErrors,
  Hold,
  Question,
  Service,
  Session,
  Slot,
  Words,
} from './source.js';
import { isDay, isZone, readInstant } from '../../platform/time/zone.js';

type Fields = Readonly<Record<string, unknown>>;

class Unreadable extends Error {}

const no = (): never => {
  throw new Unreadable();
};

/** Runs a reader; undefined when anything in it was not what it should be. */
function reading<T>(value: unknown, read: (fields: Fields) => T): T | undefined {
  try {
    return read(fieldsOf(value));
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

const fieldsOf = (value: unknown): Fields => (isObject(value) ? value : no());

const text = (value: unknown, max = 300): string =>
  typeof value === 'string' && value.length > 0 && value.length <= max ? value : no();

/** A name or a few words to show: on one line. */
const said = (value: unknown): string => oneLine(text(value)) || no();

const maybeText = (value: unknown, max = 300): string | undefined =>
  value === undefined || value === '' ? undefined : text(value, max);

const whole = (value: unknown, min: number, max: number): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max ? value : no();

const flag = (value: unknown): boolean => (typeof value === 'boolean' ? value : no());

const list = (value: unknown, max: number): readonly unknown[] =>
  Array.isArray(value) && value.length <= max ? value : no();

const time = (value: unknown): string => (readInstant(value) === undefined ? no() : (value as string));

function words(value: unknown): Words {
  const fields = fieldsOf(value);
  const others = (['fr', 'en', 'de'] as const).flatMap((language) => {
    const one = maybeText(fields[language]);
    return one ? [[language, said(one)]] : [];
  });
  return { nl: said(fields['nl']), ...Object.fromEntries(others) };
}

function given<K extends string, T>(name: K, value: T | undefined): { [P in K]?: T } {
  return value === undefined ? {} : ({ [name]: value } as { [P in K]?: T });
}

/** An address to open or show: https, or a path on the own site; other schemes could run script. */
function address(value: unknown): string | undefined {
  const to = maybeText(value, 500);
  return to && /^(?:https:\/\/|\.{0,2}\/(?![/\\]))/.test(to) ? to : undefined;
}

function service(value: unknown): Service {
  const fields = fieldsOf(value);
  return {
    id: text(fields['id'], 60),
    name: words(fields['name']),
    minutes: whole(fields['minutes'], 5, 480),
    ...given('price', fields['price'] === undefined ? undefined : words(fields['price'])),
    careGivers: list(fields['careGivers'], 100).map((id) => text(id, 60)),
    sessions: whole(fields['sessions'], 1, 18),
  };
}

function careGiver(value: unknown): CareGiver {
  const fields = fieldsOf(value);
  return {
    id: text(fields['id'], 60),
    name: said(fields['name']),
    ...given('speciality', fields['speciality'] === undefined ? undefined : words(fields['speciality'])),
    ...given('photo', address(fields['photo'])),
  };
}

function question(value: unknown): Question {
  const fields = fieldsOf(value);
  return {
    id: text(fields['id'], 40),
    label: words(fields['label']),
    required: flag(fields['required']),
    max: whole(fields['max'], 1, 2000),
  };
}

/** Closed days explain, they do not decide: one that cannot be read is left out. */
const closures = (value: unknown): Closure[] =>
  list(value, 400).flatMap((one) => {
    const read = reading(one, (fields): Closure => {
      const [from, to] = [text(fields['from'], 10), text(fields['to'], 10)];
      if (!isDay(from) || !isDay(to) || from > to) no();
      return { from, to, ...given('reason', fields['reason'] === undefined ? undefined : words(fields['reason'])) };
    });
    return read ? [read] : [];
  });

/** The practice, or undefined when the answer is not one. */
export function readPractice(value: unknown): Description | undefined {
  return reading(value, (fields) => {
    const can = fieldsOf(fields['can']);
    const zone = text(fields['zone'], 60);
    if (!isZone(zone)) no();
    return {
      kind: 'slots',
      name: said(fields['name']),
      ...given('phone', maybeText(fields['phone'], 40)),
      ...given('mail', maybeText(fields['mail'], 254)),
      ...given('address', maybeText(fields['address'])),
      zone,
      services: list(fields['services'], 100).map(service),
      careGivers: list(fields['careGivers'], 100).map(careGiver),
      questions: list(fields['questions'], 30).map(question),
      prescription: flag(fields['prescription']),
      ...given('privacy', address(fields['privacy'])),
      noticeMinutes: whole(fields['noticeMinutes'], 0, 100_000),
      horizonDays: whole(fields['horizonDays'], 1, 1000),
      ...given('closures', fields['closures'] === undefined ? undefined : closures(fields['closures'])),
      can: { hold: flag(can['hold']), manage: flag(can['manage']), waitingList: flag(can['waitingList']) },
    };
  });
}

/** One slot of at most eight hours, or undefined. */
export function readSlot(value: unknown): Slot | undefined {
  return reading(value, (fields) => {
    const [start, end] = [time(fields['start']), time(fields['end'])];
    const length = (readInstant(end) ?? 0) - (readInstant(start) ?? 0);
    if (length <= 0 || length > 8 * 3_600_000) no();
    return {
      id: text(fields['id'], 200),
      start,
      end,
      service: text(fields['service'], 60),
      careGiver: text(fields['careGiver'], 60),
    };
  });
}

/**
 * Slots after a moment (ms), each once. One unreadable slot is left out; a list without a single readable one is no list.
 */
export function readSlots(
  value: unknown,
  after: number,
  fits: (slot: Slot) => boolean = () => true,
): Slot[] | undefined {
  if (!Array.isArray(value) || value.length > 20_000) return undefined;
  const slots = value.map(readSlot).filter((slot) => slot !== undefined);
  if (value.length && !slots.length) return undefined;
  const once = new Map<string, Slot>();
  for (const slot of slots) {
    if ((readInstant(slot.start) ?? 0) > after && fits(slot) && !once.has(slot.id)) once.set(slot.id, slot);
  }
  return [...once.values()];
}

/** A hold, or undefined. */
export function readHold(value: unknown): Hold | undefined {
  return reading(value, (fields) => ({
    id: text(fields['id'], 100),
    token: text(fields['token'], 500),
    slots: list(fields['slots'], 18).map((slot) => readSlot(slot) ?? no()),
    expires: time(fields['expires']),
    extensionsLeft: whole(fields['extensionsLeft'], 0, 100),
  }));
}

function session(value: unknown): Session {
  const fields = fieldsOf(value);
  const status = fields['status'];
  return {
    id: text(fields['id'], 100),
    slot: readSlot(fields['slot']) ?? no(),
    status: status === 'booked' || status === 'cancelled' ? status : no(),
    sequence: whole(fields['sequence'], 0, 1_000_000),
    uid: text(fields['uid'], 200),
  };
}

/** An appointment, or undefined. */
export function readAppointment(value: unknown): Appointment | undefined {
  return reading(value, (fields) => {
    const person = fieldsOf(fields['person']);
    return {
      id: text(fields['id'], 100),
      sessions: list(fields['sessions'], 18).map(session),
      manage: text(fields['manage'], 500),
      person: { name: said(person['name']), mail: text(person['mail']), phone: text(person['phone'], 60) },
    };
  });
}

/** A challenge for the proof of work, with its end; or undefined. */
export function readChallenge(value: unknown): (Challenge & { readonly expires: string }) | undefined {
  return reading(value, (fields) => ({
    challenge: text(fields['challenge'], 500),
    difficulty: whole(fields['difficulty'], 0, 256),
    expires: time(fields['expires']),
  }));
}

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
  const entries = reading(value, (fields) => Object.entries(fields).slice(0, 100)) ?? [];
  return Object.fromEntries(entries.map(([field, code]) => [field, codes.has(code) ? (code as FieldCode) : 'unknown']));
}
