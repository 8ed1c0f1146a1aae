// Building up by the clock, against sums of its own, and in what may never happen: a jump, growth after a bad answer.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ahead,
  baseOr,
  climb,
  goalOr,
  growOr,
  planUnits,
  quotaAt,
  startFrom,
  unitSteps,
  type Ladder,
  type PlanAnswer,
} from '../../../src/science/movement/graded.js';

const ladder = (base: number, grow: number, goal: number): Ladder => ({ unit: 'minutes', base, grow, goal });
const bad = (day: number): PlanAnswer => ({ day, bad: true });
const good = (day: number): PlanAnswer => ({ day, bad: false });
const walk = ladder(10, 2, 20);

describe('the start', () => {
  it('is 70 % of the mean of three sessions, in whole minutes, and none before there are three', () => {
    expect(startFrom([20, 22, 18], 'minutes')).toBe(14);
    expect(startFrom([10, 11, 12], 'minutes')).toBe(7);
    expect(startFrom([1, 1, 1], 'minutes')).toBe(1);
    expect(startFrom([3000, 3500, 4000], 'steps')).toBe(2450);
    for (const few of [[], [20], [20, 22, undefined], [20, 22, 0], [20, 22, Number.NaN]])
      expect(startFrom(few, 'minutes')).toBe(undefined);
  });

  it('agrees with long multiplication on 1,000 threes', () => {
    for (let n = 0; n < 1000; n++) {
      const three = [1 + (n % 60), 1 + ((n * 7) % 60), 1 + ((n * 13) % 60)];
      // Seven tenths of the sum, a third of it, without its rest: in whole thirtieths.
      const sum = three[0]! + three[1]! + three[2]!;
      const whole = (7 * sum - ((7 * sum) % 30)) / 30;
      expect(startFrom(three, 'minutes'), three.join()).toBe(Math.max(1, whole));
    }
  });
});

describe('a step', () => {
  it('is what the therapist says, at least the least there is, at most a quarter of the start', () => {
    expect([growOr(undefined, 10, 'minutes'), growOr(5, 10, 'minutes'), growOr(5, 40, 'minutes')]).toEqual([2, 2, 5]);
    expect([growOr(2, 3, 'minutes'), growOr(-1, 40, 'minutes'), growOr(Infinity, 40, 'minutes')]).toEqual([1, 2, 2]);
    expect([growOr(undefined, 4000, 'steps'), growOr(undefined, 600, 'steps'), growOr(120, 4000, 'steps')]).toEqual([
      250, 150, 100,
    ]);
    fc.assert(
      fc.property(
        fc.constantFrom(...planUnits),
        fc.integer({ min: 1, max: 15_000 }),
        fc.double(),
        (unit, size, asked) => {
          const base = baseOr(size, unit);
          if (base === undefined) return;
          const grow = growOr(asked, base, unit);
          const { least } = unitSteps[unit];
          expect(grow % least).toBe(0);
          expect(grow).toBeGreaterThanOrEqual(least);
          expect(grow).toBeLessThanOrEqual(Math.max(least, base / 4));
        },
      ),
    );
  });

  it('ends where the therapist says, else at half an hour or twice the start, never below the start', () => {
    expect([goalOr(undefined, 10, 'minutes'), goalOr(20, 10, 'minutes'), goalOr(5, 10, 'minutes')]).toEqual([
      30, 20, 10,
    ]);
    expect([
      goalOr(undefined, 40, 'minutes'),
      goalOr(undefined, 8, 'times'),
      goalOr(Number.NaN, 3000, 'steps'),
    ]).toEqual([40, 16, 6000]);
  });
});

describe('the weeks', () => {
  it('bring one step each until the goal', () => {
    expect(climb(walk, [], 0).quotas).toEqual([10]);
    expect(climb(walk, [], 6).quotas).toEqual([10]);
    expect(climb(walk, [], 7).quotas).toEqual([10, 12]);
    expect(climb(walk, [], 60).quotas).toEqual([10, 12, 14, 16, 18, 20, 20, 20, 20]);
    expect(ahead(walk, climb(walk, [], 14), 4)).toEqual([16, 18, 20, 20]);
  });

  it('stay after a bad answer, and go one back at once after two in a row', () => {
    expect(climb(walk, [bad(8)], 14)).toEqual({ quotas: [10, 12, 12], level: 1, held: false, back: false });
    expect(climb(walk, [bad(8), good(9), bad(10)], 14).quotas).toEqual([10, 12, 12]);
    expect(climb(walk, [bad(15), bad(17)], 18)).toEqual({ quotas: [10, 12, 12], level: 1, held: true, back: true });
    expect(climb(walk, [bad(15), bad(22)], 28).quotas).toEqual([10, 12, 14, 12, 12]);
    expect(climb(walk, [bad(1), bad(2)], 3).quotas).toEqual([8]);
    expect(ahead(walk, climb(walk, [bad(15)], 16), 3)).toEqual([14, 16, 18]);
  });

  const plan = fc
    .record({
      base: fc.integer({ min: 1, max: 40 }),
      grow: fc.integer({ min: 1, max: 10 }),
      more: fc.integer({ min: 0, max: 60 }),
    })
    .map(({ base, grow, more }) => ladder(base, grow, base + more));
  const answers = fc.array(fc.record({ day: fc.integer({ min: 0, max: 200 }), bad: fc.boolean() }), { maxLength: 40 });

  it('never jump, never grow after a bad answer, and are always within reach', () => {
    fc.assert(
      fc.property(plan, answers, fc.integer({ min: 0, max: 240 }), (each, heard, today) => {
        const { quotas } = climb(each, heard, today);
        expect(quotas).toHaveLength(Math.floor(today / 7) + 1);
        quotas.forEach((quota, week) => {
          expect(quota).toBeGreaterThanOrEqual(1);
          expect(quota).toBeLessThanOrEqual(each.goal);
          if (!week) return;
          expect(quota - quotas[week - 1]!).toBeLessThanOrEqual(each.grow);
          const spoiled = heard.some((answer) => answer.bad && Math.floor(answer.day / 7) === week - 1);
          if (spoiled) expect(quota).toBeLessThanOrEqual(quotas[week - 1]!);
        });
      }),
    );
  });

  it('reach the goal in as many weeks as there are steps when nothing speaks against it', () => {
    fc.assert(
      fc.property(plan, (each) => {
        const weeks = Math.ceil((each.goal - each.base) / each.grow);
        expect(climb(each, [], weeks * 7).quotas.at(-1)).toBe(each.goal);
        if (weeks) expect(climb(each, [], weeks * 7 - 1).quotas.at(-1)).toBeLessThan(each.goal);
      }),
    );
  });

  it('are the same in whatever order the answers are told', () => {
    fc.assert(
      fc.property(plan, fc.uniqueArray(fc.integer({ min: 0, max: 90 }), { maxLength: 12 }), (each, days) => {
        const heard = days.map((day) => ({ day, bad: day % 3 > 0 }));
        expect(climb(each, [...heard].reverse(), 100)).toEqual(climb(each, heard, 100));
      }),
    );
  });

  it('agree on 400 plans with a plan that is told week by week', () => {
    for (let n = 0; n < 400; n++) {
      const each = ladder(4 + (n % 30), 1 + (n % 4), 4 + (n % 30) + (n % 17));
      const days = Array.from({ length: n % 9 }, (_, i) => (n * 5 + i * 11) % 70);
      const heard = [...new Set(days)].map((day) => ({ day, bad: (day * n) % 3 !== 1 }));
      // A diary: one line a day, the amount as it stands that evening.
      let amount = each.base;
      let strikes = 0;
      let rest = false;
      // What a step up would really add: the last one to the goal may be smaller, and going back undoes it.
      const scale: number[] = [];
      for (let value = each.base; ; value += each.grow) {
        scale.push(Math.min(value, each.goal));
        if (value >= each.goal) break;
      }
      for (let value = each.base - each.grow; ; value -= each.grow) {
        scale.unshift(Math.max(value, 1));
        if (value <= 1) break;
      }
      const low = each.base <= 1 ? 0 : scale.indexOf(each.base);
      let place = scale.lastIndexOf(each.base, each.base <= 1 ? scale.length : low);
      for (let day = 0; day <= 70; day++) {
        if (day && day % 7 === 0) {
          if (!rest) place = Math.min(scale.length - 1, place + 1);
          rest = false;
        }
        for (const answer of heard.filter((one) => one.day === day)) {
          strikes = answer.bad ? strikes + 1 : 0;
          rest ||= answer.bad;
          if (strikes === 2) {
            place = Math.max(0, place - 1);
            strikes = 0;
          }
        }
        amount = scale[place]!;
      }
      expect(climb(each, heard, 70).quotas.at(-1), `plan ${n}`).toBe(amount);
    }
  });

  it('of an odd day are those of the first', () => {
    for (const day of [-3, Number.NEGATIVE_INFINITY]) expect(climb(walk, [], day).quotas).toEqual([10]);
    expect(quotaAt(walk, -99)).toBe(1);
  });
});
