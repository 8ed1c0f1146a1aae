// The chosen score, what limits what is said, and what could not be read, in sentences. Pure but for the formatters' cache.
import { formatDate } from '../../../../../platform/locale/format-date.js';
import { formatList } from '../../../../../platform/locale/format-list.js';
import { formatNumber } from '../../../../../platform/locale/format.js';
import { leftOut, readingOf, type Fault, type Lost, type PainLog } from '../../../../../practice/pain-log/pain-log.js';
import { painMeasureError } from '../../../../../science/evidence/claims.js';
import type { Model } from '../../model.js';
import type { PainChartTexts } from '../../strings/nl.js';
import { figure, type Reader } from '../../words.js';
import type { MoreTexts } from './strings/nl.js';

/** When and how much, and the note. */
export function chosenWords(t: MoreTexts, { log, course }: Model, index: number, reader: Reader): [string, string] {
  const reading = readingOf(log, index);
  const day = course?.day;
  // Several a day: then the hour tells them apart.
  const twice = !day || day[index] === day[index - 1] || day[index] === day[index + 1];
  const when = formatDate(reading.at, reader.locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    ...(twice && { hour: '2-digit', minute: '2-digit' }),
    timeZone: reader.zone,
  });
  return [t.colon(when, figure(reading.value, reader)), reading.note ?? ''];
}

/** What people called such a difference, and what the measuring alone may do; '' where nobody was asked. */
export function caveatWords(t: MoreTexts, main: PainChartTexts, { course }: Model, reader: Reader): string {
  const { direction, change, points, from } = course?.long ?? {};
  if (!change || points === undefined || from === undefined || (direction !== 'less' && direction !== 'more'))
    return '';
  const say = (value: number): string => figure(value, reader);
  const judged = change.ok
    ? t.change[change.meaningful](say(Math.round(from)), main.band(say(change.band[0]), say(change.band[1])))
    : '';
  const small = Math.abs(points) < painMeasureError.value ? t.mayBeMeasuring : '';
  return [judged, small].filter(Boolean).join(' ');
}

/** Rows that are named one by one. */
const named = 8;

/** 'rij 4, 9 en nog 12' */
function rowWords(t: MoreTexts, lost: readonly Lost[], count: number, locale: string): string {
  const number = (n: number): string => formatNumber(n, locale);
  const shown = lost.slice(0, count > named ? named : count).map(({ row }) => number(row));
  const more = count - shown.length;
  return t.rows(count, formatList(more > 0 ? [...shown, t.andMore(number(more))] : shown, locale));
}

/** Each reason with how many, and which where `lost` numbers them as the reader's own program does. */
const list = (t: MoreTexts, { faults, lost }: PainLog, locale: string, which: boolean): string =>
  Object.entries(faults)
    .filter(([why]) => why !== 'twice' && why !== 'other')
    .map(([why, count]) => {
      const said = `${formatNumber(count, locale)} ${t.faults[why as Fault]}`;
      const rows = lost.filter((each) => each.why === why);
      return which && rows.length ? `${said} (${rowWords(t, rows, count, locale)})` : said;
    })
    .join(', ');

function faultSentences(t: MoreTexts, log: PainLog, locale: string, which: boolean): string[] {
  const { faults, strangeZones } = log;
  const number = (n: number): string => formatNumber(n, locale);
  const out = leftOut(faults);
  return [
    out ? t.leftOut(number(out), list(t, log, locale, which)) : '',
    faults.other ? t.others(number(faults.other)) : '',
    faults.twice ? t.twice(number(faults.twice)) : '',
    strangeZones ? t.strangeZones(number(strangeZones)) : '',
  ].filter(Boolean);
}

/** What could not be read and why; undefined when everything could. */
export function faultWords(t: MoreTexts, log: PainLog, locale: string): string | undefined {
  const sentences = faultSentences(t, log, locale, false);
  return sentences.length ? [t.read(formatNumber(log.at.length, locale)), ...sentences].join(' ') : undefined;
}

/** What was read of a file, and all that was not, row by row and column by column. */
export const readWords = (t: MoreTexts, log: PainLog, unused: readonly string[], locale: string): string[] => [
  t.read(formatNumber(log.at.length, locale)),
  ...faultSentences(t, log, locale, true),
  ...(unused.length ? [t.unused(unused.length, formatList(unused, locale))] : []),
];
