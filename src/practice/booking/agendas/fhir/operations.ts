// IHE ITI Scheduling: `$find`, `$hold` and `$book` of Appointment, where a server offers them. Touches the server only.
// https://profiles.ihe.net/ITI/Scheduling/
import { isObject } from '../../../../platform/is-object.js';
import { addDays, instantOf, readInstant } from '../../../../platform/time/zone.js';
import type {
  BookingRequest,
  BookingSource,
  Booked,
  Call,
  Hold,
  Outcome,
  Slot,
  SlotQuery,
  WriteCall,
} from '../../source.js';
import { failed, refused } from '../fetching.js';
import { asBooked, fromAppointment, hourIn, keyOf, stands, type Resource } from './appointment.js';
import { gone } from './claims.js';
import type { Described } from './describe.js';
import type { Server, Written } from './server.js';

export interface OperationEdges {
  readonly zone: string;
  now(): number;
  about(call: Call): Promise<Outcome<Described>>;
}

/** R4 has no end of a hold. Two hours are more than anybody holds: a visitor then reads that it is held, and not how long. */
const unsaid = 7_200_000;

const parameters = (parameter: readonly Resource[]): Resource => ({ resourceType: 'Parameters', parameter });

const reference = (id: string): Resource =>
  parameters([{ name: 'appointment-reference', valueReference: { reference: `Appointment/${id}` } }]);

/** Appointments in an answer: a bundle, one by itself, or either as a parameter. */
function appointmentsIn(raw: unknown, depth = 0): Resource[] {
  if (!isObject(raw) || depth > 3) return [];
  if (raw['resourceType'] === 'Appointment') return [raw];
  const lists = [raw['entry'], raw['parameter']].flatMap((list): readonly unknown[] =>
    Array.isArray(list) ? list.slice(0, 5000) : [],
  );
  return lists.flatMap((one) => (isObject(one) ? appointmentsIn(one['resource'], depth + 1) : []));
}

export function operationsOf(server: Server, { zone, now, about }: OperationEdges) {
  /** Proposals as the server made them, by id: `$book` takes them whole. */
  const proposals = new Map<string, Resource>();

  const call = (name: string, body: Resource, how: Call): Promise<Written> =>
    server.post(`Appointment/$${name}`, body, how);

  /** The appointment an operation answered with, or why not: an outcome alone is a no. */
  const answered = (written: Written): Outcome<{ readonly resource: Resource }> => {
    if (!written.ok)
      return 'other' in written ? gone : written.reason === 'gone' || written.reason === 'refused' ? gone : written;
    const [resource] = appointmentsIn(written.resource);
    return resource && stands(resource) ? { ok: true, resource } : gone;
  };

  async function slots(
    { service, careGiver, from, to }: SlotQuery,
    how: Call,
  ): Promise<Outcome<{ readonly slots: readonly Slot[] }>> {
    const [first, end] = [instantOf(from, '00:00', zone), instantOf(addDays(to, 1), '00:00', zone)];
    const got = await about(how);
    if (!got.ok) return got;
    const actor = careGiver && got.diary.referenceOf(careGiver);
    const found = await call(
      'find',
      parameters([
        { name: 'start', valueDateTime: new Date(first).toISOString() },
        { name: 'end', valueDateTime: new Date(end).toISOString() },
        { name: 'visit-type', valueString: service },
        ...(actor ? [{ name: 'practitioner', valueReference: { reference: actor } }] : []),
      ]),
      how,
    );
    if (!found.ok) return 'other' in found ? refused('refused') : found;
    const free = appointmentsIn(found.resource).flatMap((one): Slot[] => {
      const { id, status } = one;
      if (typeof id !== 'string' || !/^[\w.-]{1,64}$/.test(id) || status !== 'proposed') return [];
      const hour = hourIn(one, zone, id);
      const start = readInstant(hour?.start) ?? 0;
      if (!hour || start <= now() || start < first || start >= end) return [];
      proposals.set(id, one);
      return [{ ...hour, service }];
    });
    return { ok: true, slots: careGiver ? free.filter((one) => one.careGiver === careGiver) : free };
  }

  async function hold(slots: readonly Slot[], how: WriteCall): Promise<Outcome<{ readonly hold: Hold }>> {
    const got = await about(how);
    if (!got.ok) return got;
    const [slot] = slots;
    if (!got.abilities.operations || !slot || slots.length > 1) return refused('unsupported');
    const held = answered(await call('hold', reference(slot.id), how));
    if (!held.ok) return held;
    const { resource } = held;
    const id = typeof resource['id'] === 'string' ? resource['id'] : slot.id;
    proposals.set(id, resource);
    const expires = new Date(now() + unsaid).toISOString();
    return { ok: true, hold: { id, token: id, slots: [slot], expires, extensionsLeft: 0 } };
  }

  const release: BookingSource['release'] = async ({ id }, how = {}) => {
    const got = await about(how);
    if (!got.ok) return got;
    if (!got.abilities.operations) return refused('unsupported');
    const held = proposals.get(id);
    if (held)
      await call(
        'book',
        parameters([{ name: 'appointment-resource', resource: { ...held, status: 'cancelled' } }]),
        how,
      );
    return { ok: true };
  };

  /** What stands under the id, if it is this booking's: an earlier attempt may have arrived. */
  async function made(id: string, key: string, how: Call): Promise<Outcome<Booked> | undefined> {
    const found = await server.read(`Appointment/${encodeURIComponent(id)}`, how);
    const ours = found.ok && found.resource['status'] === 'booked' && keyOf(found.resource) === key;
    const appointment = ours ? fromAppointment(found.resource, zone, server.host, id) : undefined;
    return appointment && { ok: true, kind: 'booked', appointment, earlier: false };
  }

  async function book(request: BookingRequest, slot: Slot, how: WriteCall): Promise<Outcome<Booked>> {
    const got = await about(how);
    if (!got.ok) return got;
    const id = request.hold?.id ?? slot.id;
    const proposed = proposals.get(id) ?? { resourceType: 'Appointment', id, start: slot.start, end: slot.end };
    const resource = asBooked(proposed, request, { key: how.key, practice: got.practice });
    const written = await call('book', parameters([{ name: 'appointment-resource', resource }]), how);
    const said = answered(written);
    const appointment = said.ok ? fromAppointment({ ...resource, ...said.resource }, zone, server.host, id) : undefined;
    if (appointment) return { ok: true, kind: 'booked', appointment, earlier: false };
    return (await made(id, how.key, how)) ?? (said.ok ? failed('malformed') : said);
  }

  return { slots, hold, release, book };
}
