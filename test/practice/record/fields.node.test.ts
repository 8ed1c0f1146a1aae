// The record field by field: the longest and the largest that is kept, and one more that is left out, alone.
import { describe, expect, it } from 'vitest';
import { VERSION, emptyRecord, readRecord } from '../../../src/practice/record/schema.js';

const at = '2026-11-22T08:30:00.000Z';
const full = {
  version: VERSION,
  consent: { given: at },
  painLog: [
    {
      at,
      zone: 'Europe/Brussels',
      scale: 'nrs',
      value: 4,
      moment: 'after',
      settle: '48h',
      note: 'trap',
      check: at,
      exercise: 'walking',
    },
  ],
  factors: { stress: 2 },
  body: { tap: 3, capacity: 40, example: ['worry'] },
  steps: { baseline: 5000, log: { '2026-11-21': 6200 } },
  protein: { weight: 70 },
  plan: { exercises: [{ id: 'walking' }] },
  doses: { '2026-11-21': { walking: 12 } },
  triggers: [{ at, kind: 'rises', text: 'file', factor: 'stress' }],
  questions: [{ at, text: 'mag ik lopen?', asked: true }],
  widgets: { 'visit-summary': { goal: 'fietsen' }, a: null },
};

type Path = readonly (string | number)[];
/** With another value there; `undefined` takes the field away. */
function withValue(whole: unknown, [key, ...rest]: Path, value: unknown): unknown {
  const copy = (Array.isArray(whole) ? [...(whole as unknown[])] : { ...(whole as object) }) as Record<string, unknown>;
  copy[key!] = rest.length ? withValue(copy[key!], rest, value) : value;
  if (!rest.length && value === undefined) delete copy[key!];
  return copy;
}
const valueAt = (whole: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], whole);
const pathOf = (path: string): Path => path.split('.').map((key) => (/^\d$/.test(key) ? Number(key) : key));
const x = (n: number): string => 'x'.repeat(n);

it('is whole when all of it is as it should be', () => {
  expect(readRecord(full)).toStrictEqual({ record: full, whole: true });
});

describe('a field of the record', () => {
  it.each<[path: string, kept: unknown[], left: unknown[]]>([
    ['consent', [undefined], [{}, { given: 'ja' }, { given: at, by: 'x' }, true]],
    ['painLog.0.zone', ['', x(64)], [x(65), 5]],
    ['painLog.0.scale', ['vas'], ['faces', '', null]],
    ['painLog.0.value', [0, 10], [-1, 11, '4', NaN, null]],
    ['painLog.0.moment', [undefined, '', x(40)], [x(41), 5]],
    ['painLog.0.settle', [undefined, '', x(40)], [x(41), 5]],
    ['painLog.0.note', [undefined, '', x(2000)], [x(2001), 5]],
    [
      'painLog.0.check',
      [undefined, '2026-11-22T08:30:00+01:00'],
      ['gisteren', '2026-11-22', 5, [at], '+002026-11-22T08:30:00Z'],
    ],
    ['painLog.0.exercise', [undefined, '', x(40)], [x(41), 5]],
    ['factors.stress', [0, 4, 1.5], [-0.1, 4.1, '2', null]],
    ['body.tap', [undefined, 0, 1000], [-1, 1001, '3']],
    ['body.capacity', [undefined, 0, 1000], [-1, 1001, '3']],
    ['body.example', [undefined, [], [x(40)]], ['worry', {}]],
    ['steps.baseline', [undefined, 0, 200_000], [-1, 200_001, 0.5, '5000']],
    ['steps.log.2026-11-21', [0, 200_000], [-1, 200_001, 0.5, '6200']],
    ['protein', [undefined, {}], [[], 'x', 5]],
    ['plan', [undefined, {}], [[], 'x', 5]],
    ['doses.2026-11-21.walking', [0, 100_000, 2.5], [-1, 100_001, '12']],
    ['triggers.0.kind', ['drains'], ['falls', '', null]],
    ['triggers.0.text', ['', x(2000)], [x(2001), 5]],
    ['triggers.0.factor', [undefined, '', x(40)], [x(41), 5]],
    ['questions.0.text', ['', x(2000)], [x(2001), 5]],
    ['questions.0.asked', [undefined, false], [1, 'ja', null]],
  ])('%s is kept as it may be, and not where it may not', (name, kept, left) => {
    const path = pathOf(name);
    for (const value of kept) {
      const raw = withValue(full, path, value);
      expect(readRecord(raw), JSON.stringify(value)?.slice(0, 40)).toStrictEqual({ record: raw, whole: true });
    }
    for (const value of left) {
      const { record, whole } = readRecord(withValue(full, path, value));
      expect(whole, JSON.stringify(value)?.slice(0, 40)).toBe(false);
      expect(valueAt(record, path)).not.toEqual(value);
      // Nothing beside its own part goes.
      const part = path[0] as keyof typeof full;
      for (const other of Object.keys(full) as (keyof typeof full)[])
        if (other !== part) expect(record[other as 'plan'], other).toStrictEqual(full[other as 'plan']);
    }
  });

  it.each(['painLog', 'triggers', 'questions'] as const)('%s is a list, empty where it is none', (name) => {
    for (const wrong of [{}, 'x', null]) {
      const { record, whole } = readRecord({ ...full, [name]: wrong });
      expect([record[name], whole]).toStrictEqual([[], false]);
    }
  });

  it.each<[list: 'painLog' | 'triggers' | 'questions', must: string[]]>([
    ['painLog', ['at', 'zone', 'scale', 'value']],
    ['triggers', ['at', 'kind', 'text']],
    ['questions', ['at', 'text']],
  ])('of %s an entry has what it cannot be without, and nothing nobody named', (name, must) => {
    const [entry] = full[name];
    for (const key of must) {
      const { record, whole } = readRecord(withValue(full, [name, 0, key], undefined));
      expect([record[name], whole], key).toStrictEqual([[], false]);
    }
    const more = readRecord({ ...full, [name]: [{ ...entry, colour: 'red' }] });
    expect(more).toStrictEqual({ record: full, whole: false });
  });

  it('is under a name that can be one', () => {
    const names = (part: 'factors' | 'widgets' | 'doses', key: string, value: unknown): boolean =>
      readRecord({ ...full, [part]: { [key]: value } }).whole;
    for (const [key, right] of [
      ['a', true],
      ['Aa-1_b', true],
      ['1a', false],
      ['-a', false],
      ['a b', false],
      [' a', false],
      ['a ', false],
      ['', false],
    ] as const) {
      expect(names('factors', key, 1), key).toBe(right);
      expect(names('doses', '2026-11-21', { [key]: 1 }), key).toBe(right);
    }
    for (const [key, right] of [
      ['2026-11-21', true],
      ['2026-11-2', false],
      ['12026-11-21', false],
      ['2026-11-211', false],
      ['x2026-11-21', false],
    ] as const) {
      expect(names('doses', key, { a: 1 }), key).toBe(right);
      expect(readRecord({ ...full, steps: { log: { [key]: 1 } } }).whole, key).toBe(right);
    }
    expect([names('widgets', 'pain-scale', 1), names('widgets', 'Pain', 1), names('widgets', '-x', 1)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('may hold in a widget’s own anything JSON can hold', () => {
    const widgets = { a: null, b: 0, c: '', d: [1, { e: false }] };
    expect(readRecord({ ...full, widgets })).toStrictEqual({ record: { ...full, widgets }, whole: true });
  });

  it('of another version or under no name of the record goes, and the rest stays', () => {
    expect(readRecord({ ...full, version: VERSION + 1 })).toStrictEqual({ record: full, whole: false });
    expect(readRecord({ ...full, diary: [] })).toStrictEqual({ record: full, whole: false });
    expect(readRecord({ ...full, body: { ...full.body, colour: 1 } })).toStrictEqual({ record: full, whole: false });
  });
});

it('a record of nothing has no list that another shares', () => {
  const one = emptyRecord();
  one.painLog.push(full.painLog[0] as never);
  one.steps.log['2026-11-21'] = 1;
  expect(emptyRecord()).toStrictEqual(readRecord({}).record);
  expect(emptyRecord().painLog).toEqual([]);
});
