/** The record as one table for a spreadsheet. Pure. */
import { withOffset } from '../../platform/time/zone.js';
import { clockText, factorsOf, goalOf, nightsIn } from '../summary/own.js';
import type { KineRecord } from './schema.js';

const localTime = (at: string, zone: string): string => withOffset(Date.parse(at), zone);

type Cell = string | number | undefined;

const head = ['what', 'at', 'zone', 'scale', 'value', 'moment', 'settle', 'text'];

const rows = (record: KineRecord): Cell[][] => [
  ...record.painLog.map((p): Cell[] => [
    'pain',
    localTime(p.at, p.zone),
    p.zone,
    p.scale,
    p.value,
    p.moment,
    p.settle,
    p.note,
  ]),
  ...Object.entries(record.steps.log).map(([day, count]): Cell[] => ['steps', day, '', '', count]),
  ...Object.entries(record.doses).flatMap(([day, done]) =>
    Object.entries(done).map(([id, amount]): Cell[] => ['dose', day, '', '', amount, '', '', id]),
  ),
  ...factorsOf(record).map(([id, level]): Cell[] => ['factor', '', '', '', level, '', '', id]),
  ...record.triggers.map((t): Cell[] => [t.kind, localTime(t.at, 'UTC'), 'UTC', '', '', '', '', t.text]),
  ...record.questions.map((q): Cell[] => ['question', localTime(q.at, 'UTC'), 'UTC', '', '', '', '', q.text]),
  ...[goalOf(record)].filter(Boolean).map((goal): Cell[] => ['goal', '', '', '', '', '', '', goal]),
  ...nightsIn(record.widgets['sleep-window']).map(({ day, bed, up }): Cell[] => [
    'night',
    day,
    '',
    '',
    // Minutes from bed to up.
    (up - bed + 1440) % 1440 || 1440,
    '',
    '',
    `${clockText(bed)} - ${clockText(up)}`,
  ]),
];

const cell = (value: Cell, separator: string): string => {
  // With ';' the reader is a spreadsheet in a land that writes 2,5.
  if (typeof value === 'number') return separator === ';' ? String(value).replace('.', ',') : String(value);
  // A text that begins like a formula is run by Excel and LibreOffice; also after spaces, and in full width.
  // Source: owasp.org/www-community/attacks/CSV_Injection.
  const text = /^[\s\p{Cf}\p{Cc}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u.test(value ?? '')
    ? `'${value}`
    : (value ?? '');
  return /[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * Pain, steps, what was done of a plan, factors, triggers, questions, goal and nights, one a line (RFC 4180, CRLF, UTF-8 with a mark so Excel reads accents).
 * `separator`: ';' where the comma is the decimal sign, as in Belgium; else ','.
 */
export const toCsv = (record: KineRecord, separator: ',' | ';'): string =>
  `\ufeff${[head, ...rows(record)]
    .map((row) => head.map((_, i) => cell(row[i], separator)).join(separator) + '\r\n')
    .join('')}`;
