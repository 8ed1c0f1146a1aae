// Two tabs and older versions: what is kept of each.
import { describe, expect, it } from 'vitest';
import { merge } from '../../../src/practice/record/merge.js';
import { migrate } from '../../../src/practice/record/migrate.js';
import { emptyRecord } from '../../../src/practice/record/schema.js';

describe('merging', () => {
  const base = { ...emptyRecord(), factors: { stress: 2, worry: 1 }, plan: { goal: 'walk', weeks: 4 } };

  it('keeps what each side changed, and ours where both did', () => {
    const ours = { ...base, factors: { stress: 3, worry: 1 } };
    const theirs = { ...base, factors: { stress: 4, worry: 0, illness: 1 } };
    expect(merge(base, ours, theirs).factors).toEqual({ stress: 3, worry: 0, illness: 1 });
  });

  it('keeps a removal of one side', () => {
    expect(merge(base, base, { ...base, factors: { stress: 2 } }).factors).toEqual({ stress: 2 });
    expect(merge(base, { ...base, factors: { stress: 2 } }, base).factors).toEqual({ stress: 2 });
  });

  it('leaves no empty place where one side took something away', () => {
    const { plan: _, ...without } = base;
    expect(merge(base, without, base)).not.toHaveProperty('plan');
    expect(merge(base, base, without)).not.toHaveProperty('plan');
  });

  it('takes a plan whole, never half of each', () => {
    const ours = { ...base, plan: { goal: 'swim', weeks: 4 } };
    const theirs = { ...base, plan: { goal: 'walk', weeks: 6 } };
    expect(merge(base, ours, theirs).plan).toEqual({ goal: 'swim', weeks: 4 });
  });

  it('takes what the example lent from who changed it', () => {
    const lent = { ...base, body: { example: ['stress', 'worry'] } };
    const ours = { ...base, body: { example: ['worry'] } };
    expect(merge(lent, ours, lent).body).toEqual({ example: ['worry'] });
    expect(merge(lent, lent, ours).body).toEqual({ example: ['worry'] });
    expect(merge(lent, { ...lent, body: {} }, lent).body).toEqual({});
  });

  it('knows an entry again when its note changed', () => {
    const entry = { at: '2026-11-22T08:30:00Z', zone: 'UTC', scale: 'nrs' as const, value: 4 };
    const one = { ...emptyRecord(), painLog: [entry] };
    const two = { ...emptyRecord(), painLog: [{ ...entry, note: 'stairs' }] };
    expect(merge(one, one, two).painLog).toEqual([{ ...entry, note: 'stairs' }]);
  });
});

describe('migrating', () => {
  const table = { 1: (raw: object) => ({ ...raw, two: true }), 2: (raw: object) => ({ ...raw, three: true }) };

  it('goes one version at a time', () => {
    expect(migrate({ version: 1 }, table, 3)).toEqual({ raw: { version: 3, two: true, three: true } });
  });

  it('leaves a newer one, and what is no record, as it came', () => {
    expect(migrate({ version: 4 }, table, 3)).toEqual({ raw: { version: 4 }, newer: true });
    for (const raw of [null, [], 'x', {}, { version: '1' }, { version: 0 }, { version: 1.5 }])
      expect(migrate(raw, table, 3)).toEqual({ raw, odd: true });
    expect(migrate({ version: 1 }, {}, 2)).toEqual({ raw: { version: 1 }, odd: true });
  });
});
