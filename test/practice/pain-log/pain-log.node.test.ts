// Pain logs from anywhere: what hostile files hold is counted and said, and nothing that can be read is lost.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { cells } from '../../../src/practice/pain-log/cells.js';
import { givenLog, logOf, rowsOf } from '../../../src/practice/pain-log/pain-csv.js';
import { leftOut, readingsOf, type PainLog, type PainScore } from '../../../src/practice/pain-log/pain-log.js';
import { readPainLog as columnsOf, readTime } from '../../../src/practice/pain-log/read-pain-log.js';
import { toCsv } from '../../../src/practice/record/csv.js';
import { emptyRecord } from '../../../src/practice/record/schema.js';
import { entriesOf } from '../../../src/widgets/metaphors/pain-chart/later/more/files.js';

/** The log with each score whole beside its columns. */
const readPainLog = (raw: readonly unknown[], zone: string): PainLog & { readings: PainScore[] } => {
  const log = columnsOf(raw, zone);
  return { ...log, readings: readingsOf(log) };
};

const zone = 'Europe/Brussels';
const read = (text: string) => {
  const rows = rowsOf(text);
  const log = rows.ok ? logOf(rows, zone) : columnsOf([], zone);
  return { ...log, readings: readingsOf(log) };
};
const iso = (at: number | undefined): string | undefined => (at === undefined ? undefined : new Date(at).toISOString());

describe('a moment', () => {
  it.each([
    ['2026-05-01T09:00:00.000Z', '2026-05-01T09:00:00.000Z'],
    ['2026-05-01T09:00:00Z', '2026-05-01T09:00:00.000Z'],
    ['2026-05-01T09:00:00.5Z', '2026-05-01T09:00:00.500Z'],
    ['2026-05-31T09:00:00.000Z', '2026-05-31T09:00:00.000Z'],
    ['2026-05-01T09:00:00+02:00', '2026-05-01T07:00:00.000Z'],
    ['2026-05-01 09:00', '2026-05-01T07:00:00.000Z'],
    ['1/5/2026 9:05', '2026-05-01T07:05:00.000Z'],
    ['01.05.2026, 21:30:15', '2026-05-01T19:30:15.000Z'],
    ['01-05-2026', '2026-05-01T10:00:00.000Z'],
    ['2026-05-01T24:00', '2026-05-01T22:00:00.000Z'],
    ['2026-05-01T24:00Z', '2026-05-02T00:00:00.000Z'],
    ['2026/5/1 0:00', '2026-04-30T22:00:00.000Z'],
    ['1/5/2026 9:05 PM', '2026-05-01T19:05:00.000Z'],
    ['1/5/2026 21 h 40', '2026-05-01T19:40:00.000Z'],
  ])('reads %s', (text, expected) => expect(iso(readTime(text, zone))).toBe(expected));

  it.each([
    '2026-02-30T09:00:00Z',
    '2026-02-31',
    '2026-13-01',
    '31/04/2026',
    '2026-05-01T25:00',
    '2026-05-01T24:01',
    '2026-05-01T09:60',
    '2026-05-01T09:00:60',
    '2026-05-01 9',
    '2026-05-01 0:30 pm',
    '2026-05-01 13:00 am',
    '2026-05-01 0.25',
    '45720,5 8:15',
    '19999',
    '80001',
    '4 foo 2025',
    'x'.repeat(61),
    'soon',
    '',
    '99999-01-01',
    NaN,
    Infinity,
    -1e18,
    null,
    {},
  ])('refuses %s', (raw) => expect(readTime(raw, zone)).toBeUndefined());

  it('takes an hour that is skipped as far after the change, and one that comes twice as its first', () => {
    expect(iso(readTime('2026-03-29 02:30', zone))).toBe('2026-03-29T01:30:00.000Z');
    expect(iso(readTime('2026-10-25 02:30', zone))).toBe('2026-10-25T00:30:00.000Z');
  });

  it('takes no date for the one before it that has none before it', async () => {
    vi.resetModules();
    const anew = await import('../../../src/practice/pain-log/read-pain-log.js');
    for (const text of ['-2026-03-2T10:00:00Z', '1970-01-0xT10:00:00Z'])
      expect(anew.readTime(text, zone)).toBeUndefined();
    expect(anew.readTime('1970-01-01T10:00:00Z', zone)).toBe(36e6);
  });

  it('agrees with the platform for every date it reads in a hurry', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-02'), max: new Date('2199-12-30'), noInvalidDate: true }),
        (date) => {
          expect(readTime(date.toISOString(), zone)).toBe(date.getTime());
        },
      ),
    );
  });
});

describe('a pain log', () => {
  it('says why each row was left out, and keeps the rest', () => {
    const log = readPainLog(
      [
        { at: '2026-05-01T09:00:00Z', value: 4 },
        { at: '2026-02-31', value: 3 },
        { at: '2026-05-02T09:00:00Z', value: 'much' },
        { at: '2026-05-02T09:00:00Z', value: NaN },
        { at: '2026-05-02T09:00:00Z', value: 12 },
        { at: '2026-05-02T09:00:00Z', value: 1e9 },
        { at: '2026-05-02T09:00:00Z', value: -1 },
        { at: '2026-05-02T09:00:00Z', value: 4.5, scale: 'nrs' },
        { at: '2026-05-02T09:00:00Z', value: 4, scale: 'faces' },
        null,
        'x',
        { at: '2026-05-01T09:00:00Z', value: 4 },
      ],
      zone,
    );
    expect(log.readings).toEqual([{ at: Date.UTC(2026, 4, 1, 9), zone, scale: 'nrs', value: 4 }]);
    expect(log.faults).toEqual({ time: 1, value: 2, range: 3, fraction: 1, scale: 1, shape: 2, twice: 1 });
    expect(leftOut(log.faults)).toBe(10);
  });

  it('names the rows that were left out by their place, the first hundred of them', () => {
    const log = readPainLog([{ at: 1e12, value: 4 }, null, { at: 1e12, value: 11 }], zone);
    expect(log.lost).toEqual([
      { row: 1, why: 'shape' },
      { row: 2, why: 'range' },
    ]);
    expect(readPainLog(Array(150).fill(null), zone).lost).toHaveLength(100);
  });

  it('reads days in the order all of them allow, and the day first where they leave it open', () => {
    const list = (...days: string[]) => days.map((at, i) => ({ at, value: i }));
    const days = (rows: ReturnType<typeof list>) =>
      readPainLog(rows, zone).readings.map((r) => iso(r.at)!.slice(0, 10));
    expect(days(list('3/4/2025', '3/16/2025'))).toEqual(['2025-03-04', '2025-03-16']);
    expect(days(list('3/4/2025', '16/4/2025'))).toEqual(['2025-04-03', '2025-04-16']);
    expect(days(list('3/4/2025'))).toEqual(['2025-04-03']);
  });

  it('brings rows in order and keeps two scores of one moment', () => {
    const log = readPainLog(
      [
        { at: 2e12, value: 5 },
        { at: 1e12, value: 1 },
        { at: 2e12, value: 6 },
      ],
      zone,
    );
    expect(log.readings.map((r) => r.value)).toEqual([1, 5, 6]);
    expect(log.faults).toEqual({});
  });

  it('never mixes scales: fractions make all rows without a scale VAS', () => {
    const log = readPainLog(
      [
        { at: 1e12, value: 4 },
        { at: 1.1e12, value: '4,5' },
        { at: 1.2e12, value: 4, scale: 'NRS' },
      ],
      zone,
    );
    expect(log.readings.map((r) => r.scale)).toEqual(['vas', 'vas', 'nrs']);
  });

  it('takes the home zone where a zone is unknown, and says for how many', () => {
    const log = readPainLog([{ at: '2026-05-01 09:00', value: 4, zone: 'Mars/Olympus' }], zone);
    expect(log.strangeZones).toBe(1);
    expect(log.readings[0]).toMatchObject({ zone, at: Date.UTC(2026, 4, 1, 7) });
  });

  it('accounts for every row of anything, without throwing', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.anything(), fc.record({ at: fc.anything(), value: fc.anything() }))), (rows) => {
        const { readings, faults } = readPainLog(rows, zone);
        expect(readings.length + leftOut(faults) + (faults.twice ?? 0)).toBe(rows.length);
      }),
    );
  });
});

describe('a file', () => {
  it('is read with semicolons, comma decimals, a mark in front and Dutch titles', () => {
    const log = read(
      '\ufeffDatum;Pijn;Notitie\r\n01/05/2026 9:00;4,5;"lang; in de ""auto"""\r\n31/05/2026 9:00;6;\r\n',
    );
    expect(log.readings.map((r) => [r.value, r.scale, r.note])).toEqual([
      [4.5, 'vas', 'lang; in de "auto"'],
      [6, 'vas', undefined],
    ]);
  });

  it('is read without titles, with tabs, and with date and hour apart', () => {
    expect(read('2026-05-01 09:00,4\n2026-05-02 09:00,5').readings).toHaveLength(2);
    expect(read('date\ttime\tvas\n2026-05-01\t09:30\t4').readings[0]).toMatchObject({
      at: Date.UTC(2026, 4, 1, 7, 30),
      scale: 'vas',
    });
  });

  it('is JSON where it looks like it: a list, or an object with values or painLog', () => {
    const rows = '[{"at":"2026-05-01T09:00:00Z","value":4}]';
    for (const text of [rows, `{"values":${rows}}`, `{"version":1,"painLog":${rows}}`]) {
      expect(read(text).readings).toHaveLength(1);
    }
    expect(rowsOf('{"a":1}')).toEqual({ ok: false, reason: 'no-columns' });
    expect(rowsOf('[1,')).toEqual({ ok: false, reason: 'not-json' });
    expect(rowsOf(' \n')).toEqual({ ok: false, reason: 'empty' });
    expect(rowsOf('hello,world\n1,2')).toEqual({ ok: false, reason: 'no-columns' });
  });

  it('reads the kit’s own export back, formulas and all, in both spellings', () => {
    const readings = readPainLog(
      [
        { at: '2026-03-29T00:59:00Z', value: 4, note: '=HYPERLINK("x")', scale: 'nrs' },
        { at: '2026-10-25T00:30:00Z', value: 3.7, note: 'twee\nregels; en "meer"', scale: 'vas' },
        { at: '2026-10-25T01:30:00Z', value: 5, moment: 'after', settle: '48h', scale: 'nrs' },
      ],
      zone,
    ).readings;
    const record = {
      ...emptyRecord(),
      painLog: entriesOf(readings),
      questions: [{ at: '2026-01-01T00:00:00Z', text: 'x' }],
    };
    for (const separator of [';', ','] as const) expect(read(toCsv(record, separator)).readings).toEqual(readings);
    expect(read(JSON.stringify(record)).readings).toEqual(readings);
  });

  it('stands any text, and ends', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('"', ',', ';', '\n', '\r', '1', '-', ' ', 'a', '=', '\ufeff'),
          maxLength: 60,
        }),
        (text) => {
          expect(() => read(`date,value\n${text}`)).not.toThrow();
          expect(() => read(text)).not.toThrow();
        },
      ),
    );
    expect(cells('a,"b', ',')).toEqual([['a', 'b']]);
    expect(cells('a,b,\n,c', ',')).toEqual([
      ['a', 'b', ''],
      ['', 'c'],
    ]);
  });

  it('from a page is read with the day first where that is open, and refused where anything else is', () => {
    const log = givenLog('date,pain\n3/4/2025,6', zone);
    expect(typeof log === 'string' ? log : log.at[0]).toBe(Date.UTC(2025, 3, 3, 10));
    expect(givenLog('date,pain left,pain right\n2025-03-04,6,5', zone)).toBe('unclear');
    expect(givenLog('date,pain (1-5)\n2025-03-04,3', zone)).toBe('other-scale');
    expect(givenLog('date,colour\n2025-03-04,red', zone)).toBe('no-columns');
    expect(givenLog('', zone)).toBe('empty');
    expect(givenLog('{', zone)).toBe('not-json');
  });

  it('puts the name of a cycle in its first note when it becomes a record', () => {
    const { readings } = readPainLog(
      [
        { at: 1e12, value: 4, cycle: 'voorjaar', note: 'tuin' },
        { at: 1.1e12, value: 5, cycle: 'voorjaar' },
      ],
      zone,
    );
    expect(entriesOf(readings).map((e) => e.note)).toEqual(['voorjaar: tuin', undefined]);
  });
});
