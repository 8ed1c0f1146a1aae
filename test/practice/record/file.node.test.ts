// The record as a file: out on one device, in on another.
import { describe, expect, it } from 'vitest';
import type { KineRecord } from '../../../src/practice/record/schema.js';
import { openRecord } from '../../../src/practice/record/store.js';
import { device } from './fake.js';

const level = (record: KineRecord): KineRecord => ({ ...record, factors: { stress: 2 } });
const question = (record: KineRecord): KineRecord => ({
  ...record,
  questions: [...record.questions, { at: '2026-11-22T09:00:00.000Z', text: 'A' }],
});

describe('a file', () => {
  it('exported on one device is the same record on another', () => {
    const from = openRecord(device().tab());
    from.update(level);
    from.update(question);
    const to = openRecord(device().tab());
    expect(to.import(from.export())).toEqual({ ok: true, whole: true });
    expect(to.get()).toEqual(from.get());
  });

  it.each([
    ['no JSON', '{', 'not-json'],
    ['a list', '[]', 'not-a-record'],
    ['a newer record', '{"version":9}', 'newer'],
  ])('that is %s is refused with the reason', (_, text, reason) => {
    const store = openRecord(device().tab());
    store.update(level);
    expect(store.import(text)).toEqual({ ok: false, reason });
    expect(store.get().factors).toEqual({ stress: 2 });
  });

  it('with a damaged part brings the rest and says it is not whole', () => {
    const store = openRecord(device().tab());
    const result = store.import('{"version":1,"factors":{"stress":2,"worry":99}}');
    expect(result).toEqual({ ok: true, whole: false });
    expect(store.get().factors).toEqual({ stress: 2 });
  });
});
