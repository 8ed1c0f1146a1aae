// What one page for a visit says of a record: to the figure, over a change of clock, after years, and of odd records.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRecord, readRecord, type KineRecord, type PainEntry } from '../../../src/practice/record/schema.js';
import { clockText, goalOf, nightsIn, partIds, partsIn, questionsOf } from '../../../src/practice/summary/own.js';
import { summaryOf, without } from '../../../src/practice/summary/summary.js';

const zone = 'Europe/Brussels';
const day = 864e5;
const pain = (at: string, value: number, more: Partial<PainEntry> = {}): PainEntry => ({
  at,
  zone,
  scale: 'nrs',
  value,
  ...more,
});
const of = (part: Partial<KineRecord>, today = '2026-03-30') => summaryOf({ ...emptyRecord(), ...part }, today, zone);
/** One score a day at noon, the last on 30 March. */
const daily = (values: readonly number[]): PainEntry[] =>
  values.map((value, i) =>
    pain(new Date(Date.UTC(2026, 2, 30, 10) - (values.length - 1 - i) * day).toISOString(), value),
  );

describe('the pain', () => {
  it('is a median of each day where the person was, over the change to summer time', () => {
    const log = [
      // 00:30 on the 29th, before the clock goes forward, and 23:30 on that day, after it did.
      pain('2026-03-28T23:30:00.000Z', 2),
      pain('2026-03-29T21:30:00.000Z', 5),
      // 00:30 on the 30th: on the clock of winter it would still be the 29th.
      pain('2026-03-29T22:30:00.000Z', 8),
    ];
    expect(of({ painLog: log }).pain).toMatchObject({ first: '2026-03-29', days: '7g', usual: 6 });
  });

  it('leaves a place for days without a score', () => {
    const found = of({ painLog: [pain('2026-03-20T10:00:00.000Z', 4), pain('2026-03-23T10:00:00.000Z', 6)] }).pain;
    expect(found).toMatchObject({ first: '2026-03-20', days: '8..c', usual: 5, swing: 2, line: [] });
    expect(found).not.toHaveProperty('long');
  });

  it('says from where to where the line went, and that only where it is known', () => {
    const falling = daily(Array.from({ length: 91 }, (_, i) => (i < 45 ? 6 : 4)));
    const { long, line } = of({ painLog: falling }).pain!;
    expect(long).toEqual({ weeks: 13, from: 6, to: 4, way: 'less' });
    expect(line).toHaveLength(9);
    expect([line[0]![0], line.at(-1)![0]]).toEqual([0, 90]);
    expect(of({ painLog: daily([4, 5, 6]) }).pain).not.toHaveProperty('long');
  });

  it('takes the last three months in which something was noted, after a month or five years', () => {
    const log = daily(Array.from({ length: 1800 }, () => 5));
    const { days } = of({ painLog: log }, '2026-05-01').pain!;
    expect(days).toHaveLength(98);
  });

  it('never mixes the two scales', () => {
    const log = [
      pain('2026-03-20T10:00:00.000Z', 4),
      pain('2026-03-21T10:00:00.000Z', 5),
      pain('2026-03-22T10:00:00.000Z', 9.3, { scale: 'vas' }),
    ];
    expect(of({ painLog: log }).pain).toMatchObject({ scale: 'nrs', days: '8a' });
  });
});

describe('the rest of the page', () => {
  it('counts on how many days something was noticed, each text once, in the last four weeks of them', () => {
    const at = (date: string, text: string, kind: 'rises' | 'drains' = 'rises') => ({
      at: `${date}T10:00:00Z`,
      kind,
      text,
    });
    const triggers = [
      at('2026-01-01', 'oud'),
      at('2026-03-20', 'File'),
      at('2026-03-20', 'file '),
      at('2026-03-22', 'file'),
      at('2026-03-23', 'werk'),
      at('2026-03-23', 'wandelen', 'drains'),
    ];
    expect(of({ triggers }).triggers).toEqual([
      { text: 'File', kind: 'rises', days: 2 },
      { text: 'werk', kind: 'rises', days: 1 },
      { text: 'wandelen', kind: 'drains', days: 1 },
    ]);
  });

  it('says how far a plan is and what was done of it in the last seven days, without those of rest', () => {
    const walking = {
      id: 'walking',
      name: 'Wandelen',
      unit: 'minutes',
      base: 10,
      grow: 2,
      goal: 30,
      start: '2026-03-10',
    };
    const check = '2026-03-20T10:00:00.000Z';
    const scores = ['before', 'during', 'after', 'next-day', 'two-days'].map((moment, i) =>
      pain(new Date(Date.parse(check) + i * 60_000).toISOString(), [2, 3, 3, 2, 2][i]!, {
        moment,
        check,
        exercise: 'walking',
      }),
    );
    const found = of({
      plan: { exercises: [walking], rest: [6, 7] },
      painLog: scores,
      doses: {
        '2026-03-20': { walking: 12 },
        '2026-03-24': { walking: 12 },
        '2026-03-26': { walking: 14 },
        '2026-03-30': { walking: 14, cycling: 5 },
      },
    }).plan;
    // 30 March is a Monday, the third week; 24 to 30 March holds five days that are no Saturday or Sunday.
    expect(found).toEqual([
      {
        name: 'Wandelen',
        unit: 'minutes',
        sets: 1,
        base: 10,
        now: 14,
        week: 3,
        goal: 30,
        done: 3,
        due: 5,
        settled: 1,
        big: 0,
      },
    ]);
  });

  it('asks of a plan that began yesterday no more than two days', () => {
    const plan = { exercises: [{ id: 'a', name: 'A', unit: 'minutes', base: 10, start: '2026-03-29' }], rest: [] };
    expect(of({ plan }).plan![0]).toMatchObject({ week: 1, done: 0, due: 2 });
  });

  it('shows the week up to the last day steps were counted, and the nights of the last two weeks', () => {
    const steps = { baseline: 4800, log: { '2026-03-01': 9000, '2026-03-24': 5000, '2026-03-26': 5400 } };
    expect(of({ steps }).steps).toEqual({
      first: '2026-03-20',
      days: [null, null, null, null, 5000, null, 5400],
      baseline: 4800,
    });
    const night = (date: string) => ({ at: `${date}T12:00:00.000Z`, zone, bed: 1380, up: 420 });
    const log = [night('2026-03-01'), night('2026-03-28'), night('2026-03-27')];
    expect(of({ widgets: { 'sleep-window': { log } } }).nights).toEqual([
      { day: '2026-03-27', bed: 1380, up: 420 },
      { day: '2026-03-28', bed: 1380, up: 420 },
    ]);
  });

  it('has goal and questions in the person’s words, but for what was asked', () => {
    const questions = [
      { at: '2026-03-20T10:00:00Z', text: ' A? ' },
      { at: '2026-03-21T10:00:00Z', text: 'B?', asked: true },
    ];
    const record = { ...emptyRecord(), questions, widgets: { 'visit-summary': { goal: ' tuin ' } } };
    expect([goalOf(record), questionsOf(record)]).toEqual(['tuin', ['A?']]);
    expect(summaryOf(record, '2026-03-30', zone)).toEqual({ made: '2026-03-30', goal: 'tuin', questions: ['A?'] });
  });

  it('holds nothing of an empty record, and leaves out what is asked to be', () => {
    expect(of({})).toEqual({ made: '2026-03-30' });
    const full = of({ factors: { stress: 3, worry: 0 }, steps: { log: { '2026-03-24': 1 } } });
    expect(full.factors).toEqual([['stress', 3]]);
    expect(of({ factors: { stress: 3, worry: 2 }, body: { example: ['worry'] } }).factors).toEqual([['stress', 3]]);
    expect(partsIn({ ...emptyRecord(), factors: { worry: 2 }, body: { example: ['worry'] } })).toEqual([]);
    expect(without(full, ['glass'])).not.toHaveProperty('factors');
    expect(without(full, ['glass'])).toHaveProperty('steps');
    expect(without(full, partIds)).toEqual({ made: '2026-03-30' });
  });

  it('writes minutes as a clock', () => {
    expect([0, 65, 1439].map(clockText)).toEqual(['00:00', '01:05', '23:59']);
  });
});

it('reads whatever a record may hold without a throw, and has a part where it says so', () => {
  const texts = fc.constantFrom(
    '2026-03-29T01:30:00Z',
    '2026-02-31T00:00:00Z',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:00:00Z',
  );
  const dates = fc.constantFrom('2026-03-29', '2026-13-45', '0000-00-00', '9999-12-31');
  const raw = fc.record(
    {
      version: fc.constant(2),
      painLog: fc.array(
        fc.record({
          at: texts,
          zone: fc.constantFrom(zone, 'Mars', ''),
          scale: fc.constantFrom('nrs', 'vas'),
          value: fc.nat(10),
        }),
      ),
      factors: fc.dictionary(fc.constantFrom('stress', 'x', 'worry'), fc.double({ min: 0, max: 4, noNaN: true })),
      steps: fc.record({ log: fc.dictionary(dates, fc.nat(9999)) }),
      plan: fc.record({ exercises: fc.anything(), rest: fc.anything() }),
      triggers: fc.array(fc.record({ at: texts, kind: fc.constantFrom('rises', 'drains'), text: fc.string() })),
      questions: fc.array(fc.record({ at: texts, text: fc.string() })),
      widgets: fc.record({ 'sleep-window': fc.anything(), 'visit-summary': fc.anything() }),
    },
    { requiredKeys: ['version'] },
  );
  fc.assert(
    fc.property(raw, (each) => {
      const { record } = readRecord(each);
      const summary = summaryOf(record, '2026-03-30', zone);
      expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
      nightsIn(record.widgets['sleep-window']);
      partsIn(record);
    }),
  );
});
