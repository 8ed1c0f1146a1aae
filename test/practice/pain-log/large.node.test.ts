// A pain log as large as a file may be, also where all of it is one cell, one row or one moment.
import { expect, it } from 'vitest';
import { logOf, rowsOf } from '../../../src/practice/pain-log/pain-csv.js';
import { leftOut, readingsOf, type PainLog } from '../../../src/practice/pain-log/pain-log.js';

const read = (text: string): PainLog => {
  const rows = rowsOf(text);
  if (!rows.ok) throw new Error('no rows');
  return logOf(rows, 'Europe/Brussels');
};

// Bounded, not fast: a machine that does other things may take its time.
it('a file of ten megabytes is read', () => {
  const rows = Array.from({ length: 250_000 }, (_, i) => `2026-05-01T09:00:00Z,${i % 12},n${i % 5}`);
  const log = read(`date,value,note\n${rows.join('\n')}`);
  const { length } = readingsOf(log);
  expect(length).toBe(11 * 5);
  expect(length + leftOut(log.faults) + log.faults.twice!).toBe(250_000);
  expect(read(`date,value\n"${'x'.repeat(1e7)}`).faults).toEqual({ time: 1 });
  expect(read(`date,value\n${','.repeat(1e6)}`).faults).toEqual({});
  expect(read(`date,value\n${'x,'.repeat(5e5)}`).faults).toEqual({ cells: 1 });
}, 60_000);
