// An appointment as FHIR R4 has it, and back. Pure.
import { isObject } from '../../../../platform/is-object.js';
import { readInstant, withOffset } from '../../../../platform/time/zone.js';
import { oneLine } from '../../../plain-text.js';
import { inLanguage } from '../../days.js';
import type { Appointment, BookingPractice, BookingRequest, Person, Session, Slot } from '../../source.js';
import { idIn } from './resources.js';

/** Whose claim a slot is and which request an appointment came of: the key of the booking. */
export const keySystem = 'urn:kinekit:booking';
/** Counts the changes of an appointment, for calendars: R4 has no field for it. */
const sequenceUrl = 'urn:kinekit:sequence';

export type Resource = Readonly<Record<string, unknown>>;

const listIn = (resource: Resource, name: string): readonly Resource[] => {
  const said: unknown = resource[name];
  return Array.isArray(said) ? said.slice(0, 100).filter(isObject) : [];
};

const textIn = (resource: unknown, name: string): string => {
  const said: unknown = isObject(resource) ? resource[name] : undefined;
  return typeof said === 'string' ? said : '';
};

/** The key of the booking that made or claimed it. */
export const keyOf = (resource: Resource): string | undefined =>
  textIn(
    listIn(resource, 'identifier').find((one) => one['system'] === keySystem),
    'value',
  ) || undefined;

const withoutKey = (resource: Resource): Resource[] =>
  listIn(resource, 'identifier').filter((one) => one['system'] !== keySystem);

const withIdentifiers = ({ identifier: _was, ...rest }: Resource, identifier: readonly unknown[]): Resource =>
  identifier.length ? { ...rest, identifier } : rest;

/** A slot claimed under a key: taken, and by whom. */
export const claimed = (slot: Resource, key: string): Resource => ({
  ...withIdentifiers(slot, [...withoutKey(slot), { system: keySystem, value: key }]),
  status: 'busy',
});

/** A slot given back. */
export const freed = (slot: Resource): Resource => ({ ...withIdentifiers(slot, withoutKey(slot)), status: 'free' });

/** What the practice should read: everything the visitor said that R4 has no field for. */
function comment(request: BookingRequest, practice: BookingPractice): string {
  const { prescription, answers, known, reason } = request;
  const answered = practice.questions.flatMap(({ id, label }) => {
    const said = oneLine(answers[id] ?? '');
    return said ? [`${inLanguage(label, request.language)} ${said}`] : [];
  });
  return [
    reason.trim(),
    known ? 'known patient' : 'new patient',
    ...(prescription
      ? [`prescription: ${prescription.date}, ${oneLine(prescription.prescriber)}, ${prescription.sessions}`]
      : []),
    ...answered,
    `language: ${request.language}`,
  ]
    .filter(Boolean)
    .join('\n');
}

function patient({ name, mail, phone }: Person): Resource {
  const telecom = [
    { system: 'phone', value: oneLine(phone) },
    { system: 'email', value: oneLine(mail) },
  ];
  return { resourceType: 'Patient', id: 'patient', name: [{ text: oneLine(name) }], telecom };
}

/** The visitor in the appointment itself: nobody is looked up among the patients of the server. */
const visitor = (person: Person): Resource => ({
  contained: [patient(person)],
  participant: [{ actor: { reference: '#patient', display: oneLine(person.name) }, status: 'accepted' }],
});

/** What is sent to make an appointment. `actor`: the reference of the care giver. */
export function toAppointment(
  request: BookingRequest,
  slot: Slot,
  about: { readonly key: string; readonly practice: BookingPractice; readonly actor: string | undefined },
): Resource {
  const { key, practice, actor } = about;
  const service = practice.services.find(({ id }) => id === request.service);
  const who = visitor(request.person);
  const giver = actor ? [{ actor: { reference: actor }, status: 'accepted' }] : [];
  const name = service ? inLanguage(service.name, request.language) : request.service;
  return {
    resourceType: 'Appointment',
    status: 'booked',
    identifier: [{ system: keySystem, value: key }],
    serviceType: [{ coding: [{ code: request.service }], text: name }],
    start: new Date(readInstant(slot.start)!).toISOString(),
    end: new Date(readInstant(slot.end)!).toISOString(),
    slot: [{ reference: `Slot/${slot.id}` }],
    comment: comment(request, practice),
    ...who,
    participant: [...(who['participant'] as unknown[]), ...giver],
  };
}

/** A proposal of the server with the visitor in it, as IHE's `$book` takes it. */
export function asBooked(
  proposed: Resource,
  request: BookingRequest,
  about: { key: string; practice: BookingPractice },
): Resource {
  const who = visitor(request.person);
  return {
    ...proposed,
    status: 'pending',
    identifier: [...withoutKey(proposed), { system: keySystem, value: about.key }],
    comment: comment(request, about.practice),
    contained: [...listIn(proposed, 'contained'), ...(who['contained'] as Resource[])],
    participant: [...listIn(proposed, 'participant'), ...(who['participant'] as Resource[])],
  };
}

const isPatient = (participant: Resource): boolean => /^#|Patient\//.test(textIn(participant['actor'], 'reference'));

/** At another hour, which may be another care giver's. */
export function atHour(
  resource: Resource,
  { id, start, end }: { readonly id: string; readonly start: number; readonly end: number },
  actor: string | undefined,
): Resource {
  const giver = actor ? [{ actor: { reference: actor }, status: 'accepted' }] : [];
  return {
    start: new Date(start).toISOString(),
    end: new Date(end).toISOString(),
    slot: [{ reference: `Slot/${id}` }],
    participant: [...listIn(resource, 'participant').filter((one) => !actor || isPatient(one)), ...giver],
  };
}

const sequenceOf = (resource: Resource): number => {
  const said = listIn(resource, 'extension').find((one) => one['url'] === sequenceUrl)?.['valueInteger'];
  return typeof said === 'number' && Number.isInteger(said) && said >= 0 && said < 1_000_000 ? said : 0;
};

/** Changed once more. */
export const changed = (resource: Resource, change: Resource): Resource => ({
  ...resource,
  ...change,
  extension: [
    ...listIn(resource, 'extension').filter((one) => one['url'] !== sequenceUrl),
    { url: sequenceUrl, valueInteger: sequenceOf(resource) + 1 },
  ],
});

/** The slots an appointment is of. */
export const slotIdOf = (resource: Resource): string | undefined =>
  idIn(textIn(listIn(resource, 'slot')[0], 'reference'), 'Slot');

/** Whether it stands. */
export const stands = (resource: Resource): boolean =>
  !['cancelled', 'noshow', 'entered-in-error'].includes(textIn(resource, 'status'));

function personIn(resource: Resource): Person {
  const who = listIn(resource, 'contained').find((one) => one['resourceType'] === 'Patient');
  const reach = (system: string): string =>
    oneLine(textIn(who && listIn(who, 'telecom').find((one) => one['system'] === system), 'value').slice(0, 300));
  const name = textIn(who && listIn(who, 'name')[0], 'text');
  return { name: oneLine(name.slice(0, 300)), mail: reach('email'), phone: reach('phone') };
}

/** What an appointment holds of its hour, as a visitor's; undefined without one. */
export function hourIn(resource: Resource, zone: string, id = slotIdOf(resource)): Slot | undefined {
  const [start, end] = [readInstant(resource['start']), readInstant(resource['end'])];
  if (start === undefined || end === undefined || end <= start || id === undefined) return undefined;
  const [type] = listIn(resource, 'serviceType');
  const service =
    (type &&
      textIn(
        listIn(type, 'coding').findLast((one) => one['code']),
        'code',
      )) ||
    textIn(type, 'text');
  const giver = listIn(resource, 'participant').find((one) => !isPatient(one));
  const careGiver = idIn(textIn(giver?.['actor'], 'reference'));
  return {
    id,
    start: withOffset(start, zone),
    end: withOffset(end, zone),
    service: service.slice(0, 60),
    careGiver: careGiver ?? '',
  };
}

/** The appointment as the visitor's; undefined when it holds no key or no hour. `host`: makes its UID one of this server. */
export function fromAppointment(
  resource: Resource,
  zone: string,
  host: string,
  slotId?: string,
): Appointment | undefined {
  const id = textIn(resource, 'id');
  const key = keyOf(resource);
  const slot = hourIn(resource, zone, slotId ?? slotIdOf(resource));
  if (resource['resourceType'] !== 'Appointment' || !/^[\w.-]{1,64}$/.test(id) || !key || !slot) return undefined;
  const session: Session = {
    id,
    slot,
    status: stands(resource) ? 'booked' : 'cancelled',
    sequence: sequenceOf(resource),
    uid: `${id}@${host}`,
  };
  return { id, sessions: [session], manage: `${id}.${key}`, person: personIn(resource) };
}
