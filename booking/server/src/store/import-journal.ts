// Takes over the journal of the demo before it had a database: one JSON line for each thing that happened. A line that cannot
// be read stops it all, for an hour that is forgotten is given away twice. Touches the file, read only.
import { readFileSync } from 'node:fs';
import { busyOf } from '../agenda/agenda.js';
import type { Practice } from '../agenda/practice.js';
import type { KeptAppointment, KeptWish } from './kept.js';
import type { Store } from './store.js';

type Line =
  | { readonly do: 'book'; readonly appointment: KeptAppointment }
  | { readonly do: 'change'; readonly id: string; readonly sessions: KeptAppointment['sessions'] }
  | { readonly do: 'wait'; readonly wish: KeptWish }
  | { readonly do: 'hold' | 'extend' | 'release' | 'close' };

const acts = ['book', 'change', 'wait', 'hold', 'extend', 'release', 'close'];

function readLine(text: string, number: number): Line {
  try {
    const line = JSON.parse(text) as Line | null;
    if (line && acts.includes(line.do)) return line;
  } catch {
    // Told below, with its number.
  }
  throw new Error(`Line ${number} of the journal cannot be read: mend it or take it out, then import again.`);
}

function replay(lines: readonly Line[]) {
  const appointments = new Map<string, KeptAppointment>();
  const wishes: KeptWish[] = [];
  for (const line of lines) {
    if (line.do === 'book') appointments.set(line.appointment.id, line.appointment);
    if (line.do === 'wait') wishes.push(line.wish);
    const old = line.do === 'change' ? appointments.get(line.id) : undefined;
    if (line.do === 'change' && old) appointments.set(line.id, { ...old, sessions: line.sessions });
  }
  return { appointments: [...appointments.values()], wishes };
}

/** All appointments and wishes of a journal, in one transaction: everything or nothing. No mails go out. */
export async function importJournal(store: Store, file: string, practice: Practice, now: number) {
  const lines = readFileSync(file, 'utf8').split('\n');
  // The last line has no end when the server was cut off: it was never answered.
  const whole = lines.slice(0, -1).flatMap((text, index) => (text ? [readLine(text, index + 1)] : []));
  const { appointments, wishes } = replay(whole);
  const buffer = practice.bufferMinutes * 60_000;
  await store.write(async (writes) => {
    for (const appointment of appointments) {
      const booked = appointment.sessions.filter(({ status }) => status === 'booked');
      const times = booked.map(({ id, slot }) => {
        const { careGiver, from, to } = busyOf(slot);
        // What is over needs no buffer, and an old one may have had another.
        return { id, careGiver, from, to, until: to + (to < now ? 0 : buffer) };
      });
      await writes.addAppointment(appointment, times, now);
    }
    for (const wish of wishes) await writes.addWish(wish, now);
  });
  return { appointments: appointments.length, wishes: wishes.length };
}
