// Keeps the busy time of care givers' own calendars up to date. What could not be read stays as it was, and that is noted for the
// desk. Touches the store and the calendars.
import { addDays, dayOf, instantOf } from '../../../../src/platform/time/zone.js';
import type { Practice } from '../agenda/practice.js';
import { hash } from '../guard/tokens.js';
import type { KeptCalendar } from '../store/kept.js';
import type { Store } from '../store/store.js';
import { fetchCalendar } from './fetch.js';
import type { CalendarSource } from './fetch.js';
import { readApart } from './read-apart.js';

/** What it takes. */
export interface Keeping {
  readonly practice: Pick<Practice, 'zone' | 'horizonDays'>;
  readonly store: Store;
  readonly calendars: readonly CalendarSource[];
  readonly now: () => number;
  /** ms for a calendar to come. */
  readonly patience?: number | undefined;
}

/** After the horizon: what could not be read for a while still knows the days that came nearer. */
const moreDays = 31;

/** After so long it is read again, changed or not, for new days came nearer; ms. */
const stale = 24 * 3_600_000;

/** Stands for an address without telling it: some hold a secret. */
const sourceOf = ({ url, user = '' }: CalendarSource) => hash(`${url} ${user}`);

async function keepOne(keeping: Keeping, calendar: CalendarSource, before: KeptCalendar | undefined): Promise<void> {
  const { practice, store, now } = keeping;
  const { careGiver } = calendar;
  const source = sourceOf(calendar);
  const at = now();
  const same = before?.source === source && before.read !== undefined && at - before.read < stale;
  const fail = (fault: string) => store.write((writes) => writes.calendarFailed(careGiver, source, at, fault));
  const fetched = await fetchCalendar(calendar, same ? before.etag : undefined, keeping.patience);
  if (!fetched.ok) return fail(fetched.fault);
  if ('unchanged' in fetched) return store.write((writes) => writes.calendarSame(careGiver, at));
  const today = dayOf(at, practice.zone);
  const window = {
    from: instantOf(today, '00:00', practice.zone),
    to: instantOf(addDays(today, practice.horizonDays + moreDays), '00:00', practice.zone),
    zone: practice.zone,
  };
  const read = await readApart(fetched.text, window, keeping.patience);
  if (!read.ok) return fail(read.fault);
  return store.write((writes) =>
    writes.calendarRead({ careGiver, source, read: at, tried: at, fault: undefined, etag: fetched.etag }, read.busy),
  );
}

/** Reads every calendar once, one after the other. */
export async function keepCalendars(keeping: Keeping): Promise<void> {
  const { store, calendars } = keeping;
  const before = await store.read.calendars();
  const givers = calendars.map(({ careGiver }) => careGiver);
  if (before.some(({ careGiver }) => !givers.includes(careGiver))) {
    await store.write((writes) => writes.keepCalendars(givers));
  }
  for (const calendar of calendars) {
    const known = before.find(({ careGiver }) => careGiver === calendar.careGiver);
    await keepOne(keeping, calendar, known);
  }
}
