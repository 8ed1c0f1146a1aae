// The record handed over: as a table, as FHIR; and how long the device holds it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/practice/record/csv.js';
import { toFhir, type Bundle, type Observation } from '../../../src/practice/record/fhir.js';
import { retention } from '../../../src/practice/record/retention.js';
import { emptyRecord, type KineRecord } from '../../../src/practice/record/schema.js';

const record: KineRecord = {
  ...emptyRecord(),
  painLog: [
    {
      at: '2026-11-22T08:30:00.000Z',
      zone: 'Europe/Brussels',
      scale: 'nrs',
      value: 4,
      moment: 'after',
      note: 'trap; "op"',
    },
    { at: '2026-07-01T08:30:00.000Z', zone: 'Europe/Brussels', scale: 'vas', value: 2.5 },
  ],
  factors: { stress: 2 },
  steps: { log: { '2026-11-21': 6200 } },
  questions: [{ at: '2026-11-22T08:30:00.000Z', text: '=HYPERLINK("http://x")' }],
};

describe('CSV', () => {
  it('is one table: CRLF, a mark for Excel, quotes doubled, formulas as text, a decimal comma with semicolons', () => {
    expect(toCsv(record, ';')).toBe(
      '\ufeff' +
        [
          'what;at;zone;scale;value;moment;settle;text',
          'pain;2026-11-22T09:30:00+01:00;Europe/Brussels;nrs;4;after;;"trap; ""op"""',
          'pain;2026-07-01T10:30:00+02:00;Europe/Brussels;vas;2,5;;;',
          'steps;2026-11-21;;;6200;;;',
          'factor;;;;2;;;stress',
          `question;2026-11-22T08:30:00+00:00;UTC;;;;;"'=HYPERLINK(""http://x"")"`,
        ]
          .map((line) => `${line}\r\n`)
          .join(''),
    );
    expect(toCsv(record, ',')).toContain('vas,2.5,');
  });

  it('has a row for what rises or drains, in its own words', () => {
    const at = '2026-11-22T08:30:00.000Z';
    const triggers: KineRecord['triggers'] = [
      { at, kind: 'rises', text: 'file op de ring', factor: 'stress' },
      { at, kind: 'drains', text: 'wandelen' },
    ];
    expect(
      toCsv({ ...emptyRecord(), triggers }, ',')
        .split('\r\n')
        .slice(1),
    ).toEqual([
      'rises,2026-11-22T08:30:00+00:00,UTC,,,,,file op de ring',
      'drains,2026-11-22T08:30:00+00:00,UTC,,,,,wandelen',
      '',
    ]);
  });

  it('never lets a text begin as a formula', () => {
    const start = fc.constantFrom('=', '+', '-', '@', '\t=', ' =', '\uff1d', '\r', '\u200b=');
    fc.assert(
      fc.property(start, fc.string(), (first, rest) => {
        const csv = toCsv({ ...emptyRecord(), questions: [{ at: '2026-11-22T08:30:00Z', text: first + rest }] }, ',');
        expect(csv).toMatch(/,UTC,,,,,"?'/);
      }),
    );
  });
});

const observed = ({ entry = [] }: Bundle): Observation[] =>
  entry.map(({ resource }) => resource).filter((each) => each.resourceType === 'Observation');

describe('FHIR', () => {
  it('holds an observation for each pain score and day of steps', () => {
    let id = 0;
    const bundle = toFhir(record, '2026-11-22T10:00:00+01:00', () => `id-${++id}`);
    const all = observed(bundle);
    expect(all.map((o) => [o.code.coding[0]!.code, o.valueQuantity.value, o.effectiveDateTime])).toEqual([
      ['72514-3', 4, '2026-11-22T09:30:00+01:00'],
      ['38214-3', 2.5, '2026-07-01T10:30:00+02:00'],
      ['41950-7', 6200, '2026-11-21'],
    ]);
    expect(all[0]!.note).toEqual([{ text: 'after' }, { text: 'trap; "op"' }]);
    expect(bundle.entry!.map((entry) => entry.fullUrl)).toEqual([1, 2, 3, 4].map((n) => `urn:uuid:id-${n}`));
    expect(bundle.timestamp).toBe('2026-11-22T10:00:00+01:00');
  });

  it('says of each what it is, in the words of LOINC and UCUM', () => {
    const [nrs, vas, steps] = observed(toFhir(record, '2026-11-22T10:00:00+01:00', () => 'x'));
    const category = (code: string, display: string): object[] => [
      { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code, display }] },
    ];
    const loinc = 'http://loinc.org';
    const ucum = 'http://unitsofmeasure.org';
    expect(nrs).toEqual({
      resourceType: 'Observation',
      id: 'x',
      status: 'final',
      category: category('survey', 'Survey'),
      code: {
        coding: [
          { system: loinc, code: '72514-3', display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported' },
        ],
      },
      effectiveDateTime: '2026-11-22T09:30:00+01:00',
      valueQuantity: { value: 4, unit: '{score}', system: ucum, code: '{score}' },
      note: [{ text: 'after' }, { text: 'trap; "op"' }],
    });
    expect(vas!.code.coding[0]!.display).toBe('Pain severity [Score] Visual analog score');
    expect(vas).not.toHaveProperty('note');
    expect(steps).toMatchObject({
      category: category('activity', 'Activity'),
      code: { coding: [{ system: loinc, code: '41950-7', display: 'Number of steps in 24 hour Measured' }] },
      valueQuantity: { value: 6200, unit: '{steps}/d', system: ucum, code: '{steps}/d' },
    });
  });

  it('leaves out of a note what FHIR does not take, and a note that is empty then', () => {
    const noted = (note: string): object | undefined =>
      observed(toFhir({ ...emptyRecord(), painLog: [{ ...record.painLog[1]!, note }] }, '', () => 'x'))[0]!.note;
    expect(noted(' trap\u0000 op\u0007\n\tmet tas\ud800 ')).toEqual([{ text: 'trap op\n\tmet tas' }]);
    expect(noted('\u0000 ')).toBeUndefined();
  });

  it('is a collection, with no empty list', () => {
    expect(toFhir(emptyRecord(), '2026-11-22T10:00:00Z', () => 'x')).toStrictEqual({
      resourceType: 'Bundle',
      type: 'collection',
      timestamp: '2026-11-22T10:00:00Z',
    });
  });

  it('has no entry where there is nothing', () => {
    expect(toFhir(emptyRecord(), '2026-11-22T10:00:00Z', () => 'x')).not.toHaveProperty('entry');
  });
});

it('says how long the device holds it', () => {
  expect(retention('saved', false)).toBe('erased');
  expect(retention('corrupt-kept', true)).toBe('week');
  for (const status of ['memory', 'denied', 'full', 'newer'] as const) expect(retention(status, false)).toBe('page');
});
