// What goes from one screen to another: whole and the same, or refused; never half, never a throw, whatever a stranger wrote.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownRecord } from '../../../scripts/look/own-record.js';
import { squeeze, unsqueeze } from '../../../src/platform/squeeze.js';
import { planCode, readCode, summaryCode } from '../../../src/practice/handover/handover.js';
import { planIn, rowsOf, summaryIn } from '../../../src/practice/handover/rows.js';
import { planOf, type Plan } from '../../../src/practice/plan.js';
import type { Summary } from '../../../src/practice/summary/shape.js';
import { summaryOf } from '../../../src/practice/summary/summary.js';
import { planUnits } from '../../../src/science/movement/graded.js';

const today = '2026-03-30';
const own = summaryOf(ownRecord(Date.parse(`${today}T09:00:00Z`)), today, 'Europe/Brussels');

const day = fc
  .integer({ min: -400, max: 400 })
  .map((n) => new Date(Date.UTC(2026, 2, 30) + n * 864e5).toISOString().slice(0, 10));
const count = fc.integer({ min: 0, max: 1e5 });
const score = fc.integer({ min: 0, max: 20 }).map((n) => n / 2);
/** Words as they stand on a page: on one line, with something in them. */
const said = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: maxLength / 4 })
    .map((text) => text.replace(/[^\p{L}\p{N}\p{P}]+/gu, ' ').trim())
    .filter((text) => !!text);
const some = <T>(each: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> =>
  fc.array(each, { minLength: 1, maxLength });

const summaries: fc.Arbitrary<Summary> = fc.record(
  {
    made: day,
    goal: said(300),
    questions: some(said(300), 5),
    pain: fc.record(
      {
        scale: fc.constantFrom('nrs' as const, 'vas' as const),
        first: day,
        days: fc.string({ unit: fc.constantFrom(...'0123456789abcdefghijk.'), maxLength: 98 }),
        line: fc.array(
          fc.tuple(
            fc.integer({ min: 0, max: 97 }),
            fc.integer({ min: 0, max: 100 }),
            fc.integer({ min: -20, max: 100 }),
            fc.integer({ min: 0, max: 120 }),
          ),
          { maxLength: 9 },
        ),
        usual: score,
        swing: fc.integer({ min: 0, max: 10 }),
        long: fc.record({
          weeks: fc.integer({ min: 12, max: 14 }),
          from: score,
          to: score,
          way: fc.constantFrom('less' as const, 'more' as const, 'same' as const, 'unclear' as const),
        }),
      },
      { requiredKeys: ['scale', 'first', 'days', 'line', 'usual', 'swing'] },
    ),
    factors: some(
      fc.tuple(fc.constantFrom('stress', 'poor-sleep', 'money-worries'), fc.integer({ min: 1, max: 4 })),
      8,
    ),
    triggers: some(
      fc.record({
        text: said(80),
        kind: fc.constantFrom('rises' as const, 'drains' as const),
        days: fc.integer({ min: 1, max: 28 }),
      }),
      8,
    ),
    plan: some(
      fc.record({
        name: said(80),
        unit: fc.constantFrom(...planUnits),
        sets: fc.integer({ min: 1, max: 10 }),
        base: count,
        now: count,
        week: count,
        goal: count,
        done: fc.integer({ min: 0, max: 7 }),
        due: fc.integer({ min: 0, max: 7 }),
        settled: count,
        big: count,
      }),
      4,
    ),
    steps: fc.record(
      {
        first: day,
        days: fc.array(fc.option(fc.integer({ min: 0, max: 2e5 })), { maxLength: 7 }),
        baseline: fc.integer({ min: 1, max: 2e5 }),
      },
      { requiredKeys: ['first', 'days'] },
    ),
    nights: some(fc.record({ day, bed: fc.integer({ min: 0, max: 1439 }), up: fc.integer({ min: 0, max: 1439 }) }), 7),
  },
  { requiredKeys: ['made'] },
);

describe('a page', () => {
  it('comes out as it went in', async () => {
    expect(Object.keys(own).length).toBeGreaterThan(6);
    expect(await readCode(await summaryCode(own))).toEqual({ ok: true, summary: own });
  });

  it('comes out as it went in, whatever is on it', () =>
    fc.assert(
      fc.asyncProperty(summaries, async (summary) => {
        expect(await readCode(await summaryCode(summary))).toEqual({ ok: true, summary });
      }),
      { numRuns: 300 },
    ));

  it('is signs that every address may hold, with all of it after the #', async () => {
    expect(await summaryCode(own)).toMatch(/^summary=1\.[\w-]+$/);
  });

  it('of a person who noted much fits one code beside an address', async () => {
    const { length } = await summaryCode(own);
    expect(length).toBeLessThan(900);
  });

  it('is refused as soon as one thing in it is not what it should be, and never half read', () => {
    const rows = JSON.parse(JSON.stringify(rowsOf(own))) as unknown[];
    expect(summaryIn(rows)).toEqual(own);
    const odd: unknown[] = [
      null,
      true,
      -1,
      1e9,
      'x'.repeat(400),
      [],
      [[]],
      {},
      'constructor',
      '<img src=x onerror=alert(1)>',
    ];
    let refused = 0;
    const bend = (at: unknown[], change: (bent: unknown) => void): void =>
      at.forEach((each, i) => {
        for (const other of odd) {
          at[i] = other;
          change(other);
        }
        at[i] = each;
        if (Array.isArray(each)) bend(each, change);
      });
    bend(rows, () => {
      const found = summaryIn(rows);
      if (!found) refused++;
      // What is still read is a page, with bounds.
      else expect(summaryIn(JSON.parse(JSON.stringify(rowsOf(found))))).toEqual(found);
    });
    expect(refused).toBeGreaterThan(500);
    expect(summaryIn(rows)).toEqual(own);
  });
});

describe('a plan', () => {
  const plan = planOf(ownRecord(Date.parse(`${today}T09:00:00Z`)).plan, today);

  it('comes out as it went in', async () => {
    expect(plan.exercises.length).toBeGreaterThan(0);
    expect(await readCode(await planCode(plan, today))).toEqual({ ok: true, plan });
  });

  it('comes out as it went in with as many exercises as there can be', async () => {
    const full: Plan = {
      rest: [6, 7],
      exercises: Array.from({ length: 12 }, (_, i) => ({
        id: `e${i}`,
        name: `Oefening ${i}`,
        unit: planUnits[i % 3]!,
        sets: 1 + (i % 3),
        base: i % 3 === 2 ? 2000 : 10,
        grow: i % 3 === 2 ? 250 : 1,
        goal: i % 3 === 2 ? 4000 : 20,
        start: '2026-03-23',
      })),
    };
    expect(await readCode(await planCode(full, today))).toEqual({ ok: true, plan: full });
  });

  it('without an exercise that can be followed is none', () => {
    expect(planIn([today, [], []])).toBeUndefined();
    expect(planIn([today, [['a', 'Wandelen', 0, 1, 'veel', 1, 20, 0]], []])).toBeUndefined();
    expect(planIn(['today', [['a', 'Wandelen', 0, 1, 10, 1, 20, 0]], []])).toBeUndefined();
  });
});

describe('a code', () => {
  it('of a newer kit says so, whatever it holds', async () => {
    for (const code of ['summary=2.abc', 'plan=17.%%%', `summary=2.${'x'.repeat(5000)}`])
      expect(await readCode(code)).toEqual({ ok: false, reason: 'newer' });
  });

  it('of a stranger is refused', async () => {
    const swapped = (await summaryCode(own)).replace('summary', 'plan');
    for (const code of [
      '',
      'summary=',
      'summary=0.abc',
      'summary=1.',
      'summary=1.abc',
      'visit=1.abc',
      swapped,
      'summary=1.é',
    ])
      expect(await readCode(code), code).toEqual({ ok: false, reason: 'broken' });
    for (const json of [
      'null',
      '{}',
      '"a"',
      '[]',
      '[1]',
      `[${'['.repeat(5000)}${']'.repeat(5000)}]`,
      '[null,null]',
      '{',
    ])
      for (const what of ['summary', 'plan'])
        expect((await readCode(`${what}=1.${await squeeze(json)}`)).ok, json).toBe(false);
  });

  it('with a letter lost or changed is refused or is a page with bounds, never a throw', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom('', 'A', '_'), async (where, letter) => {
        const code = await summaryCode(own);
        const at = 10 + (where % (code.length - 10));
        const found = await readCode(code.slice(0, at) + letter + code.slice(at + 1));
        if (found.ok) expect(found.summary ?? found.plan).toBeTruthy();
      }),
      { numRuns: 200 },
    ));

  it('that would become millions of bytes stops where it may not go on', async () => {
    const bomb = await squeeze('0'.repeat(3e6));
    expect(bomb.length).toBeLessThan(5000);
    expect(await unsqueeze(bomb, 20_000)).toBeUndefined();
    expect(await unsqueeze(await squeeze('0'.repeat(20_000)), 20_000)).toHaveLength(20_000);
    expect(await unsqueeze(await squeeze('0'.repeat(20_001)), 20_000)).toBeUndefined();
    expect(await readCode(`summary=1.${await squeeze(`[${'0,'.repeat(3e4)}0]`)}`)).toEqual({
      ok: false,
      reason: 'broken',
    });
  });

  it('of any text comes back as that text', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        expect(await unsqueeze(await squeeze(text), 1e4)).toBe(text);
      }),
    ));
});
