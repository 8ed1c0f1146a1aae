// Marks of the calendar under a stretch of time: hours, days, weeks, months or years, as many as have room for their word.
import { formatDate } from '../../../platform/locale/format-date.js';
import { addDays, dayOf, instantOf, weekdayOf } from '../../../platform/time/zone.js';
import { spanOf, type View } from './view.js';

export interface Mark {
  /** ms since 1970. */
  readonly at: number;
  readonly text: string;
}

type Unit = 'hour' | 'day' | 'month';

type Step = readonly [Unit, number, number, number, Intl.DateTimeFormatOptions];

/** Unit, how many of it, its length in days, letters of its word, and how the word is written. */
const steps: readonly Step[] = [
  ['hour', 6, 0.25, 6, { hour: '2-digit', minute: '2-digit' }],
  ['day', 1, 1, 7, { weekday: 'short', day: 'numeric' }],
  ['day', 1, 1, 3, { day: 'numeric' }],
  ['day', 7, 7, 8, { day: 'numeric', month: 'short' }],
  ['month', 1, 30.4, 10, { month: 'long' }],
  ['month', 1, 30.4, 5, { month: 'short' }],
  ['month', 3, 91.3, 5, { month: 'short' }],
  ['month', 12, 365.2, 5, { year: 'numeric' }],
  ['month', 24, 730.5, 5, { year: 'numeric' }],
  ['month', 60, 1826, 5, { year: 'numeric' }],
  ['month', 120, 3652, 5, { year: 'numeric' }],
];

const two = (n: number): string => String(n).padStart(2, '0');

/** The wall days and clocks of the marks from `day` on, in `zone`. */
function* walls(unit: Unit, count: number, day: string): Generator<readonly [day: string, clock: string]> {
  if (unit === 'hour') {
    for (let now = day; ; now = addDays(now, 1)) {
      for (let hour = 0; hour < 24; hour += count) yield [now, `${two(hour)}:00`];
    }
  }
  if (unit === 'day') {
    for (let now = count === 7 ? addDays(day, 1 - weekdayOf(day)) : day; ; now = addDays(now, count))
      yield [now, '00:00'];
  }
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1;
  const start = count > 12 ? Math.floor(year / (count / 12)) * count : year * 12 + Math.floor(month / count) * count;
  for (let now = start; ; now += count)
    yield [`${two(Math.floor(now / 12)).padStart(4, '0')}-${two((now % 12) + 1)}-01`, '00:00'];
}

/** Length of a letter in px decides which marks have room; the first of a larger unit says which one it is. */
const stepFor = (view: View, width: number, letter: number): Step => {
  const dayPx = (width * 864e5) / spanOf(view);
  // A font may have figures without a width: they would have room for ever.
  const px = Math.max(2, letter);
  return steps.find(([, , days, letters]) => days * dayPx >= (letters + 2) * px) ?? steps[steps.length - 1]!;
};

function marksIn([unit, count, , , style]: Step, { from, to }: View, zone: string, locale: string): Mark[] {
  const found: Mark[] = [];
  for (const [day, clock] of walls(unit, count, dayOf(from, zone))) {
    const at = instantOf(day, clock, zone);
    // Also where there is no such moment: the days themselves have no end.
    if (!(at <= to)) break;
    if (at < from) continue;
    const shown =
      unit === 'hour' && clock === '00:00'
        ? { weekday: 'short', day: 'numeric' }
        : unit === 'day' && count === 1 && !style.weekday && day.slice(8) === '01'
          ? { day: 'numeric', month: 'short' }
          : unit === 'month' && count < 12 && day.slice(5, 7) === '01'
            ? { year: 'numeric' }
            : style;
    found.push({ at, text: formatDate(at, locale, { ...shown, timeZone: zone } as Intl.DateTimeFormatOptions) });
  }
  return found;
}

export type Calendar = (view: View, width: number, letter: number, zone: string, locale: string) => readonly Mark[];

/**
 * A calendar that remembers the marks around the last view: asking Intl for them in every frame of a movement is most of
 * what the frame costs. `letter`: px one letter of their words takes; `width`: px of the view.
 */
export function calendar(): Calendar {
  let known: { step: Step; around: View; zone: string; locale: string; marks: readonly Mark[] } | undefined;
  return (view, width, letter, zone, locale) => {
    const step = stepFor(view, width, letter);
    const fits =
      known?.step === step &&
      known.zone === zone &&
      known.locale === locale &&
      known.around.from <= view.from &&
      known.around.to >= view.to;
    if (!fits) {
      const span = spanOf(view);
      const around = { from: view.from - span, to: view.to + span };
      known = { step, around, zone, locale, marks: marksIn(step, around, zone, locale) };
    }
    return known!.marks.filter(({ at }) => at >= view.from && at <= view.to);
  };
}
