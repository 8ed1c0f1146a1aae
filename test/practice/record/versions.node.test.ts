// A record of an earlier version on this device, and what version 2 brought: the days of a plan.
import { describe, expect, it } from 'vitest';
import { VERSION, type KineRecord } from '../../../src/practice/record/schema.js';
import { KEY, openRecord } from '../../../src/practice/record/store.js';
import { device } from './fake.js';

describe('versions of the record', () => {
  it('a record of the first version is read whole, kept in the present one, and nothing of it is set aside', () => {
    const score = { at: '2026-11-22T09:00:00.000Z', zone: 'UTC', scale: 'nrs', value: 4, moment: 'after' };
    const text = { version: 1, painLog: [score], plan: { a: 1 }, consent: { given: '2026-11-22T09:00:00.000Z' } };
    const d = device({ [KEY]: JSON.stringify(text) });
    const store = openRecord(d.tab());
    store.update((record) => ({ ...record, doses: { '2026-11-22': { walking: 12 } } }));
    expect(store.status()).toBe('saved');
    const { version, painLog, plan, doses } = JSON.parse(d.texts.get(KEY)!) as KineRecord;
    expect([version, painLog, plan, doses]).toEqual([VERSION, [score], { a: 1 }, { '2026-11-22': { walking: 12 } }]);
    expect([...d.texts.keys()]).toEqual([KEY]);
  });

  it('what was done of a plan in two tabs at once is all there', () => {
    const d = device();
    const [one, two] = [openRecord(d.tab()), openRecord(d.tab())];
    one.consent.give();
    const done = (day: string, id: string) => (record: KineRecord) => ({
      ...record,
      doses: { ...record.doses, [day]: { ...record.doses[day], [id]: 9 } },
    });
    one.update(done('2026-11-22', 'walking'));
    two.update(done('2026-11-22', 'squats'));
    two.update(done('2026-11-23', 'walking'));
    expect(one.get().doses).toEqual({ '2026-11-22': { walking: 9, squats: 9 }, '2026-11-23': { walking: 9 } });
  });
});
