/** Appointments to keep, as the desk would make them. */
import type { KeptAppointment, TakenTime } from '../../../booking/server/src/store/kept.js';
import type { Store } from '../../../booking/server/src/store/store.js';

export const hour = 3_600_000;
export const noon = Date.parse('2026-11-23T12:00:00Z');
export const at = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, '+00:00');

export const time = (id: string, from: number, minutes: number, careGiver = 'noor', buffer = 0): TakenTime => ({
  id,
  careGiver,
  from,
  to: from + minutes * 60_000,
  until: from + (minutes + buffer) * 60_000,
});

export const appointment = (
  id: string,
  times: readonly TakenTime[],
  patch: Partial<KeptAppointment> = {},
): KeptAppointment => ({
  id,
  sessions: times.map((one) => ({
    id: one.id,
    slot: { id: `slot ${one.id}`, start: at(one.from), end: at(one.to), service: 'kine', careGiver: one.careGiver },
    status: 'booked',
    sequence: 0,
    uid: `${one.id}@delinde.example`,
  })),
  person: { name: 'Zoë D’Hoore', mail: 'zoe@voorbeeld.example', phone: '0400 00 00 00' },
  language: 'fr',
  told: {
    reason: 'Knie; "trap"\n\u{1f600}',
    known: true,
    answers: { arts: "x'); DROP TABLE taken; --" },
    prescription: { date: '2026-11-02', prescriber: 'dr. A', sessions: 9 },
  },
  ...patch,
});

export const add = (
  store: Store,
  id: string,
  times: readonly TakenTime[],
  patch: Partial<KeptAppointment> = {},
): Promise<void> => store.write((writes) => writes.addAppointment(appointment(id, times, patch), times, noon));

export const busy = (store: Store, now = noon): Promise<object[]> =>
  store.read.busy(noon - 24 * hour, noon + 24 * hour, now);
