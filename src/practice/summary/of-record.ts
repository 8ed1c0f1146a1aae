/** Pain, triggers, plan, steps and nights of the record as a page for a visit has them. Pure. */
import { addDays, dayOf, daysBetween, isDay, zoneOrUtc } from '../../platform/time/zone.js';
import { localDays } from '../../platform/time/local-days.js';
import { climb } from '../../science/movement/graded.js';
import { longDays, longTerm, swing } from '../../science/pain/course.js';
import { dayMedians, trend, type Days } from '../../science/pain/trend.js';
import { median } from '../../science/pain/lowess.js';
import { answersOf, daysOn, planOf } from '../plan.js';
import { nightsIn, type NightPart } from './own.js';
import type { Json, KineRecord, PainEntry, TriggerEntry } from '../record/schema.js';
import type { Noticed, PainPart, PlanPart, StepsPart } from './shape.js';

const dayMs = 864e5;
/** Three months, and a week in which nothing need be noted (longTerm). */
const looked = longDays + 7;
/** Points that draw the line. */
const points = 9;

const dayText = (days: number): string => new Date(days * dayMs).toISOString().slice(0, 10);
const half = (value: number): number => Math.round(value * 2);
const tenth = (value: number): number => Math.round(value * 10);

/** Where the person was then; of the same day where a flight west lived it twice. */
const dayIn = (): ((entry: PainEntry) => number) => {
  const clocks = new Map<string, (at: number) => number>();
  return ({ at, zone }) => {
    const clock = clocks.get(zone) ?? localDays(zone);
    clocks.set(zone, clock);
    return clock(Date.parse(at));
  };
};

const lineOf = (all: ReturnType<typeof trend>, first: number): PainPart['line'] => {
  const line = all.at(-1) ?? [];
  const every = Math.max(1, (line.length - 1) / (points - 1));
  const chosen = Array.from(
    { length: Math.min(points, line.length) },
    (_, i) => line[Math.min(line.length - 1, Math.round(i * every))]!,
  );
  return chosen.map(({ x, y, low, high }) => [Math.floor(x) - first, tenth(y), tenth(low), tenth(high)] as const);
};

/** The last three months in which something was noted, on the scale that was used most in them. */
export function painOf(log: readonly PainEntry[]): PainPart | undefined {
  const last = log.reduce((late, { at }) => Math.max(late, Date.parse(at)), -Infinity);
  const recent = log.filter(({ at }) => Date.parse(at) > last - looked * dayMs);
  const lines = recent.filter(({ scale }) => scale === 'vas').length;
  const scale = lines > recent.length - lines ? 'vas' : 'nrs';
  const entries = recent.filter((entry) => entry.scale === scale).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  if (!entries.length) return undefined;
  const day = dayIn();
  let late = -Infinity;
  const days = entries.map((entry) => (late = Math.max(day(entry), late)));
  const medians: Days = dayMedians(
    days,
    Float64Array.from(entries, ({ value }) => value),
  );
  const [first, end] = [medians.day[0]!, medians.day.at(-1)!];
  const drawn = Array.from({ length: end - first + 1 }, () => '.');
  medians.day.forEach((each, i) => (drawn[each - first] = half(medians.median[i]!).toString(36)));
  const week = Float64Array.from(
    entries.filter((_, i) => days[i]! > end - 7),
    ({ value }) => value,
  );
  const usual = median(medians.median.filter((_, i) => medians.day[i]! > end - 7));
  const line = trend(medians);
  const long = longTerm(line, scale);
  return {
    scale,
    first: dayText(first),
    days: drawn.join(''),
    line: lineOf(line, first),
    usual: half(usual) / 2,
    swing: swing({ at: week.map((_, i) => i), value: week }, 0, Infinity)!.points,
    ...(long && {
      long: {
        weeks: Math.round(long.days / 7),
        from: half(long.from) / 2,
        to: half(long.to) / 2,
        way: long.direction,
      },
    }),
  };
}

/** Of the last four weeks in which something was noticed: each text once, on most days first. */
export function triggersOf(all: readonly TriggerEntry[], zone: string): Noticed[] {
  const day = ({ at }: TriggerEntry): string => dayOf(Date.parse(at), zoneOrUtc(zone));
  const last = all.map(day).sort().at(-1);
  if (!last) return [];
  const found = new Map<string, { text: string; kind: Noticed['kind']; days: Set<string> }>();
  for (const entry of all) {
    const text = entry.text.trim().slice(0, 80);
    if (!text || day(entry) <= addDays(last, -28)) continue;
    const key = `${entry.kind} ${text.toLowerCase()}`;
    const one = found.get(key) ?? { text, kind: entry.kind, days: new Set<string>() };
    one.days.add(day(entry));
    found.set(key, one);
  }
  const sorted = [...found.values()]
    .map(({ text, kind, days }) => ({ text, kind, days: days.size }))
    .sort((a, b) => b.days - a.days);
  const few = (kind: Noticed['kind']): Noticed[] => sorted.filter((each) => each.kind === kind).slice(0, 4);
  return [...few('rises'), ...few('drains')];
}

/** What is built up, how far it is, and what was done of it in the last seven days. */
export function planOn({ plan: raw, painLog, doses }: KineRecord, today: string): PlanPart[] {
  const plan = planOf(raw, today);
  return plan.exercises.slice(0, 4).map((each): PlanPart => {
    const since = Math.max(0, daysBetween(each.start, today));
    const answers = answersOf(painLog, each);
    const { quotas } = climb(each, answers, since);
    const from = [addDays(today, -6), each.start].sort().at(-1)!;
    const due = daysOn(from, plan.rest, 7).filter((day) => day <= today);
    const days = Array.from({ length: 7 }, (_, i) => addDays(today, -i)).filter((day) => day >= from);
    const big = answers.filter(({ bad }) => bad).length;
    return {
      name: each.name,
      unit: each.unit,
      sets: each.sets,
      base: each.base,
      now: quotas.at(-1)!,
      week: Math.floor(since / 7) + 1,
      goal: each.goal,
      done: days.filter((day) => (doses[day]?.[each.id] ?? 0) > 0).length,
      due: due.length,
      settled: answers.length - big,
      big,
    };
  });
}

/** The seven days up to the last one that was counted. */
export function stepsOf({ log, baseline }: KineRecord['steps']): StepsPart | undefined {
  const last = Object.keys(log).filter(isDay).sort().at(-1);
  if (!last) return undefined;
  const first = addDays(last, -6);
  return {
    first,
    days: Array.from({ length: 7 }, (_, i) => log[addDays(first, i)] ?? null),
    ...(baseline !== undefined && { baseline }),
  };
}

/** The nights of the two weeks up to the last one that was noted, at most seven. */
export function nightsOf(own: Json | undefined): NightPart[] {
  const all = nightsIn(own);
  const last = all.at(-1)?.day ?? '';
  return all.filter(({ day }) => day > addDays(last, -14)).slice(-7);
}
