// Entries of the pain log: one with a note, and two lists as one. Pure.
import type { PainEntry } from '../../../../../practice/record/schema.js';

/** The entry with the note, or without one when it is empty. */
export const withNote = ({ note: _, ...entry }: PainEntry, note: string): PainEntry =>
  note ? { ...entry, note } : entry;

const keyOf = ({ at, scale, value, moment }: PainEntry): string => [Date.parse(at), scale, value, moment].join();

/** Both lists, in order of time; what is in both is there once, as the first has it. */
export function joined(log: readonly PainEntry[], more: readonly PainEntry[]): PainEntry[] {
  const there = new Set(log.map(keyOf));
  const fresh = more.filter((entry) => {
    const key = keyOf(entry);
    return !there.has(key) && !!there.add(key);
  });
  return [...log, ...fresh].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
