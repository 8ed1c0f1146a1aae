// The one reader of what came from outside: what it keeps, what it leaves out, and the place it names.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dict,
  ignore,
  list,
  maybe,
  number,
  oneOf,
  readParts,
  readWhole,
  shape,
  text,
  whole,
} from '../../src/practice/read.js';

interface Visit {
  at: string;
  kind?: 'first' | 'next';
  scores: number[];
  notes?: Record<string, string>;
}
const fields = {
  at: text(10),
  kind: oneOf(['first', 'next'] as const),
  scores: list(number(0, 10), 3),
  notes: dict(/^\w+$/, text(5)),
};
const visit = shape<Visit>(fields, ['at', 'scores']);

describe('what came from outside', () => {
  it('is kept as far as it is valid, and each fault is told with its place', () => {
    const raw = {
      at: 'now',
      kind: 'last',
      scores: [1, 'x', 11],
      notes: { a: 'b', 'c d': 'e', f: 'too long' },
      more: 1,
    };
    expect(readParts(list(visit), [raw, { at: 'now' }, null])).toEqual({
      value: [{ at: 'now', scores: [1], notes: { a: 'b' } }],
      problems: [
        { path: '[0].kind', reason: 'type' },
        { path: '[0].scores[1]', reason: 'type' },
        { path: '[0].scores[2]', reason: 'type' },
        { path: '[0].notes.c d', reason: 'unknown' },
        { path: '[0].notes.f', reason: 'type' },
        { path: '[0].more', reason: 'unknown' },
        { path: '[1].scores', reason: 'type' },
        { path: '[2]', reason: 'type' },
      ],
    });
  });

  it('read as a whole is nothing as soon as one part is wrong; a field of a newer server is no fault', () => {
    const open = shape<Visit>({ ...fields, kind: maybe(fields.kind) }, ['at', 'scores'], ignore);
    expect(readWhole(open, { at: 'now', scores: [], kind: undefined, more: 1 })).toEqual({ at: 'now', scores: [] });
    expect(readWhole(open, { at: 'now', scores: [11] })).toBeUndefined();
    expect(readWhole(open, { at: 'now', scores: [1, 2, 3, 4] })).toBeUndefined();
  });

  it('takes texts and numbers up to both ends of what is allowed, and nothing that is no text or number', () => {
    const taken = <T>(read: Parameters<typeof readWhole<T>>[0], ...raw: unknown[]): unknown[] =>
      raw.filter((each) => readWhole(read, each) !== undefined);
    expect(taken(text(3), '', 'a', 'abc', 'abcd', 3, ['abc'], null)).toEqual(['a', 'abc']);
    expect(taken(text(3, 0), '', 'abcd')).toEqual(['']);
    expect(taken(number(1, 3), 0.9, 1, 2.5, 3, 3.1, NaN, Infinity, '2', true, null)).toEqual([1, 2.5, 3]);
    expect(taken(whole(1, 3), 0, 1, 2.5, 3, 4, NaN, '2', [2])).toEqual([1, 3]);
    expect(taken(list(number(1, 3), 2), [], [1, 2], [1, 2, 3], { length: 1 })).toEqual([[], [1, 2]]);
  });

  it('never throws, whatever it is, and never changes what every object inherits', () => {
    const odd = JSON.parse(
      '{"at":"now","scores":[],"notes":{"__proto__":"x"},"__proto__":{"kind":"first"}}',
    ) as unknown;
    const { value } = readParts(visit, odd);
    expect([value?.kind, Object.getPrototypeOf(value)]).toEqual([undefined, Object.prototype]);
    fc.assert(fc.property(fc.anything(), (raw) => void readParts(list(visit), raw)));
  });
});
