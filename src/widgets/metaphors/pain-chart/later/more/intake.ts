// A text on its way into the log: read where it is plain, else asked about, one question after another. Pure but for the
// formatters' cache.
import { formatDate } from '../../../../../platform/locale/format-date.js';
import { formatNumber } from '../../../../../platform/locale/format.js';
import { wallIn, type Order } from '../../../../../practice/pain-log/moment.js';
import {
  logOf,
  rowsIn,
  type Answers,
  type Found,
  type Question,
  type Rows,
} from '../../../../../practice/pain-log/pain-csv.js';
import { readingOf, type PainLog } from '../../../../../practice/pain-log/pain-log.js';
import type { Table } from '../../../../../practice/pain-log/table.js';
import { figure, type Reader } from '../../words.js';
import type { MoreTexts } from './strings/nl.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface Asked {
  readonly question: string;
  readonly choices: readonly Choice[];
}

/** The answers with what was chosen: `value` of one of the choices. */
export function answered(answers: Answers, asked: Question, value: string): Answers {
  if (asked.about === 'column') return { ...answers, column: Number(value) };
  if (asked.about === 'kind') return { ...answers, kinds: new Map([...(answers.kinds ?? []), [asked.place, value]]) };
  if (asked.about === 'top') return { ...answers, top: value === '100' ? 100 : 10 };
  return { ...answers, order: value as Order };
}

/** The question as a sentence, with its choices in words. */
export function asSentence({ ask: t }: MoreTexts, asked: Question, locale: string): Asked {
  const number = (n: number): string => formatNumber(n, locale);
  if (asked.about === 'column')
    return {
      question: t.column,
      choices: asked.options.map(({ place, title }) => ({
        value: String(place),
        label: /^\d+$/.test(title) ? t.columnAt(title) : title,
      })),
    };
  if (asked.about === 'kind')
    return {
      question: t.kind(asked.title),
      choices: asked.options.map(({ kind, count }) => ({
        value: kind,
        label: `${kind || t.every} (${number(count)})`,
      })),
    };
  if (asked.about === 'top')
    return {
      question: t.top(asked.example),
      choices: ['10', '100'].map((value) => ({ value, label: t.upTo(value) })),
    };
  const days = asked.between.map((order) => Date.parse(wallIn(asked.example, order)?.day ?? ''));
  const years = new Set(days.map((day) => new Date(day).getUTCFullYear())).size > 1;
  const say = (day: number): string =>
    formatDate(day, locale, { day: 'numeric', month: 'long', ...(years && { year: 'numeric' }), timeZone: 'UTC' });
  const known = asked.between
    .map((order, i) => ({ value: order, day: days[i]! }))
    .filter(({ day }) => !Number.isNaN(day));
  return {
    question: t.order(asked.example.trim(), t.or(known.map(({ day }) => say(day)))),
    choices: known.map(({ value, day }) => ({ value, label: say(day) })),
  };
}

/** Scores that are shown before anything is taken. */
const few = 3;

/** The first scores as they would be read with `value` chosen; cells as they stand while something else is still open. */
export function preview(
  t: MoreTexts,
  table: Table,
  answers: Answers,
  asked: Question,
  value: string,
  reader: Reader,
): readonly string[] {
  const rows: Rows = rowsIn(table, answered(answers, asked, value));
  if (rows.ok) return readings(t, logOf({ ...rows, ...first(rows) }, reader.zone), reader);
  const option = asked.about === 'column' ? asked.options.find(({ place }) => String(place) === value) : undefined;
  return option?.shows ?? [];
}

/** The first rows only: nobody reads more of a preview. */
const first = ({ rows, numbers }: Found): Pick<Found, 'rows' | 'numbers'> => ({
  rows: rows.slice(0, 40),
  numbers: numbers.slice(0, 40),
});

const readings = (t: MoreTexts, log: PainLog, reader: Reader): string[] =>
  Array.from({ length: Math.min(few, log.at.length) }, (_, i) => {
    const { at, value, zone: timeZone } = readingOf(log, i);
    const when = formatDate(at, reader.locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
    return t.colon(when, figure(value, reader));
  });
