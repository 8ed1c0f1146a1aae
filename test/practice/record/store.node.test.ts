// The record on the device: consent, every fault of storage, other tabs, and any text whatever found there.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERSION, type KineRecord } from '../../../src/practice/record/schema.js';
import { KEY, openRecord, PREFIX } from '../../../src/practice/record/store.js';
import { device } from './fake.js';

const level =
  (id: string, value: number) =>
  (record: KineRecord): KineRecord => ({ ...record, factors: { ...record.factors, [id]: value } });
const question =
  (text: string, at = '2026-11-22T09:00:00.000Z') =>
  (record: KineRecord): KineRecord => ({ ...record, questions: [...record.questions, { at, text }] });
const factors = (text: string | undefined): unknown => (JSON.parse(text ?? '{}') as KineRecord).factors;

describe('consent', () => {
  it('is needed before anything is written', () => {
    const d = device();
    const store = openRecord(d.tab());
    expect(store.update(level('stress', 2))).toBe('memory');
    expect(d.writes).toEqual([]);
    expect(store.consent.state()).toBe('unasked');
    expect(store.consent.give()).toBe('saved');
    expect(factors(d.texts.get(KEY))).toEqual({ stress: 2 });
    expect(store.get().consent).toEqual({ given: '2026-11-22T09:00:00.000Z' });
  });

  it('withdrawn, removes every key of the kit, no other, and keeps what the page shows', () => {
    const d = device({ [`${PREFIX}record:kept-1`]: 'x', [`${PREFIX}other`]: 'y', 'shop:cart': 'z' });
    const store = openRecord(d.tab());
    store.consent.give();
    store.update(level('stress', 2));
    store.consent.withdraw();
    expect([...d.texts.keys()]).toEqual(['shop:cart']);
    expect(store.get().factors).toEqual({ stress: 2 });
    expect([store.consent.state(), store.status()]).toEqual(['refused', 'memory']);
    d.writes.length = 0;
    store.update(level('stress', 3));
    expect(d.writes).toEqual([]);
  });

  it('cannot be given by an update or an import', () => {
    const d = device();
    const store = openRecord(d.tab());
    store.update((record) => ({ ...record, consent: { given: '2026-11-22T09:00:00.000Z' } }));
    store.import(JSON.stringify({ version: 1, consent: { given: '2026-11-22T09:00:00.000Z' } }));
    expect(store.consent.state()).toBe('unasked');
    expect(d.writes).toEqual([]);
  });

  it('is asked again after erasing, which empties the other tab too', () => {
    const d = device();
    const [one, two] = [openRecord(d.tab()), openRecord(d.tab())];
    one.consent.give();
    one.update(level('stress', 2));
    expect(two.get().factors).toEqual({ stress: 2 });
    one.erase();
    expect(one.consent.state()).toBe('unasked');
    expect(d.texts.size).toBe(0);
    expect(two.get().factors).toEqual({});
  });
});

describe('a fault of storage', () => {
  it.each(['denied', 'full'] as const)('%s: memory keeps what was entered, and the status says so', (fault) => {
    const d = device();
    const store = openRecord(d.tab());
    store.consent.give();
    d.fault = fault;
    expect(store.update(level('stress', 2))).toBe(fault);
    expect(store.get().factors).toEqual({ stress: 2 });
    d.fault = 'none';
    expect(store.update(level('worry', 1))).toBe('saved');
    expect(factors(d.texts.get(KEY))).toEqual({ stress: 2, worry: 1 });
  });

  it('what cannot be looked at is not written over, and is not called saved', () => {
    const d = device({ [KEY]: JSON.stringify({ version: 1, factors: { stress: 3 } }) });
    const { storage, clock } = d.tab();
    const store = openRecord({ storage: { ...storage, readText: () => undefined }, clock });
    expect(store.consent.give()).toBe('denied');
    expect(store.update(level('worry', 1))).toBe('denied');
    expect(d.writes).toEqual([]);
    expect(factors(d.texts.get(KEY))).toEqual({ stress: 3 });
  });

  it('of a listener does not reach the others', () => {
    const store = openRecord(device().tab());
    const heard: unknown[] = [];
    const error = console.error;
    const said: unknown[] = [];
    console.error = (e) => void said.push(e);
    store.subscribe(() => {
      throw new Error('one widget');
    });
    const stop = store.subscribe((record) => heard.push(record.factors));
    store.update(level('stress', 1));
    stop();
    store.update(level('stress', 2));
    console.error = error;
    expect(heard).toEqual([{ stress: 1 }]);
    expect(said).toHaveLength(2);
  });

  it('unreadable text is copied aside before anything is overwritten', () => {
    const d = device({ [KEY]: '{"version":1,"painLog":[' });
    const store = openRecord(d.tab());
    expect(store.status()).toBe('memory');
    expect(store.consent.give()).toBe('corrupt-kept');
    expect(d.writes).toEqual([`${KEY}:kept-${d.now}`, KEY]);
    expect(d.texts.get(`${KEY}:kept-${d.now}`)).toBe('{"version":1,"painLog":[');
  });

  it('the same unreadable text is copied once, another at the same moment beside it', () => {
    const d = device({ [KEY]: 'half' });
    const aside = `${KEY}:kept-${d.now}`;
    d.texts.set(aside, 'half');
    expect(openRecord(d.tab()).consent.give()).toBe('corrupt-kept');
    expect(d.writes).toEqual([KEY]);
    const e = device({ [KEY]: 'half', [aside]: 'other', [`${KEY}:kept-${d.now + 1}`]: 'third' });
    expect(openRecord(e.tab()).consent.give()).toBe('corrupt-kept');
    expect(e.texts.get(aside)).toBe('other');
    expect(e.texts.get(`${KEY}:kept-${d.now + 2}`)).toBe('half');
  });

  it('is over with erasing: what was unreadable or refused before is not told of what comes after', () => {
    const d = device({ [KEY]: 'half' });
    const store = openRecord(d.tab());
    store.consent.give();
    store.update(level('stress', 1));
    expect(store.status()).toBe('corrupt-kept');
    store.erase();
    expect(store.consent.give()).toBe('saved');
    d.fault = 'full';
    expect(store.update(level('stress', 2))).toBe('full');
    store.erase();
    d.fault = 'none';
    expect([store.status(), store.consent.give()]).toEqual(['memory', 'saved']);
  });

  it('erasing writes nothing where there was no consent, or where a newer kit wrote', () => {
    const without = device({ [KEY]: JSON.stringify({ version: 1, factors: { stress: 3 } }) });
    openRecord(without.tab()).erase();
    const newer = device({
      [KEY]: JSON.stringify({ version: VERSION + 1, consent: { given: '2026-11-22T09:00:00.000Z' } }),
    });
    openRecord(newer.tab()).erase();
    for (const { texts, writes } of [without, newer]) expect([texts.size, writes]).toEqual([0, []]);
  });

  it('with no room for the copy, the unreadable text stays where it is', () => {
    const d = device({ [KEY]: 'half' });
    const store = openRecord(d.tab());
    d.fault = 'full';
    expect(store.consent.give()).toBe('full');
    expect(d.texts.get(KEY)).toBe('half');
  });

  it('a record of a newer kit is read, never written', () => {
    const text = JSON.stringify({
      version: VERSION + 1,
      factors: { stress: 3 },
      consent: { given: '2026-11-22T09:00:00.000Z' },
    });
    const d = device({ [KEY]: text });
    const store = openRecord(d.tab());
    expect(store.update(level('worry', 1))).toBe('newer');
    expect(store.get().factors).toEqual({ stress: 3, worry: 1 });
    expect(d.writes).toEqual([]);
    expect(d.texts.get(KEY)).toBe(text);
  });

  it('any text at all: opening and saving never throw, and the text is still somewhere', () => {
    const json = fc.jsonValue().map((value) => JSON.stringify(value));
    const near = fc
      .record({ version: fc.constant(1), painLog: fc.jsonValue(), widgets: fc.jsonValue(), steps: fc.jsonValue() })
      .map((value) => JSON.stringify(value));
    fc.assert(
      fc.property(fc.oneof(fc.string(), json, near), (text) => {
        const d = device({ [KEY]: text });
        const store = openRecord(d.tab());
        store.consent.give();
        store.update(level('stress', 1));
        const aside = [...d.texts].some(([key, kept]) => key !== `${KEY}` && kept === text);
        expect(aside || store.status() === 'saved' || d.texts.get(KEY) === text).toBe(true);
        expect(store.get().factors.stress).toBe(1);
      }),
    );
  });
});

describe('another tab', () => {
  it('is heard, and merged with what this one changed', () => {
    const d = device();
    const [one, two] = [openRecord(d.tab()), openRecord(d.tab())];
    one.consent.give();
    expect(two.consent.state()).toBe('given');
    one.update(question('A', '2026-11-22T09:02:00.000Z'));
    two.update(question('B', '2026-11-22T09:01:00.000Z'));
    expect(one.get().questions.map((q) => q.text)).toEqual(['B', 'A']);
    expect(two.get().questions.map((q) => q.text)).toEqual(['A', 'B']);
  });

  it('that wrote while this one was not told is not written over', () => {
    const d = device();
    const store = openRecord(d.tab());
    store.consent.give();
    const other = { ...store.get(), factors: { worry: 2 } };
    d.texts.set(KEY, JSON.stringify(other));
    store.update(level('stress', 1));
    expect(factors(d.texts.get(KEY))).toEqual({ worry: 2, stress: 1 });
    d.texts.set(KEY, JSON.stringify({ ...other, factors: { worry: 3, stress: 1 } }));
    expect(store.consent.give()).toBe('saved');
    expect(store.get().factors).toEqual({ worry: 3, stress: 1 });
  });

  it('that erased empties this page too, though both its events come when the device is bare already', () => {
    const d = device();
    const one = openRecord(d.tab());
    const told: (string | null)[] = [];
    d.tab().storage.onChange(KEY, (text) => void told.push(text));
    let late!: (text: string | null) => void;
    const { storage, clock } = d.tab();
    const onChange = (_key: string, cb: typeof late): (() => void) => ((late = cb), () => undefined);
    const two = openRecord({ storage: { ...storage, onChange }, clock });
    one.consent.give();
    one.update(level('stress', 2));
    late(told.at(-1)!);
    expect(two.get().factors).toEqual({ stress: 2 });
    told.length = 0;
    one.erase();
    expect([told.length, d.texts.size]).toEqual([2, 0]);
    told.forEach((text) => late(text));
    expect(two.get().factors).toEqual({});
  });

  it('whose change cannot be looked at changes nothing here', () => {
    const d = device();
    const [one, two] = [openRecord(d.tab()), openRecord(d.tab())];
    one.consent.give();
    one.update(level('stress', 2));
    const heard: unknown[] = [];
    two.subscribe((record) => heard.push(record.factors));
    const { storage } = d.tab();
    d.fault = 'denied';
    storage.removeText(KEY);
    expect([two.consent.state(), two.get().factors, heard]).toEqual(['given', { stress: 2 }, []]);
  });

  it('that removes a record this page never agreed to refuses nothing here', () => {
    const d = device({ [KEY]: JSON.stringify({ version: 1, factors: { stress: 3 } }) });
    const store = openRecord(d.tab());
    d.tab().storage.removeText(KEY);
    expect(store.consent.state()).toBe('unasked');
  });

  it('that withdrew stops this one from writing again, and this page keeps what it shows', () => {
    const d = device();
    const [one, two] = [openRecord(d.tab()), openRecord(d.tab())];
    one.consent.give();
    one.update(level('stress', 2));
    one.consent.withdraw();
    expect(two.consent.state()).toBe('refused');
    expect(two.get().factors).toEqual({ stress: 2 });
    expect(two.update(level('stress', 3))).toBe('memory');
    expect(d.texts.size).toBe(0);
  });
});

describe('the record of the page', () => {
  it('is one, also where there is no storage at all', () => {
    const store = openRecord();
    expect(openRecord()).toBe(store);
    expect(store.update(level('stress', 1))).toBe('memory');
    expect(store.consent.give()).toBe('denied');
    expect(openRecord().get().factors).toEqual({ stress: 1 });
    store.erase();
  });
});
