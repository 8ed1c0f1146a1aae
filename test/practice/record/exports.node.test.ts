// The record handed over: as a table, as FHIR; and how long the device holds it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/practice/record/csv.js';
import { toFhir } from '../../../src/practice/record/fhir.js';
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

describe('FHIR', () => {
  it('holds an observation for each pain score and day of steps', () => {
    let id = 0;
    const bundle = toFhir(record, '2026-11-22T10:00:00+01:00', () => `id-${++id}`);
    const all = bundle.entry!.map((entry) => entry.resource);
    expect(all.map((o) => [o.code.coding[0]!.code, o.valueQuantity.value, o.effectiveDateTime])).toEqual([
      ['72514-3', 4, '2026-11-22T09:30:00+01:00'],
      ['38214-3', 2.5, '2026-07-01T10:30:00+02:00'],
      ['41950-7', 6200, '2026-11-21'],
    ]);
    expect(all[0]!.note).toEqual([{ text: 'after' }, { text: 'trap; "op"' }]);
    expect(bundle.entry!.map((entry) => entry.fullUrl)).toEqual(['urn:uuid:id-1', 'urn:uuid:id-2', 'urn:uuid:id-3']);
    expect(bundle.timestamp).toBe('2026-11-22T10:00:00+01:00');
  });

  it('has no empty list', () => {
    expect(toFhir(emptyRecord(), '2026-11-22T10:00:00Z', () => 'x')).not.toHaveProperty('entry');
  });
});

it('says how long the device holds it', () => {
  expect(retention('saved', false)).toBe('erased');
  expect(retention('corrupt-kept', true)).toBe('week');
  for (const status of ['memory', 'denied', 'full', 'newer'] as const) expect(retention(status, false)).toBe('page');
});
