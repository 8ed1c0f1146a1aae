// What widgets note in a `log` of their own: two tabs at once lose nothing, and a removal is one.
import { describe, expect, it } from 'vitest';
import { merge } from '../../../src/practice/record/merge.js';
import { emptyRecord, type Json, type KineRecord } from '../../../src/practice/record/schema.js';

const entry = (minute: number): { [key: string]: Json } => ({ at: `2026-11-22T08:${minute}:00.000Z`, minutes: 2 });
const with_ = (own: Json | undefined): KineRecord => ({
  ...emptyRecord(),
  ...(own !== undefined && { widgets: { 'breathing-pacer': own } }),
});
const logs = (base: Json | undefined, ours: Json | undefined, theirs: Json | undefined): Json | undefined =>
  merge(with_(base), with_(ours), with_(theirs)).widgets['breathing-pacer'];

describe('the log of a widget', () => {
  it('keeps what each of two tabs noted, in the order of time', () => {
    const [a, b, c] = [entry(10), entry(20), entry(30)];
    expect(logs({ log: [a] }, { log: [a, c] }, { log: [a, b] })).toEqual({ log: [a, b, c] });
    expect(logs(undefined, { log: [c] }, { log: [b] })).toEqual({ log: [b, c] });
  });

  it('keeps the rest of what it remembers whole, of the side that changed it', () => {
    const [a, b] = [entry(10), entry(20)];
    expect(logs({ every: 30, log: [] }, { every: 30, log: [a] }, { every: 45, log: [b] })).toEqual({
      every: 45,
      log: [a, b],
    });
    expect(logs({ every: 30 }, { every: 20, log: [a] }, { every: 45 })).toEqual({ every: 20, log: [a] });
  });

  it('loses what one side took out', () => {
    const [a, b] = [entry(10), entry(20)];
    expect(logs({ log: [a, b] }, { log: [b] }, { log: [a, b] })).toEqual({ log: [b] });
  });

  it('leaves alone what is no list of moments', () => {
    for (const odd of [['x'], [{ minutes: 2 }], 'x', 5] as Json[])
      expect(logs({ log: odd }, { log: odd }, { log: [] })).toEqual({ log: [] });
    expect(logs([1], [1], [2])).toEqual([2]);
  });
});
