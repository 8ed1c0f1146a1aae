/** A source of slots that lives in memory: the demo practice's own agenda without a server. Runs in Node and in browsers. */
import {
  alternativesTo,
  busyOf,
  freeSlots,
  isFree,
  slotOf,
  type Busy,
} from '../../../booking/server/src/agenda/agenda.js';
import type { Practice } from '../../../booking/server/src/agenda/practice.js';
import { deLinde } from '../../../demo/server/practice.js';
import { systemClock } from '../../../src/platform/time/clock.js';
import { checkRequest } from '../../../src/practice/booking/fields.js';
import type {
  Appointment,
  Booked,
  BookingRequest,
  BookingSource,
  Call,
  Failure,
  Hold,
  Outcome,
  Slot,
  WaitingWish,
} from '../../../src/practice/booking/source.js';

export interface MemoryOptions {
  readonly now?: () => number;
  readonly practice?: Partial<Practice>;
  readonly holdMinutes?: number;
  readonly waitingList?: boolean;
  readonly hold?: boolean;
}

export interface MemorySource extends BookingSource {
  /** What the next call of this name answers, once. */
  readonly failing: Map<string, Failure>;
  /** Names of calls whose next answer is lost once it is done. */
  readonly losing: Set<string>;
  /** Mails somebody asked their links for. */
  readonly sought: string[];
  /** Names of the calls so far, in order. */
  readonly asked: string[];
  readonly requests: BookingRequest[];
  readonly waiting: WaitingWish[];
  readonly appointments: Map<string, Appointment>;
  /** Somebody else takes a slot. */
  take(slot: Slot): void;
}

const no = (reason: 'gone' | 'expired' | 'aborted'): Failure => ({ ok: false, reason });

export function memorySource(options: MemoryOptions = {}): MemorySource {
  const now = options.now ?? systemClock.now;
  const practice: Practice = { ...deLinde, ...options.practice };
  const appointments = new Map<string, Appointment>();
  const holds = new Map<string, Hold>();
  /** What was answered under a key: once done, a deed is done. */
  const answers = new Map<string, Outcome<object>>();
  const others: Busy[] = [];
  const failing = new Map<string, Failure>();
  const losing = new Set<string>();
  const sought: string[] = [];
  const asked: string[] = [];
  const requests: BookingRequest[] = [];
  const waiting: WaitingWish[] = [];
  let count = 0;

  const live = (hold: Hold): boolean => Date.parse(hold.expires) > now();
  const busy = (exceptHold?: string): Busy[] => [
    ...others,
    ...[...appointments.values()].flatMap((one) =>
      one.sessions.filter((session) => session.status === 'booked').map((session) => busyOf(session.slot)),
    ),
    ...[...holds.values()]
      .filter((hold) => hold.id !== exceptHold && live(hold))
      .flatMap((hold) => hold.slots.map(busyOf)),
  ];
  const taken = (slots: readonly Slot[], exceptHold?: string): Failure | undefined => {
    const lost = slots.find(
      (slot) => !slotOf(practice, slot.id, now())?.offered || !isFree(practice, busy(exceptHold), busyOf(slot)),
    );
    return lost && { ok: false, reason: 'slot-taken', alternatives: alternativesTo(practice, lost, busy(), now()) };
  };
  /** Every call: heard, then refused when the caller is gone or a failure was asked for. */
  const answer = async <T extends object>(
    name: string,
    call: Call | undefined,
    how: () => Outcome<T>,
  ): Promise<Outcome<T>> => {
    if (call?.signal?.aborted) return no('aborted');
    asked.push(name);
    const failure = failing.get(name);
    failing.delete(name);
    if (failure) return failure;
    const { key } = (call ?? {}) as { readonly key?: string };
    const known = key === undefined ? undefined : (answers.get(`${name} ${key}`) as Outcome<T> | undefined);
    const said = known ?? how();
    if (key !== undefined && said.ok) answers.set(`${name} ${key}`, said);
    return losing.delete(name) ? { ok: false, reason: 'offline' } : said;
  };
  const put = (appointment: Appointment): Outcome<{ appointment: Appointment }> => {
    appointments.set(appointment.manage, appointment);
    return { ok: true, appointment };
  };

  return {
    failing,
    losing,
    sought,
    asked,
    requests,
    waiting,
    appointments,
    take: (slot) => void others.push(busyOf(slot)),

    describe: (call) =>
      answer('describe', call, () => {
        const { name, phone, mail, address, zone, privacy, services, careGivers, questions, prescription } = practice;
        const { noticeMinutes, horizonDays } = practice;
        const can = { hold: options.hold ?? true, manage: true, waitingList: options.waitingList ?? true, find: true };
        const told = { name, phone, mail, address, zone, privacy, services, careGivers, questions, prescription };
        return { ok: true, practice: { kind: 'slots', ...told, noticeMinutes, horizonDays, can } };
      }),
    slots: (query, call) =>
      answer('slots', call, () => ({ ok: true, slots: freeSlots(practice, query, busy(), now()) })),
    hold: (slots, call) =>
      answer('hold', call, () => {
        const lost = taken(slots);
        if (lost) return lost;
        const expires = new Date(now() + (options.holdMinutes ?? 10) * 60_000).toISOString();
        const hold: Hold = { id: `h${++count}`, token: `t${count}`, slots, expires, extensionsLeft: 1 };
        holds.set(hold.id, hold);
        return { ok: true, hold };
      }),
    extend: (hold, call) =>
      answer('extend', call, () => {
        const known = holds.get(hold.id);
        if (!known || known.token !== hold.token) return no('gone');
        if (!live(known) || !known.extensionsLeft) return no('expired');
        const expires = new Date(Date.parse(known.expires) + 600_000).toISOString();
        const longer = { ...known, expires, extensionsLeft: known.extensionsLeft - 1 };
        holds.set(hold.id, longer);
        return { ok: true, hold: longer };
      }),
    release: (hold, call) =>
      answer('release', call, () => {
        holds.delete(hold.id);
        return { ok: true };
      }),
    book: (request, call) =>
      answer('book', call, () => {
        requests.push(request);
        const fields = checkRequest(request, practice);
        if (Object.keys(fields).length) return { ok: false, reason: 'invalid', fields };
        const held = request.hold && holds.get(request.hold.id);
        if (request.hold && (!held || !live(held))) return no('expired');
        const lost = taken(request.slots, request.hold?.id);
        if (lost) return lost;
        if (request.hold) holds.delete(request.hold.id);
        const id = `a${++count}`;
        const appointment: Appointment = {
          id,
          manage: `manage.${id}`,
          person: request.person,
          sessions: request.slots.map((slot, index) => ({
            id: `${id}-${index}`,
            slot,
            status: 'booked',
            sequence: 0,
            uid: `${id}-${index}@delinde.example`,
          })),
        };
        put(appointment);
        const outcome: Outcome<Booked> = { ok: true, kind: 'booked', appointment, earlier: false };
        return outcome;
      }),
    read: (manage, call) =>
      answer('read', call, () => {
        const appointment = appointments.get(manage);
        return appointment ? { ok: true, appointment } : no('gone');
      }),
    reschedule: (manage, id, to, call) =>
      answer('reschedule', call, () => {
        const known = appointments.get(manage);
        if (!known?.sessions.some((session) => session.id === id)) return no('gone');
        const lost = taken([to]);
        if (lost) return lost;
        const sessions = known.sessions.map((one) =>
          one.id === id ? { ...one, slot: to, sequence: one.sequence + 1 } : one,
        );
        return put({ ...known, sessions });
      }),
    cancel: (manage, id, call) =>
      answer('cancel', call, () => {
        const known = appointments.get(manage);
        if (!known) return no('gone');
        const sessions = known.sessions.map((one) =>
          one.status === 'booked' && (!id || one.id === id)
            ? { ...one, status: 'cancelled' as const, sequence: one.sequence + 1 }
            : one,
        );
        return put({ ...known, sessions });
      }),
    find: (mail, _language, call) =>
      answer('find', call, () => {
        sought.push(mail);
        return { ok: true };
      }),
    joinWaitingList: (wish, call) =>
      answer('joinWaitingList', call, () => {
        waiting.push(wish);
        return { ok: true };
      }),
  };
}
