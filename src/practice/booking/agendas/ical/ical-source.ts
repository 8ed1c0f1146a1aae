// An agenda that is published as a calendar file: free is what the practice's hours leave over of it, and the hour that is
// chosen is asked for by mail or telephone. Touches fetch.
import { systemClock } from '../../../../platform/time/clock.js';
import {
  addDays,
  clockOf,
  daysBetween,
  instantOf,
  isDay,
  weekdayOf,
  withOffset,
} from '../../../../platform/time/zone.js';
import { DAYS, type OpeningHours } from '../../../info.js';
import type { BookingSource, CareGiver, Slot } from '../../source.js';
import { askedFor, noneOfIt } from '../asked-for.js';
import { failed, fetchText, type Net } from '../fetching.js';
import { minutesOf, onlyService, textOf, withHours, type AgendaInfo } from '../told.js';
import { busyIn, type Span } from './busy.js';

/** Most that is read of the file, in bytes. */
const most = 4_000_000;
/** A file that was fetched is good for a minute. */
const fresh = 60_000;
/** Most days of one question. */
const mostDays = 100;

const minutesIn = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const clockIn = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The free times of a day: from opening on, one after the other, as far as nothing takes their time. */
export function freeOn(
  day: string,
  hours: readonly OpeningHours[],
  busy: readonly Span[],
  minutes: number,
  zone: string,
): Span[] {
  const name = DAYS[weekdayOf(day) - 1]!;
  const free = hours
    .filter((open) => open.days.includes(name))
    .flatMap(({ from, till }) => {
      const found: Span[] = [];
      for (let at = minutesIn(from); at + minutes <= minutesIn(till); at += minutes) {
        const start = instantOf(day, clockIn(at), zone);
        // An hour that the change of clock skips is not on the wall; it would be the next one again.
        if (clockOf(start, zone) !== clockIn(at)) continue;
        found.push([start, start + minutes * 60_000]);
      }
      return found;
    });
  return free.filter(([start, end]) => !busy.some(([from, to]) => from < end && to > start));
}

/** Whose agenda it is: the one the settings name, the only one there is, or the practice itself. */
function giverOf(info: AgendaInfo): CareGiver {
  const { careGivers, name } = info.practice;
  const wanted = textOf(info, 'careGiver');
  const only = careGivers.length === 1 ? careGivers[0] : undefined;
  return careGivers.find(({ id }) => id === wanted) ?? only ?? { id: 'practice', name: name || '·' };
}

export function icalSource(info: AgendaInfo, net: Net = {}): BookingSource {
  const now = net.now ?? systemClock.now;
  const giver = giverOf(info);
  const service = onlyService(info, [giver]);
  const practice = withHours(info, [service], [giver], { book: false });
  const { zone } = practice;
  let file: { readonly text: string; readonly at: number } | undefined;

  return {
    ...noneOfIt,
    // What the page says is all there is to say: nothing is asked of anybody.
    describe: async (call) => (call?.signal?.aborted ? failed('aborted') : { ok: true, practice }),
    async slots({ from, to, ...asked }, call = {}) {
      if (call.signal?.aborted) return failed('aborted');
      if (asked.service !== service.id || (asked.careGiver && asked.careGiver !== giver.id))
        return { ok: true, slots: [] };
      if (!isDay(from) || !isDay(to)) return { ok: true, slots: [] };
      if (!file || now() - file.at >= fresh) {
        const got = await fetchText(net, { ...call, url: info.url, most });
        if (!got.ok) return got;
        file = { text: got.text, at: now() };
      }
      const count = Math.min(Math.max(daysBetween(from, to) + 1, 0), mostDays);
      const days = Array.from({ length: count }, (_, index) => addDays(from, index));
      const window: Span = [instantOf(from, '00:00', zone), instantOf(addDays(from, count), '00:00', zone)];
      const busy = busyIn(file.text, window, zone);
      if (!busy) return failed('malformed');
      const earliest = now() + practice.noticeMinutes * 60_000;
      const slots = days
        .flatMap((day) => freeOn(day, info.hours ?? [], busy, minutesOf(info), zone))
        .filter(([start]) => start > earliest)
        .map(([start, end]): Slot => ({
          id: `${giver.id}.${start}`,
          start: withOffset(start, zone),
          end: withOffset(end, zone),
          service: service.id,
          careGiver: giver.id,
        }));
      return { ok: true, slots };
    },
    book: (request, call) => askedFor(practice).book(request, call),
  };
}
