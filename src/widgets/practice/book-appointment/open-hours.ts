// When the practice can be reached, in one line: days with the same hours together. Pure.
import { sayTime } from '../../../practice/booking/days.js';
import type { OpeningHours } from '../../../practice/info.js';

/** Written here: the reader of practices, where they stand too, is not to come along with booking. */
const week: readonly OpeningHours['days'][number][] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** 1 January 2024 was a Monday. */
const dayName = (day: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + day));

const time = (clock: string, locale: string): string => sayTime(`2024-01-01T${clock}:00Z`, locale, 'UTC');

/** 'ma–vr 08:00–12:00, 13:00–18:00; za 09:00–12:00'; '' where none are known. */
export function sayHours(hours: readonly OpeningHours[], locale: string): string {
  const byDay = week.map((day) =>
    hours
      .filter(({ days }) => days.includes(day))
      .sort((a, b) => (a.from < b.from ? -1 : 1))
      .map(({ from, till }) => `${time(from, locale)}–${time(till, locale)}`)
      .join(', '),
  );
  const said: string[] = [];
  for (let first = 0; first < week.length; first++) {
    const open = byDay[first];
    if (!open) continue;
    let last = first;
    while (byDay[last + 1] === open) last++;
    const days = dayName(first, locale) + (last > first ? `–${dayName(last, locale)}` : '');
    said.push(`${days} ${open}`);
    first = last;
  }
  return said.join('; ');
}
