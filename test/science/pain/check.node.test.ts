// The 48-hour rule over five scores, against a table of its own and in what may never happen.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, checkMoments, tooBig, type CheckScores } from '../../../src/science/pain/check.js';

type Row = readonly [before?: number, during?: number, after?: number, nextDay?: number, twoDays?: number];
const scoresOf = (row: Row): CheckScores =>
  Object.fromEntries(
    checkMoments.map((moment, i) => [moment, row[i]] as const).filter(([, value]) => value !== undefined),
  );
const shown = (row: Row, limit?: number): string => {
  const found = check(scoresOf(row), limit);
  return found.known ? found.outcome : `? ${found.missing}`;
};

/** The rule as a table read from the top: the first line that holds says the outcome. */
const table = ([before, during, after, nextDay, twoDays]: Row, limit: number): string => {
  const none = (value: number | undefined): value is undefined => value === undefined;
  const end = none(twoDays) ? nextDay : twoDays;
  const worst = [during, after].reduce<number>(
    (most, value) => (value === undefined ? most : value > most ? value : most),
    -1,
  );
  const up = (value: number | undefined): boolean => value !== undefined && before !== undefined && value > before;
  const lines: [boolean, string][] = [
    [none(before), '? before'],
    [none(after) && none(during), '? during'],
    [none(after), '? after'],
    [none(end), '? next-day'],
    [none(twoDays) && up(nextDay), '? two-days'],
    [up(end! - 1) && nextDay !== undefined && !up(nextDay), 'late'],
    [up(end! - 1) && none(nextDay) && !up(worst), 'late'],
    [up(end! - 1), 'slow'],
    [worst > limit, 'high'],
    [up(end), 'near'],
    [!up(worst) && !up(nextDay), 'calm'],
    [nextDay !== undefined && !up(nextDay), 'settled-day'],
    [true, 'settled'],
  ];
  return lines.find(([holds]) => holds)![1];
};

describe('check', () => {
  it('reads examples as a physiotherapist would', () => {
    const examples: [Row, string][] = [
      [[], '? before'],
      [[2], '? during'],
      [[2, 4], '? after'],
      [[2, undefined, 4], '? next-day'],
      [[2, 4, 5], '? next-day'],
      [[2, 4, 5, 4], '? two-days'],
      [[2, 4, 5, 2], 'settled-day'],
      [[2, 4, 5, 3, 2], 'settled'],
      [[2, 4, 5, 3, 3], 'near'],
      [[2, 4, 5, 5, 4], 'slow'],
      [[2, 4, 5, 2, 4], 'late'],
      [[2, 2, 1, 2, 2], 'calm'],
      [[2, 7, 4, 3, 2], 'high'],
      [[6, 6, 6, 6, 6], 'high'],
      [[0, 0, 0, 0, 0], 'calm'],
    ];
    for (const [row, outcome] of examples) expect(shown(row), row.join()).toBe(outcome);
  });

  it('agrees with the table on 16,807 courses, with every limit', () => {
    const values = [undefined, 0, 2, 3, 5, 6, 10];
    let seen = 0;
    for (const a of values)
      for (const b of values)
        for (const c of values)
          for (const d of values)
            for (const e of values) {
              const limit = seen++ % 11;
              expect(shown([a, b, c, d, e], limit), [a, b, c, d, e, limit].join()).toBe(table([a, b, c, d, e], limit));
            }
    expect(seen).toBe(16_807);
  });

  const score = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined });
  const course = fc.tuple(score, score, score, score, score);

  it('is never kinder to more pain after two days', () => {
    const worse = ['calm', 'settled-day', 'settled', 'near', 'late', 'slow'];
    fc.assert(
      fc.property(course, fc.integer({ min: 0, max: 10 }), ([a, b, c, d], e) => {
        const now = check(scoresOf([a, b, c, d, e]), 10);
        const more = check(scoresOf([a, b, c, d, Math.min(10, e + 1)]), 10);
        if (!now.known || !more.known) return;
        expect(worse.indexOf(more.outcome)).toBeGreaterThanOrEqual(worse.indexOf(now.outcome));
        expect(more.left).toBeGreaterThanOrEqual(now.left);
      }),
    );
  });

  it('asks for a smaller step whenever it did not settle, or was above the limit', () => {
    fc.assert(
      fc.property(course, fc.integer({ min: 0, max: 10 }), (row, limit) => {
        const found = check(scoresOf(row), limit);
        if (found.known)
          expect(tooBig(found)).toBe(found.outcome === 'slow' || Math.max(row[1] ?? 0, row[2] ?? 0) > limit);
      }),
    );
  });

  it('takes what is no score for none, and a limit that is none for 5', () => {
    const odd = fc.constantFrom(Number.NaN, -1, 11, Infinity);
    fc.assert(
      fc.property(course, odd, fc.nat(4), (row, value, at) => {
        const with_ = row.map((each, i) => (i === at ? value : each)) as unknown as Row;
        const without = row.map((each, i) => (i === at ? undefined : each)) as unknown as Row;
        expect(check(scoresOf(with_))).toEqual(check(scoresOf(without)));
        expect(check(scoresOf(row), value)).toEqual(check(scoresOf(row), 5));
      }),
    );
  });
});
