// What was noticed as the record holds it: one thing once a day, joined without loss, counted by day, and the pond's height.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRecord, type TriggerEntry } from '../../../../src/practice/record/schema.js';
import { pondLevel } from '../../../../src/science/pain/noticed.js';
import {
  fromRecord,
  hurtOn,
  intoRecord,
  joined,
  keyOf,
  noticedDays,
  noticedOn,
  nothingNoted,
  pondOf,
  thingsOf,
  withFactor,
  withoutThing,
  type Notes,
} from '../../../../src/widgets/tools/trigger-list/noted.js';
import { levelsOf } from '../../../../src/widgets/tools/trigger-list/later/list.js';

const rises = (text: string) => ({ kind: 'rises', text, factor: undefined }) as const;
const drains = (text: string) => ({ kind: 'drains', text, factor: undefined }) as const;
const day = (n: number): string => `2026-03-${String(n).padStart(2, '0')}`;
const on = (notes: Notes, n: number, ...things: Parameters<typeof noticedOn>[2][]): Notes =>
  things.reduce((all, thing) => noticedOn(all, day(n), thing, true), notes);

describe('a thing that was noticed', () => {
  it('is there once a day, however it is spelled, and off again', () => {
    let notes = on(nothingNoted, 1, rises('Slecht  geslapen '), rises('slecht geslapen'));
    expect(notes.triggers).toEqual([{ at: '2026-03-01T12:00:00.000Z', kind: 'rises', text: 'slecht geslapen' }]);
    notes = noticedOn(on(notes, 2, rises('slecht geslapen')), day(1), rises('SLECHT geslapen'), false);
    expect(thingsOf(notes).map(({ days }) => days)).toEqual([[day(2)]]);
  });

  it('is another thing where it drains', () => {
    const notes = on(nothingNoted, 1, rises('wandelen'), drains('wandelen'));
    expect(thingsOf(notes).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['rises', 'drains']));
    expect(thingsOf(withoutThing(notes, keyOf(rises('Wandelen')))).map(({ kind }) => kind)).toEqual(['drains']);
  });

  it('takes a factor on all its days, and lets it go', () => {
    const notes = on(on(nothingNoted, 1, rises('nacht'), rises('rit')), 2, rises('nacht'));
    const fed = withFactor(notes, keyOf(rises('nacht')), 'poor-sleep');
    expect(fed.triggers.filter(({ factor }) => factor === 'poor-sleep')).toHaveLength(2);
    expect(withFactor(fed, keyOf(rises('nacht')), '').triggers).toEqual(notes.triggers);
  });

  it('keeps entries of others as they are, and shows none without words', () => {
    const foreign: TriggerEntry = { at: '2026-03-01T23:30:00.000Z', kind: 'rises', text: ' ' };
    const notes = on({ triggers: [foreign], days: [] }, 2, rises('rit'));
    expect(notes.triggers).toContain(foreign);
    expect(thingsOf(notes).map(({ text }) => text)).toEqual(['rit']);
  });
});

describe('two that noted', () => {
  const some = fc.array(
    fc.record({ n: fc.integer({ min: 1, max: 28 }), text: fc.constantFrom('a', 'b', 'A '), up: fc.boolean() }),
    { maxLength: 20 },
  );
  const notesOf = (list: readonly { n: number; text: string; up: boolean }[]): Notes =>
    list.reduce(
      (notes, { n, text, up }) => hurtOn(on(notes, n, up ? rises(text) : drains(text)), day(n), 'Europe/Brussels', up),
      nothingNoted,
    );

  it('lose nothing and double nothing, in the order of time, and the record gives it back', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        const both = joined(notesOf(one), notesOf(other));
        const all = [...one, ...other].map(
          ({ n, text, up }) => `${day(n)}${keyOf({ kind: up ? 'rises' : 'drains', text })}`,
        );
        expect(both.triggers.map((entry) => entry.at.slice(0, 10) + keyOf(entry)).sort()).toEqual(
          [...new Set(all)].sort(),
        );
        expect(both.triggers.map(({ at }) => at)).toEqual(both.triggers.map(({ at }) => at).sort());
        expect(joined(both, both)).toEqual(both);
        expect(fromRecord(intoRecord(emptyRecord(), both))).toEqual(both);
      }),
    );
  });
});

describe('days that were noted', () => {
  it('are those with a note or a word of pain, at most the last 28; others are unknown', () => {
    let notes = hurtOn(on(nothingNoted, 3, rises('rit')), day(5), 'UTC', false);
    expect(noticedDays(notes)).toEqual([
      { noticed: [keyOf(rises('rit'))], more: undefined },
      { noticed: [], more: false },
    ]);
    notes = hurtOn(notes, day(5), 'UTC', true);
    expect(noticedDays(notes)[1]!.more).toBe(true);
    for (let n = 1; n <= 31; n++) notes = hurtOn(notes, day(n), 'UTC', false);
    expect(noticedDays(notes)).toHaveLength(28);
    expect(noticedDays(notes)[0]!.noticed).toEqual([]);
  });
});

describe('the pond', () => {
  it('stands as this week and the week before were noted, and knows no week nobody noted', () => {
    const notes = on(on(on(nothingNoted, 9, drains('wandelen')), 15, rises('rit'), rises('nacht')), 16, rises('rit'));
    expect(pondOf(notes, day(16))).toEqual({ level: pondLevel(3, 0), before: pondLevel(0, 1) });
    expect(pondOf(notes, day(15)).before).toBeUndefined();
    expect(pondOf(notes, day(31))).toEqual({ level: pondLevel(0, 0), before: undefined });
  });

  it('weighs what belongs to a factor by its days of the last seven, the heaviest of them, and never what drains', () => {
    let notes = on(nothingNoted, 1, rises('nacht'));
    for (const n of [10, 12, 13, 16]) notes = on(notes, n, rises('nacht'));
    notes = on(notes, 16, rises('wakker'), drains('wandelen'));
    for (const text of ['nacht', 'wakker']) notes = withFactor(notes, keyOf(rises(text)), 'poor-sleep');
    notes = withFactor(notes, keyOf(drains('wandelen')), 'stress');
    expect(levelsOf(thingsOf(notes), day(16))).toEqual({ 'poor-sleep': 3 });
    expect(levelsOf(thingsOf(notes), day(30))).toEqual({});
    expect(levelsOf(thingsOf(withFactor(notes, keyOf(rises('nacht')), 'no-factor')), day(16))).toEqual({
      'poor-sleep': 1,
    });
  });
});
