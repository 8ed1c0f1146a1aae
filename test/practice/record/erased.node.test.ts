// Erased and refused, whatever is still on its way: nothing comes back, and what could not be read is not taken for ours.
import { describe, expect, it } from 'vitest';
import { KEY, openRecord, type Edges, type RecordStore } from '../../../src/practice/record/store.js';
import { device, type Device } from './fake.js';

type Late = (text: string | null) => void;

const level = (id: 'stress' | 'worry', value: 1 | 2 | 3): Parameters<RecordStore['update']>[0] => {
  return (record) => ({ ...record, factors: { ...record.factors, [id]: value } });
};

/** A tab that hears of changes when the test says so, with all it was told until then. */
function deaf(d: Device): { edges: Edges; hear: () => void } {
  const { storage, clock } = d.tab();
  const told: (string | null)[] = [];
  const heard: Late[] = [];
  storage.onChange(KEY, (text) => void told.push(text));
  const onChange = (_key: string, cb: Late): (() => void) => {
    heard.push(cb);
    return () => undefined;
  };
  const hear = (): void => {
    for (const text of told.splice(0)) for (const cb of heard) cb(text);
  };
  return { edges: { storage: { ...storage, onChange }, clock }, hear };
}

describe('a record that was erased', () => {
  it('leaves a tab that was busy, though a change before it is still on its way', () => {
    const d = device();
    const one = openRecord(d.tab());
    const { edges, hear } = deaf(d);
    const two = openRecord(edges);
    one.consent.give();
    one.update(level('stress', 2));
    hear();
    expect(two.get().factors).toEqual({ stress: 2 });
    one.update(level('worry', 1));
    one.erase();
    hear();
    expect(two.get().factors).toEqual({});
    two.consent.give();
    expect(d.texts.get(KEY)).not.toContain('stress');
  });

  it('does not come back in the tab that erased it, by a change of another that it hears of later', () => {
    const d = device();
    const one = openRecord(d.tab());
    one.consent.give();
    const { edges, hear } = deaf(d);
    const two = openRecord(edges);
    one.update(level('stress', 2));
    two.erase();
    hear();
    expect([two.get().factors, two.consent.state()]).toEqual([{}, 'unasked']);
  });
});

describe('a text on the device that cannot be read', () => {
  it('stays where somebody says no to being remembered, and is written over by nothing', () => {
    const broken = '{"version":1,"painLog":[{"at":';
    const d = device({ [KEY]: broken });
    const store = openRecord(d.tab());
    expect(store.consent.state()).toBe('unasked');
    store.consent.withdraw();
    expect([store.consent.state(), d.texts.get(KEY)]).toEqual(['refused', broken]);
    store.update(level('stress', 2));
    expect([...d.texts]).toEqual([[KEY, broken]]);
  });

  it('goes with everything else where who agreed takes that back', () => {
    const d = device({ [KEY]: '{"version":1,"painLog":[{"at":' });
    const store = openRecord(d.tab());
    store.consent.give();
    expect(d.texts.size).toBe(2);
    store.consent.withdraw();
    expect(d.texts.size).toBe(0);
  });
});
