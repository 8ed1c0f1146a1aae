/**
 * A page for a visit and a plan as rows without names, to be as short as a code needs; and read again as what a stranger wrote:
 * whole or not at all. Days are counted back from the day the page was made. Pure.
 */
import { addDays, daysBetween, isDay } from '../../platform/time/zone.js';
import { planUnits } from '../../science/movement/graded.js';
import { oneLine } from '../plain-text.js';
import { planOf, type Plan } from '../plan.js';
import { list, number, readWhole, shape, text, when, whole, type Read } from '../read.js';
import type { Json } from '../record/schema.js';
import { longestGoal, type NightPart } from '../summary/own.js';
import type { Noticed, PainPart, PlanPart, StepsPart, Summary } from '../summary/shape.js';

type Row = readonly unknown[];
const ways = ['less', 'more', 'same', 'unclear'] as const;
const rowOf = (raw: unknown): Row => (Array.isArray(raw) ? (raw as Row) : []);
/** Days from `day` to `made`. */
const ago = (made: string, day: string): number => daysBetween(day, made);

/** The summary as rows; what is absent is 0. */
export function rowsOf({ made, goal, questions, pain, factors, triggers, plan, steps, nights }: Summary): Row {
  return [
    made,
    goal ?? 0,
    questions ?? 0,
    pain
      ? [
          pain.scale === 'vas' ? 1 : 0,
          ago(made, pain.first),
          pain.days,
          pain.line.flat(),
          pain.usual * 2,
          pain.swing,
          pain.long ? [pain.long.weeks, pain.long.from * 2, pain.long.to * 2, ways.indexOf(pain.long.way)] : 0,
        ]
      : 0,
    factors?.flat() ?? 0,
    triggers?.map(({ text: said, kind, days }) => [said, kind === 'rises' ? 0 : 1, days]) ?? 0,
    plan?.map((p) => [
      p.name,
      planUnits.indexOf(p.unit),
      p.sets,
      p.base,
      p.now,
      p.week,
      p.goal,
      p.done,
      p.due,
      p.settled,
      p.big,
    ]) ?? 0,
    steps ? [ago(made, steps.first), steps.days, steps.baseline ?? 0] : 0,
    nights?.map(({ day, bed, up }) => [ago(made, day), bed, up]) ?? 0,
  ];
}

const words =
  (most: number): Read<string> =>
  (raw, to) => {
    const said = text(most)(raw, to);
    return said === undefined ? undefined : oneLine(said) || to.lose();
  };
const count = whole(0, 1e5);
const day: Read<string> = when((raw): raw is string => typeof raw === 'string' && isDay(raw));
const oneOf = <T>(of: readonly T[]): Read<T> => when((raw): raw is T => of.includes(raw as T));
/** Half points and tenths of a scale of ten. */
const score = number(0, 10);
const tenths = whole(-50, 150);

const summaryRead: Read<Summary> = shape<Summary>(
  {
    made: day,
    goal: words(longestGoal),
    questions: list(words(longestGoal), 50),
    pain: shape<PainPart>(
      {
        scale: oneOf(['nrs', 'vas'] as const),
        first: day,
        days: when((raw): raw is string => typeof raw === 'string' && /^[0-9a-k.]{0,120}$/.test(raw)),
        line: list(
          when(
            (raw): raw is [number, number, number, number] =>
              Array.isArray(raw) &&
              raw.length === 4 &&
              readWhole(count, raw[0]) !== undefined &&
              raw.every((each) => Number.isInteger(each)) &&
              raw.slice(1).every((each) => readWhole(tenths, each) !== undefined),
          ),
          9,
        ),
        usual: score,
        swing: score,
        long: shape<NonNullable<PainPart['long']>>({ weeks: whole(0, 60), from: score, to: score, way: oneOf(ways) }, [
          'weeks',
          'from',
          'to',
          'way',
        ]),
      },
      ['scale', 'first', 'days', 'line', 'usual', 'swing'],
    ),
    factors: list(
      when(
        (raw): raw is [string, number] =>
          Array.isArray(raw) &&
          /^[a-z][\w-]{0,39}$/.test(String(raw[0])) &&
          readWhole(whole(1, 4), raw[1]) !== undefined,
      ),
      8,
    ),
    triggers: list(
      shape<Noticed>({ text: words(80), kind: oneOf(['rises', 'drains'] as const), days: whole(1, 28) }, [
        'text',
        'kind',
        'days',
      ]),
      8,
    ),
    plan: list(
      shape<PlanPart>(
        {
          name: words(80),
          unit: oneOf(planUnits),
          sets: whole(1, 10),
          base: count,
          now: count,
          week: count,
          goal: count,
          done: whole(0, 7),
          due: whole(0, 7),
          settled: count,
          big: count,
        },
        ['name', 'unit', 'sets', 'base', 'now', 'week', 'goal', 'done', 'due', 'settled', 'big'],
      ),
      4,
    ),
    steps: shape<StepsPart>(
      {
        first: day,
        days: list(
          when((raw): raw is number | null => raw === null || readWhole(whole(0, 2e5), raw) !== undefined),
          7,
        ),
        baseline: whole(1, 2e5),
      },
      ['first', 'days'],
    ),
    nights: list(shape<NightPart>({ day, bed: whole(0, 1439), up: whole(0, 1439) }, ['day', 'bed', 'up']), 7),
  },
  ['made'],
);

/** Of a flat row, pieces of `size`. */
const pieces = (flat: Row, size: number): Row[] =>
  Array.from({ length: Math.ceil(flat.length / size) }, (_, i) => flat.slice(i * size, (i + 1) * size));
const half = (raw: unknown): unknown => (typeof raw === 'number' ? raw / 2 : raw);
const given = (name: string, raw: unknown, make: (row: Row) => unknown): object =>
  raw === 0 || raw === undefined ? {} : { [name]: Array.isArray(raw) ? make(raw as Row) : raw };

/** The summary that these rows hold; undefined as soon as anything in them is not what it should be. */
export function summaryIn(raw: unknown): Summary | undefined {
  const [made, goal, questions, pain, factors, triggers, plan, steps, nights] = rowOf(raw);
  if (typeof made !== 'string' || !isDay(made)) return undefined;
  const on = (back: unknown): unknown =>
    Number.isInteger(back) && Math.abs(back as number) < 4e3 ? addDays(made, -(back as number)) : back;
  const named = (names: string, row: unknown, first?: (raw: unknown) => unknown): object =>
    Object.fromEntries(names.split(' ').map((name, i) => [name, i || !first ? rowOf(row)[i] : first(rowOf(row)[0])]));
  return readWhole(summaryRead, {
    made,
    ...given('goal', goal, () => undefined),
    ...given('questions', questions, (row) => row),
    ...given('pain', pain, ([scale, first, days, line, usual, swing, long]) => ({
      scale: scale === 1 ? 'vas' : scale === 0 ? 'nrs' : scale,
      first: on(first),
      days,
      line: pieces(rowOf(line), 4),
      usual: half(usual),
      swing,
      ...given('long', long, ([weeks, from, to, way]) => ({
        weeks,
        from: half(from),
        to: half(to),
        way: ways[way as number],
      })),
    })),
    ...given('factors', factors, (row) => pieces(row, 2)),
    ...given('triggers', triggers, (row) =>
      row.map((each) => {
        const [said, kind, days] = rowOf(each);
        return { text: said, kind: kind === 0 ? 'rises' : kind === 1 ? 'drains' : kind, days };
      }),
    ),
    ...given('plan', plan, (row) =>
      row.map((each) => ({
        ...named('name unit sets base now week goal done due settled big', each),
        unit: planUnits[rowOf(each)[1] as number],
      })),
    ),
    ...given('steps', steps, ([first, days, baseline]) => ({
      first: on(first),
      days,
      ...(baseline !== 0 && { baseline }),
    })),
    ...given('nights', nights, (row) => row.map((each) => named('day bed up', each, on))),
  });
}

/** A plan as rows; `made`: the day it is handed over, YYYY-MM-DD. */
export const planRows = ({ exercises, rest }: Plan, made: string): Row => [
  made,
  exercises.map(({ id, name, unit, sets, base, grow, goal, start }) => [
    id,
    name === id ? 0 : name,
    planUnits.indexOf(unit),
    sets,
    base,
    grow,
    goal,
    ago(made, start),
  ]),
  rest,
];

/** The plan that these rows hold, as far as one can be followed; undefined when there is no exercise in it. */
export function planIn(raw: unknown): Plan | undefined {
  const [made, exercises, rest] = rowOf(raw);
  if (typeof made !== 'string' || !isDay(made)) return undefined;
  const found = planOf(
    {
      exercises: rowOf(exercises).map((each) => {
        const [id, name, unit, sets, base, grow, goal, back] = rowOf(each);
        const start =
          Number.isInteger(back) && Math.abs(back as number) < 4e3 ? addDays(made, -(back as number)) : made;
        return {
          id,
          name: oneLine(String(name || id)),
          unit: planUnits[unit as number],
          sets,
          base,
          grow,
          goal,
          start,
        };
      }) as Json,
      rest: rest as Json,
    },
    made,
  );
  return found.exercises.length ? found : undefined;
}
