// What the page says of pain and of nights, in words. Pure.
import type { NightPart } from '../../../../../practice/summary/own.js';
import type { PainPart } from '../../../../../practice/summary/shape.js';
import { change } from '../../../../../science/pain/change.js';
import { median } from '../../../../../science/pain/lowess.js';
import { clock, lengthOf, middleOf, regular } from '../../../../../science/rest/sleep.js';
import { weekdayOf } from '../../../../../platform/time/zone.js';
import type { PageTexts } from './strings/nl.js';

type Write = (value: number) => string;

/** A head and a sentence or two. */
export function painWords(t: PageTexts, pain: PainPart, write: Write): readonly [head: string, more: string] {
  const { long, usual, swing, scale, line } = pain;
  const known = long && long.way !== 'unclear' ? long : undefined;
  const head = known
    ? t.pain[known.way as 'less' | 'more' | 'same'](write(known.from), write(known.to), write(known.weeks))
    : t.pain.usual(write(usual));
  const judged = known?.way === 'less' ? change({ value: known.from, scale }, { value: known.to, scale }) : undefined;
  const meant =
    judged?.ok && judged.direction === 'less'
      ? t.change[judged.meaningful](
          write(Math.round(known!.from)),
          judged.band
            .map(write)
            .join('–')
            .replace(/^(.+)–\1$/, '$1'),
        )
      : '';
  const unknown = long?.way === 'unclear' ? t.unclear(write(long.weeks)) : line.length ? '' : t.short;
  return [head, [t.swing(write(swing)), meant, unknown, scale === 'vas' ? t.vas : ''].filter(Boolean).join(' ')];
}

/** When somebody mostly went to bed and got up, minutes since midnight. */
export function usualNight(nights: readonly NightPart[]): readonly [bed: number, up: number] {
  const middle = median(nights.map(middleOf));
  const long = median(nights.map(lengthOf));
  const five = (minutes: number): number => Math.round(minutes / 5) * 5;
  // Middles are counted from the noon before.
  return [clock(five(720 + middle - long / 2)), clock(five(720 + middle + long / 2))];
}

export function sleepWords(t: PageTexts, nights: readonly NightPart[], write: Write, time: Write): string[] {
  const [bed, up] = usualNight(nights);
  const found = regular(nights.map((night) => ({ ...night, weekday: weekdayOf(night.day) })));
  if (!found) return [t.rhythm(time(bed), time(up)), t.nights(nights.length)];
  const late = found.weekend !== undefined && found.weekend >= 30 ? [t.weekend(write(found.weekend))] : [];
  return [t.rhythm(time(bed), time(up)), t.spread(write(found.nights), write(found.spread)), ...late];
}
