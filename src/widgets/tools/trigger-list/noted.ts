// What somebody noticed, as the record holds it: what made the water rise or drain, by day, and whether it hurt more. Pure.
import { addDays, noonOf } from '../../../platform/time/zone.js';
import type { KineRecord, TriggerEntry } from '../../../practice/record/schema.js';
import { pondLevel, type NoticedDay } from '../../../science/pain/noticed.js';
import { logOf, together, type Noted } from '../../../ui/shared/memory/diary.js';

/** Whether a day hurt more than usual. As of a trigger, `at` is noon in UTC of that day: said anew it stays one day. */
export interface DayNoted extends Noted {
  readonly more: boolean;
}

export interface Notes {
  readonly triggers: readonly TriggerEntry[];
  readonly days: readonly DayNoted[];
}

export type Kind = TriggerEntry['kind'];

/** One thing that was noticed, on however many days. */
export interface Thing {
  readonly key: string;
  readonly kind: Kind;
  readonly text: string;
  readonly factor?: string | undefined;
  /** The days it was noticed on, the latest first. */
  readonly days: readonly string[];
}

export const nothingNoted: Notes = { triggers: [], days: [] };

/** How long a note may be; the rest of a longer one is left out. */
export const longest = 60;
export const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ').slice(0, longest);

const dayOfEntry = ({ at }: { readonly at: string }): string => at.slice(0, 10);
export const keyOf = ({ kind, text }: Pick<TriggerEntry, 'kind' | 'text'>): string =>
  `${kind} ${tidy(text).toLowerCase()}`;
const oneDay = (entry: TriggerEntry): string => dayOfEntry(entry) + keyOf(entry);

const fits = ({ more }: Record<string, unknown>): boolean => typeof more === 'boolean';
const own = 'trigger-list';

export const fromRecord = ({ triggers, widgets }: KineRecord): Notes => ({
  triggers,
  days: logOf<DayNoted>(widgets[own], fits),
});

export const intoRecord = (record: KineRecord, { triggers, days }: Notes): KineRecord => ({
  ...record,
  triggers: [...triggers],
  widgets: { ...record.widgets, [own]: { log: days.map((day) => ({ ...day })) } },
});

/** Both, each thing once a day; what both say of a day is as the second has it. */
export const joined = (one: Notes, other: Notes): Notes => ({
  triggers: [...new Map([...one.triggers, ...other.triggers].map((entry) => [oneDay(entry), entry])).values()].sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at),
  ),
  days: together(one.days, other.days),
});

/** All that was noticed, the latest first. */
export function thingsOf({ triggers }: Notes): readonly Thing[] {
  const things = new Map<string, { -readonly [K in keyof Thing]: Thing[K] } & { days: string[] }>();
  for (const entry of [...triggers].sort((a, b) => Date.parse(b.at) - Date.parse(a.at))) {
    const key = keyOf(entry);
    const { kind, factor } = entry;
    const thing = things.get(key) ?? { key, kind, text: tidy(entry.text), factor, days: [] };
    things.set(key, thing);
    thing.factor ??= factor;
    if (thing.days.at(-1) !== dayOfEntry(entry)) thing.days.push(dayOfEntry(entry));
  }
  return [...things.values()].filter(({ text }) => text);
}

/** What a page asks to watch, by commas; nothing of it is noted yet. */
export const asked = (kind: Kind, list: unknown): readonly Thing[] =>
  (typeof list === 'string' ? list.split(',') : [])
    .map(tidy)
    .filter(Boolean)
    .map((text) => ({ key: keyOf({ kind, text }), kind, text, days: [] }));

/** Each thing once, those that were noted first. */
export const each = (things: readonly Thing[]): readonly Thing[] =>
  things.filter(({ key }, i) => things.findIndex((thing) => thing.key === key) === i);

/** On this day it is noticed, or not any more. */
export const noticedOn = (
  { triggers, days }: Notes,
  day: string,
  { kind, text, factor }: Pick<Thing, 'kind' | 'text' | 'factor'>,
  on: boolean,
): Notes => {
  const entry: TriggerEntry = { at: noonOf(day), kind, text: tidy(text), ...(factor && { factor }) };
  const rest = triggers.filter((each) => oneDay(each) !== oneDay(entry));
  return { triggers: on ? [...rest, entry] : rest, days };
};

/** Said of a day: it hurt more than usual, or not. */
export const hurtOn = ({ triggers, days }: Notes, day: string, zone: string, more: boolean): Notes => ({
  triggers,
  days: together(days, [{ at: noonOf(day), zone, more }]),
});

export const withoutThing = ({ triggers, days }: Notes, key: string): Notes => ({
  triggers: triggers.filter((entry) => keyOf(entry) !== key),
  days,
});

/** The thing belongs to this factor of the body, or to none. */
export const withFactor = ({ triggers, days }: Notes, key: string, factor: string): Notes => ({
  triggers: triggers.map(({ factor: was, ...entry }) => {
    const now = keyOf(entry) === key ? factor : was;
    return { ...entry, ...(now && { factor: now }) };
  }),
  days,
});

/** So many of the latest days that were noted are counted. */
const counted = 28;

/** The latest days on which anything was noted, to count with. */
export function noticedDays(notes: Notes): readonly NoticedDay[] {
  const things = thingsOf(notes);
  const said = new Map(notes.days.map((day) => [dayOfEntry(day), day.more]));
  const all = new Set([...said.keys(), ...things.flatMap(({ days }) => days)]);
  return [...all]
    .sort()
    .slice(-counted)
    .map((day) => ({
      noticed: things.filter(({ days }) => days.includes(day)).map(({ key }) => key),
      more: said.get(day),
    }));
}

/** The seven days that end with `day`. */
const weekTo = (day: string): readonly string[] => Array.from({ length: 7 }, (_, i) => addDays(day, -i));
export const daysInWeek = ({ days }: Thing, today: string): number =>
  weekTo(today).filter((day) => days.includes(day)).length;

export interface Pond {
  readonly level: number;
  /** A week ago, where anything was noted in that week. */
  readonly before: number | undefined;
}

/** How high the water stands, for this week and the one before. */
export function pondOf(notes: Notes, today: string): Pond {
  const things = thingsOf(notes);
  const level = (end: string): number | undefined => {
    const times = (kind: Kind): number =>
      things.filter((thing) => thing.kind === kind).reduce((sum, thing) => sum + daysInWeek(thing, end), 0);
    const [rises, drains] = [times('rises'), times('drains')];
    const noted = rises + drains || notes.days.some((day) => weekTo(end).includes(dayOfEntry(day)));
    return noted ? pondLevel(rises, drains) : undefined;
  };
  return { level: level(today) ?? pondLevel(0, 0), before: level(addDays(today, -7)) };
}
