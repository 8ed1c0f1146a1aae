// Scores as files, and as entries of the record. Hands out files through platform/files only.
import { download } from '../../../../platform/files.js';
import type { Reading } from '../../../../practice/pain-log.js';
import { toCsv } from '../../../../practice/record/csv.js';
import { emptyRecord, type KineRecord, type PainEntry } from '../../../../practice/record/schema.js';

/** Readings as entries of the record. It knows no cycles: the first reading of each carries the name in its note. */
export function entriesOf(readings: readonly Reading[]): PainEntry[] {
  const named = new Set<string>();
  return readings.map(({ at, zone, scale, value, moment, settle, note, cycle }) => {
    const first = cycle && !named.has(cycle) ? cycle : undefined;
    if (first) named.add(first);
    const said = [first, note].filter(Boolean).join(': ').slice(0, 2000);
    return {
      at: new Date(at).toISOString(),
      zone,
      scale,
      value,
      ...(moment && { moment }),
      ...(settle && { settle }),
      ...(said && { note: said }),
    };
  });
}

const recordOf = (readings: readonly Reading[]): KineRecord => ({ ...emptyRecord(), painLog: entriesOf(readings) });

/** One row a score, with its local time; the sign between cells as the reader's spreadsheet expects it. */
export const saveCsv = (name: string, readings: readonly Reading[], locale: string): void => {
  const comma = new Intl.NumberFormat(locale).format(0.5).includes(',');
  download(`${name}.csv`, 'text/csv', toCsv(recordOf(readings), comma ? ';' : ','));
};

/** As the record writes itself: it can be read back here and in the visit summary. */
export const saveJson = (name: string, readings: readonly Reading[]): void =>
  download(`${name}.json`, 'application/json', JSON.stringify(recordOf(readings), null, 1));
