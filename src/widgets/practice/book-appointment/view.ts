// What every step's template gets: the facts, the words, what is open on the screen. And how moments are said.
import type { PartOfDay } from '../../../practice/booking/days.js';
import { bothClocks, closedOn, inLanguage, sayDay } from '../../../practice/booking/days.js';
import type { Closure, BookingPractice, Slot } from '../../../practice/booking/source.js';
import { formatDate } from '../../../platform/locale/format-date.js';
import { clockOf, dayOf, readInstant } from '../../../platform/time/zone.js';
import { giverOf, serviceOf } from '../../../practice/booking/visit/flow.js';
import type { BookingStore } from '../../../practice/booking/visit/store.js';
import type { BookTexts } from './strings/nl.js';

/** What is open on the screen; nothing of it matters to the booking. */
export interface Shown {
  readonly as: 'strip' | 'month';
  /** The open day, `YYYY-MM-DD`, and the day the keyboard stands on in the month. */
  readonly day?: string | undefined;
  readonly at?: string | undefined;
  /** `YYYY-MM`. */
  readonly month?: string | undefined;
  readonly part?: PartOfDay | undefined;
  /** Days with places in the strip. */
  readonly days: number;
  /** All hours of the open day, not some. */
  readonly all: boolean;
  /** Session id, or `all`: the question whether to cancel it is open. */
  readonly asking?: string | undefined;
  readonly weekdays: readonly number[];
  readonly dayParts: readonly PartOfDay[];
}

export interface View {
  readonly t: BookTexts;
  readonly language: 'nl' | 'fr' | 'en' | 'de';
  readonly locale: string;
  readonly wide: boolean;
  readonly store: BookingStore;
  readonly practice: BookingPractice;
  /** ms since 1970, and the zone of the visitor's device. */
  readonly now: number;
  readonly zone: string;
  readonly shown: Shown;
  show(patch: Partial<Shown>): void;
}

export const startOf = (slot: Slot): number => readInstant(slot.start) ?? 0;
export const dateOf = (v: View, slot: Slot): string => dayOf(startOf(slot), v.practice.zone);
export const clockAt = (v: View, slot: Slot): string => clockOf(startOf(slot), v.practice.zone);
export const sayDate = (v: View, date: string): string => sayDay(date, v.locale);

/** 'ma', '30', 'nov': each on a line of its own. */
export const sayShort = (v: View, date: string): string[] => {
  const said = (options: Intl.DateTimeFormatOptions): string =>
    formatDate(Date.parse(date), v.locale, { ...options, timeZone: 'UTC' }).replace('.', '');
  return [said({ weekday: 'short' }), String(Number(date.slice(8))), said({ month: 'short' })];
};

export const sayDates = (v: View, from: string, to: string): string =>
  from === to ? sayDate(v, from) : v.t.till(sayDate(v, from), sayDate(v, to));

export const sayClosure = (v: View, { reason }: Closure): string =>
  v.t.closed(reason ? inLanguage(reason, v.language) : '');

/** Why a day has no places: the practice is closed, with its reason if it gives one, or all is taken. */
export function sayWhyNot(v: View, day: string): string {
  const closure = closedOn(v.practice.closures, day);
  return closure ? sayClosure(v, closure) : v.t.noPlaces;
}

/** 'dinsdag 12 mei, 14.00 uur', in the practice's zone. */
export const sayMoment = (v: View, slot: Slot): string =>
  v.t.moment(sayDate(v, dateOf(v, slot)), v.t.hour(clockAt(v, slot)));

/** The visitor's own clock, with the day where that differs; undefined when it says the same. */
export function sayYours(v: View, slot: Slot): string | undefined {
  const { practice, visitor } = bothClocks(slot.start, v.practice.zone, v.zone);
  if (!visitor) return undefined;
  const time = v.t.yours(visitor.time);
  return visitor.date === practice.date ? time : `${time}, ${sayDate(v, visitor.date)}`;
}

export const serviceName = (v: View, id: string): string => {
  const service = serviceOf(v.practice, id);
  return service ? inLanguage(service.name, v.language) : '';
};

export const giverName = (v: View, id: string): string => giverOf(v.practice, id)?.name ?? '';

/** Which drawn face: the care giver's place in the practice's list. */
export const faceOf = (v: View, id: string): number =>
  Math.max(
    0,
    v.practice.careGivers.findIndex((giver) => giver.id === id),
  );
