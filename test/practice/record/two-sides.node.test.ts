// What two sides wrote, as one: nothing only one of them did is lost, and nothing is there twice. In any order of any acts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge } from '../../../src/practice/record/merge.js';
import { emptyRecord, type Json, type KineRecord, type PainEntry } from '../../../src/practice/record/schema.js';

const moment = (minute: number): string => new Date(Date.UTC(2026, 10, 22, 8, minute)).toISOString();
const entry = fc
  .record({ minute: fc.nat(12), value: fc.nat(10), scale: fc.constantFrom('nrs' as const, 'vas' as const) })
  .map(({ minute, value, scale }): PainEntry => ({ at: moment(minute), zone: 'UTC', scale, value }));
const nameOf = ({ at, scale }: PainEntry): string => `${at} ${scale}`;
const unique = (log: readonly PainEntry[]): PainEntry[] =>
  [...new Map(log.map((each) => [nameOf(each), each])).values()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
const log = fc.array(entry, { maxLength: 8 }).map(unique);
const of = (painLog: PainEntry[], more: Partial<KineRecord> = {}): KineRecord => ({
  ...emptyRecord(),
  painLog,
  ...more,
});
const inTime = (all: readonly PainEntry[]): boolean => all.every((each, i) => !i || all[i - 1]!.at <= each.at);

describe('two sides', () => {
  it('of whom one did nothing are the other', () => {
    fc.assert(
      fc.property(log, log, (was, now) => {
        expect(unique(merge(of(was), of(now), of(was)).painLog)).toEqual(now);
        expect(unique(merge(of(was), of(was), of(now)).painLog)).toEqual(now);
      }),
    );
  });

  it('keep in the log what either added and not what either took away, each once and in the order of time', () => {
    fc.assert(
      fc.property(log, log, log, (was, ours, theirs) => {
        const both = merge(of(was), of(ours), of(theirs)).painLog;
        const names = both.map(nameOf);
        expect(new Set(names).size).toBe(names.length);
        if (ours.length) expect(inTime(both)).toBe(true);
        const in_ = (list: readonly PainEntry[], name: string): boolean => list.some((each) => nameOf(each) === name);
        for (const name of new Set([...was, ...ours, ...theirs].map(nameOf))) {
          const [before, here, there] = [in_(was, name), in_(ours, name), in_(theirs, name)];
          // Where both have it, it stays; where one has it, that is an addition, or what the other took away.
          const untouched = (list: readonly PainEntry[], other: readonly PainEntry[]): boolean =>
            JSON.stringify(list.find((each) => nameOf(each) === name)) ===
            JSON.stringify(other.find((each) => nameOf(each) === name));
          if (here && there) expect(in_(both, name), name).toBe(true);
          else if (!before) expect(in_(both, name), name).toBe(here || there);
          else if (here && untouched(ours, was)) expect(in_(both, name), name).toBe(false);
          else if (there && untouched(theirs, was)) expect(in_(both, name), name).toBe(false);
        }
      }),
    );
  });

  it('tell scores of one moment apart by scale, by what was done, and triggers by their kind and words', () => {
    const at = moment(0);
    const nrs: PainEntry = { at, zone: 'UTC', scale: 'nrs', value: 4 };
    const all: PainEntry[] = [nrs, { ...nrs, scale: 'vas' }, { ...nrs, moment: 'after' }, { ...nrs, at: moment(1) }];
    for (const other of all.slice(1)) {
      const both = merge(of([]), of([nrs]), of([other])).painLog;
      expect(new Set(both)).toEqual(new Set([nrs, other]));
    }
    expect(merge(of([]), of([nrs]), of([{ ...nrs, value: 5 }])).painLog).toEqual([nrs]);
    const rises = { at, kind: 'rises' as const, text: 'file' };
    for (const other of [
      { ...rises, kind: 'drains' as const },
      { ...rises, text: 'nacht' },
    ])
      expect(merge(of([]), of([], { triggers: [rises] }), of([], { triggers: [other] })).triggers).toHaveLength(2);
  });

  it('keep what each did on its own day, habit or factor', () => {
    const one = of([], { doses: { '2026-11-21': { a: 1 } }, steps: { log: { '2026-11-21': 5 } } });
    const two = of([], { doses: { '2026-11-21': { b: 2 }, '2026-11-22': { a: 3 } }, steps: { baseline: 4, log: {} } });
    expect(merge(of([]), one, two)).toMatchObject({
      doses: { '2026-11-21': { a: 1, b: 2 }, '2026-11-22': { a: 3 } },
      steps: { baseline: 4, log: { '2026-11-21': 5 } },
    });
  });

  it('keep a file with nothing here as it was written, in its own order', () => {
    const theirs = [moment(3), moment(1)].map((at): PainEntry => ({ at, zone: 'UTC', scale: 'nrs', value: 1 }));
    expect(merge(of([]), of([]), of(theirs)).painLog).toEqual(theirs);
    const [first] = theirs as [PainEntry];
    expect(merge(of([first]), of([]), of([first])).painLog).toEqual([]);
  });
});

describe('what a widget remembers for itself', () => {
  const widgets = (own: Json): KineRecord => of([], { widgets: { 'worry-park': own } });
  const join = (was: Json, ours: Json, theirs: Json): Json =>
    merge(widgets(was), widgets(ours), widgets(theirs)).widgets['worry-park']!;
  const noted = (minute: number): Json => ({ at: moment(minute), text: String(minute) });
  const [a, b, c] = [noted(1), noted(2), noted(3)];

  it('is whole, ours where both changed it, theirs where only they did', () => {
    const was = { clock: '19:30', sound: true };
    const [ours, theirs] = [
      { clock: '20:00', sound: true },
      { clock: '19:30', sound: false },
    ];
    expect(join(was, ours, theirs)).toEqual(ours);
    expect(join(was, was, theirs)).toEqual(theirs);
    expect(join(was, ours, was)).toEqual(ours);
    expect(join(was, { log: { at: 1 }, x: 1 }, { log: [5], x: 2 })).toEqual({ log: { at: 1 }, x: 1 });
    expect(join(was, { log: [a], x: 1 }, { log: [{ when: 5 }], x: 2 })).toEqual({ log: [a], x: 1 });
    expect(join(5, 6, 7)).toBe(6);
  });

  it('keeps of its log what either side noted, beside settings of whoever changed them', () => {
    const was = { clock: '19:30', log: [b] };
    expect(join(was, { clock: '19:30', log: [b, c] }, { clock: '20:00', log: [a, b] })).toEqual({
      clock: '20:00',
      log: [a, b, c],
    });
    expect(join(was, { clock: '21:00', log: [b, c] }, { clock: '20:00', log: [a, b] })).toEqual({
      clock: '21:00',
      log: [a, b, c],
    });
    expect(join(was, { clock: '19:30', log: [] }, { clock: '19:30', log: [b] })).toEqual({ clock: '19:30', log: [] });
    expect(join(was, { clock: '19:30', log: [b] }, { clock: '19:30', log: [a] })).toEqual({ clock: '19:30', log: [a] });
  });

  it('keeps a log that only one side has yet, and one begun on both', () => {
    expect(join({}, { log: [a] }, {})).toEqual({ log: [a] });
    expect(join({}, {}, { log: [a] })).toEqual({ log: [a] });
    expect(join({}, { log: [b] }, { log: [a] })).toEqual({ log: [a, b] });
    expect(merge(of([]), widgets({ log: [b] }), widgets({ log: [a] })).widgets['worry-park']).toEqual({ log: [a, b] });
  });

  it('has no log under a log of its own', () => {
    const [ours, theirs] = [{ own: { log: [a] } }, { own: { log: [b] } }];
    expect(join({ own: { log: [] } }, ours, theirs)).toEqual(ours);
  });
});
