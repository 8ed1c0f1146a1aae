// When somebody is busy, out of their own calendar file: events with their recurrences, exceptions and zones, and published
// free-busy time. Read by ical.js; zones the browser knows are worked out here, for files are often wrong about them. Pure. Some
// rules have no end to look for: `reader.ts` bounds the time.
import ICAL from 'ical.js';
import { instantOf, isZone } from '../../../../src/platform/time/zone.js';

/** From and to, ms. */
export type Stretch = readonly [from: number, to: number];

/** Between which moments, and the zone of what has none. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly zone: string;
}

/** Why a file was not read; nothing that stands in it. */
export type CalendarFault = 'not-a-calendar' | 'too-much';

/** What came of it. */
export type Read =
  { readonly ok: true; readonly busy: readonly Stretch[] } | { readonly ok: false; readonly fault: CalendarFault };

/** Events in a file, turns of all rules together, and stretches: more than ten busy years. */
const mostEvents = 20_000;
const mostTurns = 200_000;
const mostStretches = 50_000;

/** No zone is further from UTC, and no change of a series makes it longer than this, ms: earlier turns need no second look. */
const slack = 62 * 24 * 3_600_000;

/** A stretch is kept in pieces of at most so long, ms: no time in the agenda is longer. */
const longest = 24 * 3_600_000;

class TooMuch extends Error {}

const two = (count: number) => String(count).padStart(2, '0');

/** The zone a file means: many put words before its name. */
function zoneIn(tzid: unknown): string | undefined {
  if (typeof tzid !== 'string') return undefined;
  const name = tzid.split('/').slice(-3);
  return [tzid, name.join('/'), name.slice(-2).join('/')].find(isZone);
}

const tzidOf = (component: ICAL.Component, name: string) => component.getFirstProperty(name)?.getParameter('tzid');

function instant(time: ICAL.Time, tzid: unknown, zone: string): number {
  const day = `${String(time.year).padStart(4, '0')}-${two(time.month)}-${two(time.day)}`;
  if (time.isDate) return instantOf(day, '00:00', zone);
  const own = time.zone as ICAL.Timezone | undefined;
  if (own === ICAL.Timezone.utcTimezone) return time.toUnixTime() * 1000;
  const known = zoneIn(tzid) ?? (own && own !== ICAL.Timezone.localTimezone ? undefined : zone);
  if (known === undefined) return time.toUnixTime() * 1000;
  return instantOf(day, `${two(time.hour)}:${two(time.minute)}`, known) + time.second * 1000;
}

const said = (component: ICAL.Component, name: string) =>
  String(component.getFirstPropertyValue(name) ?? '').toUpperCase();

/** Whether an event takes time: not when it is cancelled, or shown as free. */
const isBusy = (component: ICAL.Component): boolean =>
  said(component, 'status') !== 'CANCELLED' &&
  said(component, 'transp') !== 'TRANSPARENT' &&
  said(component, 'x-microsoft-cdo-busystatus') !== 'FREE';

/** Whether the first date of an event is one of those that do not take place. */
function isLeftOut(component: ICAL.Component): boolean {
  const first = String(component.getFirstPropertyValue('dtstart'));
  return component.getAllProperties('exdate').some((one) => one.getValues().some((value) => String(value) === first));
}

function rootsOf(text: string): ICAL.Component[] {
  const parsed = ICAL.parse(text) as unknown[];
  const all = (Array.isArray(parsed[0]) ? parsed : [parsed]) as object[];
  return all.map((one) => new ICAL.Component(one as never)).filter(({ name }) => name === 'vcalendar');
}

/** Reads one calendar. */
class Reader {
  readonly found: Stretch[] = [];
  #turns = 0;

  constructor(readonly window: Window) {}

  add(from: number, to: number): void {
    const [begin, end] = [Math.max(from, this.window.from), Math.min(to, this.window.to)];
    if (!(begin < end)) return;
    this.found.push([begin, end]);
    if (this.found.length > mostStretches) throw new TooMuch();
  }

  /** One event as it stands: not its repetitions. */
  single(component: ICAL.Component): void {
    if (!isBusy(component) || !component.hasProperty('dtstart')) return;
    const { startDate, endDate } = new ICAL.Event(component, { exceptions: [] });
    const tzid = tzidOf(component, 'dtstart');
    this.add(
      instant(startDate, tzid, this.window.zone),
      instant(endDate, tzidOf(component, 'dtend') ?? tzid, this.window.zone),
    );
  }

  repeated(component: ICAL.Component, exceptions: readonly ICAL.Component[]): void {
    const event = new ICAL.Event(component, { exceptions: [...exceptions] });
    const tzid = tzidOf(component, 'dtstart');
    const endTzid = tzidOf(component, 'dtend') ?? tzid;
    const { zone } = this.window;
    const length = event.duration.toSeconds() * 1000;
    const turns = event.iterator();
    for (let next = turns.next() as ICAL.Time | null; next; next = turns.next() as ICAL.Time | null) {
      if (++this.#turns > mostTurns) throw new TooMuch();
      const roughly = Date.UTC(next.year, next.month - 1, next.day, next.hour, next.minute);
      if (roughly + length < this.window.from - slack) continue;
      if (instant(next, tzid, zone) > this.window.to) return;
      const { item, startDate, endDate } = event.getOccurrenceDetails(next);
      // What was moved or changed stands in the file by itself.
      const own = item.component !== component && !item.modifiesFuture();
      if (!own && isBusy(item.component)) this.add(instant(startDate, tzid, zone), instant(endDate, endTzid, zone));
    }
  }

  freeBusy(component: ICAL.Component): void {
    for (const property of component.getAllProperties('freebusy')) {
      if (String(property.getParameter('fbtype') ?? 'BUSY').toUpperCase() === 'FREE') continue;
      for (const period of property.getValues() as unknown as ICAL.Period[]) {
        this.add(instant(period.start, undefined, 'UTC'), instant(period.getEnd(), undefined, 'UTC'));
      }
    }
  }

  calendar(root: ICAL.Component): void {
    const events = root.getAllSubcomponents('vevent');
    if (events.length > mostEvents) throw new TooMuch();
    const changed = new Map<string, ICAL.Component[]>();
    for (const event of events.filter((one) => one.hasProperty('recurrence-id'))) {
      const uid = String(event.getFirstPropertyValue('uid') ?? '');
      changed.set(uid, [...(changed.get(uid) ?? []), event]);
      this.single(event);
    }
    for (const event of events.filter((one) => !one.hasProperty('recurrence-id'))) {
      const exceptions = changed.get(String(event.getFirstPropertyValue('uid') ?? '')) ?? [];
      const [rule, more] = [event.hasProperty('rrule'), event.hasProperty('rdate')];
      if (rule || more) this.repeated(event, exceptions);
      // Beside more dates the first one counts too (RFC 5545 3.8.5.2); ical.js leaves it out.
      if (!rule && !(more && isLeftOut(event))) this.single(event);
    }
    for (const one of root.getAllSubcomponents('vfreebusy')) this.freeBusy(one);
  }
}

/** Stretches that touch as one, and long ones in pieces. */
function tidied(found: readonly Stretch[]): Stretch[] {
  const whole: [number, number][] = [];
  for (const [from, to] of [...found].sort((a, b) => a[0] - b[0])) {
    const last = whole.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else whole.push([from, to]);
  }
  return whole.flatMap(([from, to]) =>
    Array.from({ length: Math.ceil((to - from) / longest) }, (_, index): Stretch => [
      from + index * longest,
      Math.min(from + (index + 1) * longest, to),
    ]),
  );
}

/** When somebody is busy, in order; or why that is not known. */
export function readBusy(text: string, window: Window): Read {
  const reader = new Reader(window);
  try {
    const roots = rootsOf(text);
    if (!roots.length) return { ok: false, fault: 'not-a-calendar' };
    for (const root of roots) reader.calendar(root);
    return { ok: true, busy: tidied(reader.found) };
  } catch (error) {
    return { ok: false, fault: error instanceof TooMuch ? 'too-much' : 'not-a-calendar' };
  }
}
