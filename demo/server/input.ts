// Reads what is sent to the API: shape first (400), then the practice's rules (422). Pure; refuses by throwing.
import { isDay } from '../../src/platform/time/zone.js';
import type { BookingRequest, FieldErrors, PartOfDay, Person, SlotQuery } from '../../src/practice/booking/source.js';
import type { Proof } from './limits.js';
import { refuse } from './problems.js';
import { personFaults, requestFaults } from './rules.js';
import type { KeptWish } from './state.js';
import type { Practice } from './practice.js';

/** An object of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** What is asked of the agenda. */
export interface BookingInput {
  readonly request: BookingRequest;
  readonly slots: readonly string[];
  readonly hold?: { readonly id: string; readonly token: string };
}

const bad = (detail: string): never => refuse('bad-request', { detail });

/** An object, or a refusal. */
export function fieldsOf(value: unknown, name = 'body'): Fields {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? (value as Fields) : bad(`${name} must be an object`);
}

/** A text of at most 4000 characters. */
export function textOf(fields: Fields, name: string, fallback?: string): string {
  const value = fields[name] ?? fallback;
  return typeof value === 'string' && value.length <= 4e3 ? value : bad(`${name} must be a text`);
}

function listOf(fields: Fields, name: string, max: number): readonly unknown[] {
  const value = fields[name] ?? [];
  return Array.isArray(value) && value.length <= max ? value : bad(`${name} must be a list of at most ${max}`);
}

/** Between 1 and 18 slot ids, each once. */
export function slotIdsOf(fields: Fields): readonly string[] {
  const ids = listOf(fields, 'slots', 18).map((id) =>
    typeof id === 'string' && id.length <= 200 ? id : bad('slots holds ids'),
  );
  return ids.length ? [...new Set(ids)] : refuse('invalid', { errors: { slots: 'required' } });
}

const personOf = (fields: Fields): Person => {
  const person = fieldsOf(fields['person'], 'person');
  return { name: textOf(person, 'name', ''), mail: textOf(person, 'mail', ''), phone: textOf(person, 'phone', '') };
};

function languageOf(fields: Fields): BookingRequest['language'] {
  const said = fields['language'] ?? 'nl';
  return said === 'nl' || said === 'fr' || said === 'en' || said === 'de' ? said : bad('language is nl, fr, en or de');
}

function flagOf(fields: Fields, name: string): boolean {
  const value = fields[name] ?? false;
  return typeof value === 'boolean' ? value : bad(`${name} must be true or false`);
}

/** The proof of work sent along. */
export function proofOf(fields: Fields): Proof {
  if (fields['proof'] === undefined) return refuse('proof-needed');
  const proof = fieldsOf(fields['proof'], 'proof');
  return { challenge: textOf(proof, 'challenge'), nonce: textOf(proof, 'nonce') };
}

function refuseErrors(errors: FieldErrors): void {
  if (Object.keys(errors).length) refuse('invalid', { errors });
}

/** A request for an appointment. */
export function bookingOf(body: unknown, rules: Pick<Practice, 'questions' | 'prescription'>): BookingInput {
  const fields = fieldsOf(body);
  const slots = slotIdsOf(fields);
  const answers = Object.entries(fieldsOf(fields['answers'] ?? {}, 'answers'));
  const hold = fields['hold'] === undefined ? undefined : fieldsOf(fields['hold'], 'hold');
  const given = fields['prescription'] === undefined ? undefined : fieldsOf(fields['prescription'], 'prescription');
  const request: BookingRequest = {
    service: textOf(fields, 'service', ''),
    slots: [],
    preferred: [],
    person: personOf(fields),
    known: flagOf(fields, 'known'),
    reason: textOf(fields, 'reason', ''),
    answers: Object.fromEntries(
      answers.map(([id, said]) => [id, typeof said === 'string' ? said : bad('answers are texts')]),
    ),
    consent: flagOf(fields, 'consent'),
    language: languageOf(fields),
    website: textOf(fields, 'website', ''),
    ...(given && {
      prescription: {
        date: textOf(given, 'date', ''),
        prescriber: textOf(given, 'prescriber', ''),
        sessions: typeof given['sessions'] === 'number' ? given['sessions'] : 0,
      },
    }),
  };
  refuseErrors(requestFaults(request, rules));
  return { request, slots, ...(hold && { hold: { id: textOf(hold, 'id'), token: textOf(hold, 'token') } }) };
}

const isWeekday = (day: unknown): day is number => Number.isInteger(day) && Number(day) >= 1 && Number(day) <= 7;

const isPart = (part: unknown): part is PartOfDay => part === 'morning' || part === 'afternoon' || part === 'evening';

/** A list of which everything is as `is` says; each once. */
function allOf<T>(fields: Fields, name: string, max: number, is: (one: unknown) => one is T): readonly T[] {
  const list = listOf(fields, name, max);
  return list.every(is) ? [...new Set(list)] : bad(`${name} holds something unknown`);
}

/** A wish for the waiting list. */
export function waitingOf(
  body: unknown,
  practice: Pick<Practice, 'services' | 'careGivers'>,
): { wish: Omit<KeptWish, 'id'>; website: string } {
  const fields = fieldsOf(body);
  const person = personOf(fields);
  const consent = flagOf(fields, 'consent');
  const language = languageOf(fields);
  const service = textOf(fields, 'service');
  const careGiver = textOf(fields, 'careGiver', '');
  const knows = (list: readonly { readonly id: string }[], id: string) => list.some((one) => one.id === id);
  refuseErrors({
    ...personFaults(person),
    ...(consent ? {} : { consent: 'consent' as const }),
    ...(knows(practice.services, service) ? {} : { service: 'unknown' as const }),
    ...(!careGiver || knows(practice.careGivers, careGiver) ? {} : { careGiver: 'unknown' as const }),
  });
  const weekdays = allOf(fields, 'weekdays', 7, isWeekday);
  const parts = allOf(fields, 'parts', 3, isPart);
  const wish = { service, careGiver, weekdays, parts, person, language };
  return { wish, website: textOf(fields, 'website', '') };
}

/** The range of days asked for, at most 62 days. */
export function rangeOf(query: URLSearchParams): SlotQuery {
  const [service, careGiver, from, to] = ['service', 'careGiver', 'from', 'to'].map(
    (name) => query.get(name) ?? undefined,
  );
  if (!service) return bad('service is missing');
  if (!isDay(from) || !isDay(to) || from > to) return bad('from and to are days, in order');
  if (Date.parse(to) - Date.parse(from) > 62 * 864e5) return bad('at most 62 days at once');
  return { service, from, to, ...(careGiver ? { careGiver } : {}) };
}
