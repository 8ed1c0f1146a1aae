// What the reader of a record keeps of what it finds, and what it leaves out.
import { describe, expect, it } from 'vitest';
import { VERSION, emptyRecord, readRecord } from '../../../src/practice/record/schema.js';

const at = '2026-11-22T08:30:00.000Z';
const score = { at, zone: 'Europe/Brussels', scale: 'nrs', value: 4 };
const scores = (...painLog: unknown[]) => readRecord({ version: VERSION, painLog });

describe('the reader of a record', () => {
  it('gives a record where there is none, with nothing in it', () => {
    expect(readRecord({ version: VERSION })).toStrictEqual({ record: emptyRecord(), whole: true });
    for (const raw of [undefined, null, 'x', []]) expect(readRecord(raw).record).toStrictEqual(emptyRecord());
  });

  it('keeps what is right and says that something was not', () => {
    const { record, whole } = scores(score, { ...score, value: 11 }, { ...score, scale: 'faces' });
    expect(record.painLog).toEqual([score]);
    expect(whole).toBe(false);
    expect(scores(score).whole).toBe(true);
  });

  it.each([
    ['yesterday'],
    [`on ${at}`],
    [1795336200000],
    ['2026-13-22T08:30:00Z'],
    ['2026-11-22'],
    [undefined],
    [null],
  ])('takes %j for no moment', (wrong) =>
    expect(scores({ ...score, at: wrong })).toMatchObject({ record: { painLog: [] }, whole: false }),
  );

  it('has whole numbers on the NRS, and any on the VAS', () => {
    expect(scores({ ...score, value: 4.5 })).toMatchObject({ record: { painLog: [] }, whole: false });
    const vas = { ...score, scale: 'vas', value: 4.5 };
    expect(scores(vas)).toMatchObject({ record: { painLog: [vas] }, whole: true });
    expect(scores({ ...vas, value: 4 }).record.painLog).toHaveLength(1);
  });

  it('takes the steps of a day without a baseline, and a baseline without days', () => {
    expect(readRecord({ version: VERSION, steps: { log: { '2026-11-21': 6200 } } }).record.steps).toEqual({
      log: { '2026-11-21': 6200 },
    });
    expect(readRecord({ version: VERSION, steps: { baseline: 5000 } }).record.steps).toEqual({
      baseline: 5000,
      log: {},
    });
    const { record, whole } = readRecord({ version: VERSION, steps: { log: { '21-11': 6200 } } });
    expect([record.steps, whole]).toEqual([{ log: {} }, false]);
  });
});
