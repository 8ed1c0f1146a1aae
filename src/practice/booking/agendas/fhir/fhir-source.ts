// An agenda that speaks FHIR R4: Schedule and Slot are read; a slot is claimed by its version, then the appointment is made.
// Where the server offers IHE's operations of scheduling, those do it. Touches fetch.
//
// What a server of others cannot promise: between the claim and the appointment lies a moment in which the browser may go away.
// The slot then stays taken without an appointment. Nobody else gets it, so nothing is booked twice; the same visitor finds the
// claim again under the same key, and the practice sees whose request it was.
import { systemClock } from '../../../../platform/time/clock.js';
import { addDays, dayOf, instantOf } from '../../../../platform/time/zone.js';
import { checkRequest } from '../../fields.js';
import type { Appointment, Booked, BookingSource, Call, Outcome, Slot, SlotQuery, WriteCall } from '../../source.js';
import { askedFor, noneOfIt } from '../asked-for.js';
import { failed, isSafe, refused, type Net } from '../fetching.js';
import type { AgendaInfo } from '../told.js';
import { atHour, changed, fromAppointment, keyOf, keySystem, slotIdOf, stands, toAppointment } from './appointment.js';
import { claim, release } from './claims.js';
import { describeServer, type Described } from './describe.js';
import { operationsOf } from './operations.js';
import { idIn, readFhirSlot, shown } from './resources.js';
import { fhirServer, type Version, type Written } from './server.js';

type Altered = Outcome<{ readonly appointment: Appointment }>;

/** `<id>.<key>`: only who made it knows the key. */
const manageIn = (token: string): { readonly id: string; readonly key: string } | undefined => {
  const [, id = '', key = ''] = /^([\w.-]{1,64})\.([\w-]{22,128})$/.exec(token) ?? [];
  return id && key ? { id, key } : undefined;
};

const unsupported = refused('unsupported');

export function fhirSource(info: AgendaInfo, net: Net = {}): BookingSource {
  const now = net.now ?? systemClock.now;
  const server = fhirServer(info.url, net);
  const { zone } = info.practice;
  let described: Described | undefined;
  /** An attempt of which nobody knows what became: its key goes on, and the hour it has claimed is given back with it. */
  let open: { readonly key: string; readonly slot: string } | undefined;

  async function about(call: Call): Promise<Outcome<Described>> {
    if (call.signal?.aborted) return failed('aborted');
    if (!isSafe(info.url)) return refused('refused');
    if (described) return { ok: true, ...described };
    const got = await describeServer(server, info, call);
    if (got.ok) described = got;
    return got;
  }

  const operations = operationsOf(server, { zone, now, about });

  async function slots({ service, careGiver, from, to }: SlotQuery, call: Call, { diary }: Described) {
    const schedules = diary.schedules(service, careGiver);
    if (!schedules.length) return { ok: true, slots: [] } as const;
    const [first, end] = [instantOf(from, '00:00', zone), instantOf(addDays(to, 1), '00:00', zone)];
    const query = new URLSearchParams({
      schedule: schedules.map((id) => `Schedule/${id}`).join(','),
      status: 'free',
      _count: '500',
    });
    for (const bound of [`ge${new Date(first).toISOString()}`, `lt${new Date(end).toISOString()}`])
      query.append('start', bound);
    const got = await server.search(`Slot?${query.toString()}`, call);
    if (!got.ok) return got;
    const wanted = new Set(schedules);
    const found = got.resources.flatMap((one): Slot[] => {
      const slot = readFhirSlot(one);
      const schedule = idIn(slot?.schedule.reference, 'Schedule') ?? '';
      const fits = slot?.status === 'free' && wanted.has(schedule) && slot.start >= first && slot.start < end;
      return fits && slot.start > now() ? [shown(slot, service, diary.giverOf(schedule) ?? '', zone)] : [];
    });
    return { ok: true, slots: found } as const;
  }

  /** What was made under a key, if anything. */
  async function madeUnder(key: string, call: Call): Promise<Outcome<{ readonly made: Appointment | undefined }>> {
    const found = await server.search(`Appointment?identifier=${encodeURIComponent(`${keySystem}|${key}`)}`, call);
    if (!found.ok) return found;
    const [standing] = found.resources.filter((one) => keyOf(one) === key && stands(one));
    return { ok: true, made: standing && fromAppointment(standing, zone, server.host) };
  }

  const booked = (appointment: Appointment, earlier: boolean): Outcome<Booked> => {
    open = undefined;
    return { ok: true, kind: 'booked', appointment, earlier };
  };

  /** The appointment of a claimed slot. Only where the server has said no is the slot given back: a lost word may have been a yes. */
  async function appoint(
    post: () => Promise<Written>,
    slot: string,
    key: string,
    call: WriteCall,
  ): Promise<Outcome<Booked>> {
    const written = await post();
    const made = written.ok ? fromAppointment(written.resource, zone, server.host) : undefined;
    if (made) return booked(made, false);
    const known = await madeUnder(key, call);
    if (known.ok && known.made) return booked(known.made, false);
    if (written.ok) return known.ok ? failed('malformed') : known;
    const lost = 'reason' in written && ['offline', 'timeout', 'malformed', 'aborted'].includes(written.reason);
    if (!lost && known.ok) {
      await release(server, slot, key, call);
      open = undefined;
    }
    return 'other' in written ? refused('refused') : written;
  }

  async function book(request: Parameters<BookingSource['book']>[0], call: WriteCall): Promise<Outcome<Booked>> {
    const got = await about(call);
    if (!got.ok) return got;
    const { practice, abilities } = got;
    if (!abilities.book) return askedFor(practice).book(request, call);
    const fields = checkRequest(request, practice);
    if (Object.keys(fields).length) return { ok: false, reason: 'invalid', fields };
    const [slot] = request.slots;
    if (!slot || request.slots.length > 1) return unsupported;
    if (abilities.operations) return operations.book(request, slot, call);
    let { key } = call;
    if (open && open.key !== key) {
      const before = await madeUnder(open.key, call);
      if (!before.ok) return before;
      if (before.made) return booked(before.made, true);
      // The same hour goes on under the key of its claim: what still comes of the first attempt is then found, not made twice.
      if (open.slot === slot.id) ({ key } = open);
      else await release(server, open.slot, open.key, call);
    }
    open = { key, slot: slot.id };
    const claimed = await claim(server, slot.id, key, call);
    if (!claimed.ok) {
      if (claimed.reason === 'slot-taken') open = undefined;
      return claimed;
    }
    if (claimed.before) {
      const known = await madeUnder(key, call);
      if (!known.ok) return known;
      if (known.made) return booked(known.made, false);
    }
    const actor = actorOfSlot(claimed.resource);
    const appointment = toAppointment(request, slot, { key, practice, actor });
    const once = `identifier=${encodeURIComponent(`${keySystem}|${key}`)}`;
    return appoint(() => server.post('Appointment', appointment, call, once), slot.id, key, call);
  }

  /** Who has the schedule of a slot: 'Practitioner/noor'. */
  const actorOfSlot = (slot: Version['resource']): string | undefined => {
    const { diary } = described ?? {};
    const giver = diary?.giverOf(idIn(readFhirSlot(slot)?.schedule.reference, 'Schedule') ?? '');
    return giver === undefined ? undefined : diary?.referenceOf(giver);
  };

  /** The appointment of a manage token, as the server has it now. */
  async function standing(manage: string, call: Call): Promise<Outcome<Version & { readonly key: string }>> {
    const got = await about(call);
    if (!got.ok) return got;
    if (!got.abilities.manage) return unsupported;
    const token = manageIn(manage);
    if (!token) return refused('gone');
    const found = await server.read(`Appointment/${encodeURIComponent(token.id)}`, call);
    if (!found.ok) return found;
    return keyOf(found.resource) === token.key ? { ...found, key: token.key } : refused('gone');
  }

  const answer = (resource: Version['resource']): Altered => {
    const appointment = fromAppointment(resource, zone, server.host);
    return appointment ? { ok: true, appointment } : failed('malformed');
  };

  /** Writes a change of an appointment; another change in between is a refusal, and nothing of either is lost. */
  async function alter({ resource, tag }: Version, change: Version['resource'], call: Call): Promise<Altered> {
    const next = changed(resource, change);
    const put = await server.put(`Appointment/${String(resource['id'])}`, { resource: next, tag }, call);
    if (!put.ok) return 'other' in put ? refused('refused') : put;
    return answer(put.resource['resourceType'] === 'Appointment' ? put.resource : next);
  }

  async function reschedule(manage: string, session: string, slot: Slot, call: WriteCall): Promise<Altered> {
    const now = await standing(manage, call);
    if (!now.ok) return now;
    const was = slotIdOf(now.resource);
    if (session !== now.resource['id'] || !stands(now.resource)) return refused('gone');
    // Moved there by an attempt whose answer was lost.
    if (was === slot.id) return answer(now.resource);
    const claimed = await claim(server, slot.id, now.key, call);
    if (!claimed.ok) return claimed;
    const hour = readFhirSlot(claimed.resource);
    const moved = hour
      ? await alter(now, atHour(now.resource, hour, actorOfSlot(claimed.resource)), call)
      : failed('malformed');
    if (moved.ok && was) await release(server, was, now.key, call);
    else if (!moved.ok && moved.reason === 'refused') await release(server, slot.id, now.key, call);
    return moved;
  }

  async function cancel(manage: string, session: string | undefined, call: WriteCall): Promise<Altered> {
    const now = await standing(manage, call);
    if (!now.ok) return now;
    if (session !== undefined && session !== now.resource['id']) return refused('gone');
    if (!stands(now.resource)) return answer(now.resource);
    const ended = await alter(now, { status: 'cancelled' }, call);
    const was = slotIdOf(now.resource);
    if (ended.ok && was) await release(server, was, now.key, call);
    return ended;
  }

  return {
    ...noneOfIt,
    async describe(call = {}) {
      described = undefined;
      const got = await about(call);
      return got.ok ? { ok: true, practice: got.practice } : got;
    },
    async slots(query, call = {}) {
      const got = await about(call);
      if (!got.ok) return got;
      const today = dayOf(now(), zone);
      if (query.to < today) return { ok: true, slots: [] };
      return got.abilities.operations ? operations.slots(query, call) : slots(query, call, got);
    },
    hold: operations.hold,
    release: operations.release,
    book,
    async read(manage, call = {}) {
      const got = await standing(manage, call);
      return got.ok ? answer(got.resource) : got;
    },
    reschedule,
    cancel,
  };
}
