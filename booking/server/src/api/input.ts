// Reads what is sent to the API. Its shape is as booking/openapi.yaml says (shapes.ts has looked); here the practice's own
// rules come in. Pure; refuses by throwing.
import { addDays, isDay } from '../../../../src/platform/time/zone.js';
import { plainSigns } from '../../../../src/practice/plain-text.js';
import type { BookingRequest, FieldErrors, Person, SlotQuery } from '../../../../src/practice/booking/source.js';
import type { Practice } from '../agenda/practice.js';
import type { Proof } from '../guard/gate.js';
import type { KeptWish } from '../store/kept.js';
import type { components } from './described/types.js';
import { refuse } from './problems.js';
import { mailFaults, personFaults, requestFaults } from './rules.js';

type Schemas = components['schemas'];

/** As it comes: what is missing is a fault the rules name by its field. */
type Sent<T> = { readonly [K in keyof T]?: T[K] };

/** What is asked of the agenda. */
export interface BookingInput {
  readonly request: BookingRequest;
  readonly slots: readonly string[];
  readonly hold?: { readonly id: string; readonly token: string } | undefined;
}

const bad = (detail: string): never => refuse('bad-request', { detail });

/** Between 1 and 18 slot ids, each once. */
export function slotIdsOf({ slots = [] }: Sent<{ slots: Schemas['SlotIds'] }>): readonly string[] {
  return slots.length ? [...new Set(slots)] : refuse('invalid', { errors: { slots: 'required' } });
}

/** What a visitor pasted is taken as it would be typed; a line end stays, and is refused. */
const personOf = ({ name = '', mail = '', phone = '' }: Sent<Schemas['Person']> = {}): Person => ({
  name,
  mail: plainSigns(mail),
  phone: plainSigns(phone),
});

/** The proof of work sent along. */
export const proofOf = ({ proof }: { readonly proof?: Proof }): Proof => proof ?? refuse('proof-needed');

function refuseErrors(errors: FieldErrors): void {
  if (Object.keys(errors).length) refuse('invalid', { errors });
}

/** A request for an appointment; today is the practice's day. */
export function bookingOf(
  body: Sent<Schemas['Booking']>,
  rules: Pick<Practice, 'questions' | 'prescription'>,
  today: string,
): BookingInput {
  const slots = slotIdsOf(body);
  const { prescription } = body;
  const request: BookingRequest = {
    service: body.service ?? '',
    slots: [],
    preferred: [],
    person: personOf(body.person),
    known: body.known ?? false,
    reason: body.reason ?? '',
    answers: body.answers ?? {},
    consent: body.consent === true,
    language: body.language ?? 'nl',
    website: body.website ?? '',
    ...(prescription && { prescription }),
  };
  const faults = requestFaults(request, rules);
  // A day of grace: the doctor's clock may be ahead of the practice's.
  const future =
    prescription && rules.prescription && isDay(prescription.date) && prescription.date > addDays(today, 1);
  refuseErrors({ ...faults, ...(future ? { 'prescription.date': 'date' as const } : {}) });
  return { request, slots, hold: body.hold };
}

/** A wish for the waiting list. */
export function waitingOf(
  body: Sent<Schemas['Wish']>,
  practice: Pick<Practice, 'services' | 'careGivers'>,
): { wish: Omit<KeptWish, 'id'>; website: string } {
  const { service = '', careGiver = '', weekdays = [], parts = [], language = 'nl', website = '' } = body;
  const person = personOf(body.person);
  const knows = (list: readonly { readonly id: string }[], id: string) => list.some((one) => one.id === id);
  refuseErrors({
    ...personFaults(person),
    ...(body.consent === true ? {} : { consent: 'consent' as const }),
    ...(knows(practice.services, service) ? {} : { service: 'unknown' as const }),
    ...(!careGiver || knows(practice.careGivers, careGiver) ? {} : { careGiver: 'unknown' as const }),
  });
  const days = [...new Set(weekdays)];
  return { wish: { service, careGiver, weekdays: days, parts: [...new Set(parts)], person, language }, website };
}

/** Whose link is asked for, and in which language the mail is to be. */
export function findOf({ mail = '', language = 'nl', website = '' }: Sent<Schemas['Find']>) {
  const address = plainSigns(mail);
  refuseErrors(mailFaults(address));
  return { mail: address.trim(), language, website };
}

/** The range of days asked for, at most 62 days. */
export function rangeOf(query: Readonly<Record<string, unknown>>): SlotQuery {
  const [service, careGiver, from, to] = ['service', 'careGiver', 'from', 'to'].map((name) =>
    typeof query[name] === 'string' && query[name] ? query[name] : undefined,
  );
  if (!service) return bad('service is missing');
  if (!isDay(from) || !isDay(to) || from > to) return bad('from and to are days, in order');
  if (Date.parse(to) - Date.parse(from) > 62 * 864e5) return bad('at most 62 days at once');
  return { service, from, to, ...(careGiver ? { careGiver } : {}) };
}
