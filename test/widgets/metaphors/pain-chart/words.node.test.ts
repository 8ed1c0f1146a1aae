// What pain-chart says of a course, in four languages: no more than was measured, and as each language counts.
import { describe, expect, it } from 'vitest';
import { readPainLog } from '../../../../src/practice/pain-log/read-pain-log.js';
import { courseOf, modelOf, type Model } from '../../../../src/widgets/metaphors/pain-chart/model.js';
import { fr as moreFr } from '../../../../src/widgets/metaphors/pain-chart/later/more/strings/fr.js';
import { nl as moreNl } from '../../../../src/widgets/metaphors/pain-chart/later/more/strings/nl.js';
import { caveatWords, readWords } from '../../../../src/widgets/metaphors/pain-chart/later/more/words.js';
import { de } from '../../../../src/widgets/metaphors/pain-chart/strings/de.js';
import { en } from '../../../../src/widgets/metaphors/pain-chart/strings/en.js';
import { fr } from '../../../../src/widgets/metaphors/pain-chart/strings/fr.js';
import { nl } from '../../../../src/widgets/metaphors/pain-chart/strings/nl.js';
import {
  between,
  boundsOf,
  onScores,
  opening,
  spanOf,
  toPeriod,
} from '../../../../src/widgets/metaphors/pain-chart/view.js';
import { courseWords, says } from '../../../../src/widgets/metaphors/pain-chart/words.js';

const day = 864e5;
const reader = { locale: 'nl', zone: 'UTC' };
/** A score a day on a scale. */
const course = (days: number, at: (i: number) => number, scale: 'nrs' | 'vas' = 'nrs'): Model => {
  const rows = Array.from({ length: days }, (_, i) => ({ at: Date.UTC(2026, 0, 1 + i, 8), value: at(i), scale }));
  const model = modelOf(readPainLog(rows, 'UTC'), scale)!;
  return { ...model, course: courseOf(model) };
};
const said = (model: Model | undefined, t = nl) => courseWords(t, model, model?.bounds ?? { from: 0, to: day }, reader);
const caveat = (model: Model): string => caveatWords(moreNl, nl, model, reader);
const noise = (i: number): number => Math.sin(i * i * 0.37);

describe('what is said of a course', () => {
  it('is called long only from three months on', () => {
    expect(said(course(100, (i) => Math.round(7 - i / 25))).head).toBe('Op lange termijn zakt je pijn.');
    expect(said(course(40, (i) => Math.round(7 - i / 10))).head).toBe('Tot nu toe zakt je pijn.');
    expect(said(course(100, () => 5)).head).toBe('Op lange termijn blijft je pijn gelijk.');
    expect(said(course(40, () => 5)).head).toBe('Tot nu toe blijft je pijn gelijk.');
    expect(said(course(40, (i) => Math.round(3 + i / 10))).head).toBe('Je pijn ligt nu wat hoger.');
    expect(said(course(20, () => 5)).head).toBe('Een begin is gemaakt.');
    expect(said(undefined)).toEqual({ head: nl.head.short, more: nl.shortMore });
  });

  it('does not call a course the same that swings too far to say', () => {
    const swings = course(40, (i) => Math.round(5 + 5 * noise(i)));
    expect(said(swings).head).toBe('Je ziet nog geen duidelijke richting.');
    expect(caveat(swings)).toBe('');
  });

  it('compares with what people called slightly better only where pain grew less, and on the scale of numbers', () => {
    const less = (i: number): number => Math.round(7 - i / 25);
    expect(caveat(course(100, less))).toContain('Mensen met rugpijn die rond 7 begonnen, noemden zich dan iets beter.');
    expect(caveat(course(100, less, 'vas'))).toBe('');
    const rising = course(100, (i) => Math.round(3 + i / 25));
    expect(caveat(rising)).toBe('');
    const { more } = said(rising);
    expect(more).toContain('Geen paniek');
    expect(more).not.toContain('op en neer');
  });

  it('says of a small difference that the measuring alone may make it', () => {
    const small = course(100, (i) => (i < 50 ? 4 : 3));
    expect(said(small).head).toBe('Op lange termijn zakt je pijn.');
    expect(caveat(small)).toBe(
      'Mensen met rugpijn die rond 4 begonnen, noemden zich dan iets beter. Zo’n klein verschil kan ook van het meten zelf komen.',
    );
  });

  it('tells of an example what is told of it, and nothing of its heights', () => {
    const example = { exampleHead: 'a', exampleMore: 'b', exampleNote: 'c' };
    const view = { from: 0, to: day };
    expect(
      says(
        nl,
        example,
        course(40, () => 5),
        view,
        reader,
      ),
    ).toEqual({ head: 'a', more: 'b', caveat: 'c' });
    expect(says(nl, undefined, undefined, view, reader).head).toBe(nl.head.short);
  });

  it('counts as each language does: one in French goes up to two', () => {
    expect(['0,5', '1', '1,5', '2'].map((n) => fr.band(n, n))).toEqual([
      '0,5 point',
      '1 point',
      '1,5 point',
      '2 points',
    ]);
    expect(['1', '1,5'].map((n) => nl.band(n, n))).toEqual(['1 punt', '1,5 punten']);
    expect(['1', '1.5'].map((n) => en.band(n, n))).toEqual(['1 point', '1.5 points']);
    expect(['1', '1,5'].map((n) => de.band(n, n))).toEqual(['1 Punkt', '1,5 Punkte']);
  });
});

describe('what is said of a file', () => {
  const log = { ...readPainLog([{ at: 1e12, value: 3 }], 'UTC') };
  const lost = Array.from({ length: 12 }, (_, i) => ({ row: i + 2, why: 'range' as const }));

  it('names rows by their number, and of many the first', () => {
    expect(readWords(moreNl, { ...log, faults: { range: 12, other: 3, twice: 2 }, lost }, ['Mood'], 'nl')).toEqual([
      '1 cijfer gelezen.',
      '12 rijen konden we niet lezen: 12 buiten 0 tot 10 (rijen 2, 3, 4, 5, 6, 7, 8, 9 en nog 4).',
      '3 rijen gaan over iets anders dan pijn en tellen niet mee.',
      '2 stonden er dubbel en tellen één keer.',
      'Deze kolom lazen we niet: Mood.',
    ]);
  });

  it('in French has its space before a colon', () => expect(moreFr.colon('lundi', '6')).toBe('lundi\u00a0: 6'));
});

describe('a period', () => {
  const at = [0, 1, 2, 100, 101].map((d) => d * day);
  const bounds = boundsOf(0, 200 * day);

  it('opens on its last scores, near the end it came from, else on the first', () => {
    const week = toPeriod(bounds, 'week', bounds);
    const found = onScores(week, at, bounds);
    expect(spanOf(found)).toBe(7 * day);
    expect(found.to).toBeCloseTo((101 + 0.7) * day, 0);
    expect(onScores({ from: 99 * day, to: 106 * day }, at, bounds)).toEqual({ from: 99 * day, to: 106 * day });
    expect(onScores({ from: 50 * day, to: 57 * day }, at, bounds).to).toBeCloseTo(4 * day, 0);
    expect(onScores({ from: -3 * day, to: -1 * day }, [5 * day], bounds).from).toBeCloseTo(4.8 * day, 0);
    expect(onScores(week, [], bounds)).toBe(week);
    expect(opening('week', bounds, at)).toEqual(found);
    expect(opening('century', bounds, at)).toEqual(bounds);
    expect(opening('all')).toEqual({ from: 0, to: day });
  });

  it('is reached on straight lines from where the picture was', () => {
    const [from, to] = [
      { from: 0, to: 100 },
      { from: 90, to: 100 },
    ];
    expect(between(from, to, 0)).toEqual(from);
    const last = between(from, to, 1);
    expect(last.from).toBeCloseTo(90);
    expect(last.to).toBeCloseTo(100);
    const half = between(from, to, 0.5);
    expect(half.to).toBeCloseTo(100);
    expect(spanOf(half)).toBeCloseTo(Math.sqrt(1000));
    expect(between({ from: 0, to: 10 }, { from: 20, to: 30 }, 0.25)).toEqual({ from: 5, to: 15 });
  });
});
