// The chosen score and what could not be read, in sentences. Pure but for the formatters' cache.
import { formatDate } from '../../../../../platform/locale/format-date.js';
import { formatNumber } from '../../../../../platform/locale/format.js';
import { leftOut, readingOf, type Faults, type PainLog } from '../../../../../practice/pain-log/pain-log.js';
import type { Model } from '../../model.js';
import { figure, type Reader } from '../../words.js';
import type { MoreTexts } from './strings/nl.js';

/** When and how much, and the note. */
export function chosenWords({ log, course }: Model, index: number, reader: Reader): [string, string] {
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
  return [`${when}: ${figure(reading.value, reader)}`, reading.note ?? ''];
}

const list = (t: MoreTexts, faults: Faults, number: (n: number) => string): string =>
  Object.entries(faults)
    .filter(([why]) => why !== 'twice')
    .map(([why, count]) => t.faults[why as keyof Faults](number(count)))
    .join(', ');

/** What could not be read and why; undefined when everything could. */
export function faultWords(t: MoreTexts, { at, faults, strangeZones }: PainLog, locale: string): string | undefined {
  const number = (n: number): string => formatNumber(n, locale);
  const out = leftOut(faults);
  const sentences = [
    out ? t.leftOut(number(out), list(t, faults, number)) : '',
    faults.twice ? t.twice(number(faults.twice)) : '',
    strangeZones ? t.strangeZones(number(strangeZones)) : '',
  ].filter(Boolean);
  return sentences.length ? [t.read(number(at.length)), ...sentences].join(' ') : undefined;
}
