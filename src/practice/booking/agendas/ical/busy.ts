// Busy times in a published calendar file (RFC 5545), between two moments. Reading, repeating and the file's own time zones are
// ical.js's; this says what counts as busy. Pure: touches neither clock nor network.
import ICAL from 'ical.js';
import { instantOf, isZone } from '../../../../platform/time/zone.js';

/** From and to, ms. */
export type Span = readonly [from: number, to: number];

/** So often may one event come before the days that are asked for end (a day for 27 years), and all of a file together. */
const mostTimes = 10_000;
const mostOfAll = 100_000;
const mostEvents = 20_000;
const mostSpans = 50_000;

const textIn = (event: ICAL.Component, name: string): string => {
  const value: unknown = event.getFirstPropertyValue(name);
  return typeof value === 'string' ? value.toUpperCase() : '';
};

/** What takes no time of anybody: called off, or kept free. Outlook says the last in a property of its own. */
const leavesFree = (event: ICAL.Component): boolean =>
  textIn(event, 'status') === 'CANCELLED' ||
  textIn(event, 'transp') === 'TRANSPARENT' ||
  textIn(event, 'x-microsoft-cdo-busystatus') === 'FREE';

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * The moment of a time: of a zone that the file explains, by its explanation; of one it only names, by the name; of none, on
 * the practice's clock. A day begins at midnight there.
 */
function momentOf(time: ICAL.Time, zoneName: string | undefined, practiceZone: string): number {
  const { zone } = time;
  const floating = time.isDate || !zone || zone === ICAL.Timezone.localTimezone;
  if (!floating) return time.toUnixTime() * 1000;
  const day = `${String(time.year).padStart(4, '0')}-${two(time.month)}-${two(time.day)}`;
  const named = !time.isDate && zoneName && isZone(zoneName) ? zoneName : practiceZone;
  const clock = time.isDate ? '00:00' : `${two(time.hour)}:${two(time.minute)}`;
  return instantOf(day, clock, named) + (time.isDate ? 0 : time.second * 1000);
}

const zoneOf = (event: ICAL.Component, name: string): string | undefined => {
  const said: unknown = event.getFirstProperty(name)?.getParameter('tzid');
  return typeof said === 'string' ? said : undefined;
};

/** What is looked for; `count` throws once a file has been turned over too long. */
interface Look {
  readonly window: Span;
  readonly zone: string;
  count(): void;
}

/** Each time one event comes that touches the window; `replaced`: moments that another event of the file stands for. */
function* timesOf(
  event: ICAL.Component,
  { window: [from, to], zone, count }: Look,
  replaced: ReadonlySet<number>,
): Generator<Span> {
  const item = new ICAL.Event(event);
  const { startDate, endDate } = item;
  const named = zoneOf(event, 'dtstart');
  const at = (time: ICAL.Time): number => momentOf(time, named, zone);
  // An event without a start takes no time; one without an end takes none either, but for a whole day.
  if (!(startDate as ICAL.Time | null)) return;
  const end = endDate as ICAL.Time | null;
  if (!item.isRecurring() || event.hasProperty('recurrence-id')) {
    yield [at(startDate), end ? momentOf(end, zoneOf(event, 'dtend') ?? named, zone) : at(startDate)];
    return;
  }
  const { duration } = item;
  const times = item.iterator();
  for (let turn = 0, next = times.next(); next; next = times.next()) {
    const start = at(next);
    if (start >= to) return;
    count();
    if (++turn > mostTimes) throw new RangeError('comes too often');
    if (replaced.has(start)) continue;
    const until = next.clone();
    until.addDuration(duration);
    if (at(until) > from) yield [start, at(until)];
  }
}

/** FREEBUSY: periods, of which some may be free. */
function* periodsOf(component: ICAL.Component): Generator<Span> {
  for (const property of component.getAllProperties('freebusy')) {
    const kind: unknown = property.getParameter('fbtype');
    if (typeof kind === 'string' && kind.toUpperCase() === 'FREE') continue;
    for (const value of property.getValues() as readonly unknown[]) {
      if (value instanceof ICAL.Period) yield [value.start.toUnixTime() * 1000, value.getEnd().toUnixTime() * 1000];
    }
  }
}

/** Moments of an event's times that have an event of their own in the file, by its UID. */
function replacements(events: readonly ICAL.Component[], zone: string): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const event of events) {
    const instead: unknown = event.getFirstPropertyValue('recurrence-id');
    if (!(instead instanceof ICAL.Time)) continue;
    const uid = String(event.getFirstPropertyValue('uid'));
    const moments = found.get(uid) ?? new Set<number>();
    moments.add(momentOf(instead, zoneOf(event, 'recurrence-id'), zone));
    found.set(uid, moments);
  }
  return found;
}

/** Registers the zones a file explains, reads, and leaves nothing behind for the next file. */
function withZones<T>(calendars: readonly ICAL.Component[], read: () => T): T {
  ICAL.TimezoneService.reset();
  for (const zone of calendars.flatMap((one) => one.getAllSubcomponents('vtimezone')))
    ICAL.TimezoneService.register(zone);
  try {
    return read();
  } finally {
    ICAL.TimezoneService.reset();
  }
}

const componentsIn = (text: string): ICAL.Component[] => {
  const jcal = ICAL.parse(text) as unknown[];
  const all = (Array.isArray(jcal[0]) ? jcal : [jcal]) as unknown as ConstructorParameters<typeof ICAL.Component>[0][];
  return all.map((one) => new ICAL.Component(one)).filter((one) => one.name === 'vcalendar');
};

const piece = /^BEGIN:(VEVENT|VTIMEZONE|VFREEBUSY)\r?\n[^]*?^END:\1\r?$/gm;

/** The calendars of a file; where one line is wrong the reader gives up on all, and each event is then read by itself. */
function calendarsIn(text: string): ICAL.Component[] {
  try {
    return componentsIn(text);
  } catch {
    return [...text.matchAll(piece)].slice(0, mostEvents).flatMap(([one]) => {
      try {
        return componentsIn(`BEGIN:VCALENDAR\r\n${one}\r\nEND:VCALENDAR`);
      } catch {
        return [];
      }
    });
  }
}

/**
 * The busy times that touch the window, in no order; undefined when the text is no calendar or holds more than an agenda can.
 * One event that cannot be read is left out: the hour is asked for, and the practice looks once more.
 */
export function busyIn(text: string, window: Span, zone: string): Span[] | undefined {
  try {
    const calendars = calendarsIn(text.replace(/^\uFEFF/, ''));
    if (!calendars.length) return undefined;
    return withZones(calendars, () => {
      const events = calendars.flatMap((one) => one.getAllSubcomponents('vevent'));
      if (events.length > mostEvents) return undefined;
      const replaced = replacements(events, zone);
      const spans: Span[] = [];
      let turns = 0;
      const count = (): void => {
        if (++turns > mostOfAll) throw new RangeError('too much of it');
      };
      const none: ReadonlySet<number> = new Set();
      const add = (found: Iterable<Span>): void => {
        for (const [from, to] of found)
          if (from < window[1] && to > window[0] && spans.length < mostSpans) spans.push([from, to]);
      };
      for (const event of events) {
        if (leavesFree(event)) continue;
        try {
          const own = replaced.get(String(event.getFirstPropertyValue('uid'))) ?? none;
          add(timesOf(event, { window, zone, count }, own));
        } catch {
          // Left out, as said above; a file that asks too much is none.
          if (turns > mostOfAll) return undefined;
        }
      }
      for (const one of calendars.flatMap((each) => each.getAllSubcomponents('vfreebusy'))) add(periodsOf(one));
      return spans;
    });
  } catch {
    return undefined;
  }
}
