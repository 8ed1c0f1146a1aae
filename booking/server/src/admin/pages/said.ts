// How moments, people and services are said on the pages. Pure.
import { inLanguage, sayDay, sayTime } from '../../../../../src/practice/booking/days.js';
import type { Slot } from '../../../../../src/practice/booking/source.js';
import { dayOf, readInstant, withOffset } from '../../../../../src/platform/time/zone.js';
import type { OpenVisit } from '../visit.js';

const zoneOf = ({ house }: OpenVisit) => house.desk.practice.zone;

/** A clock. */
export const clockAt = (visit: OpenVisit, instant: number): string =>
  sayTime(withOffset(instant, zoneOf(visit)), visit.locale, zoneOf(visit));

/** From one clock to another. */
export const stretch = (visit: OpenVisit, { from, to }: { readonly from: number; readonly to: number }): string =>
  `${clockAt(visit, from)}–${clockAt(visit, to)}`;

/** A day with its year, as a title begins. */
export function dayTitle({ locale }: OpenVisit, day: string): string {
  const said = sayDay(day, locale, true);
  return said.charAt(0).toLocaleUpperCase(locale) + said.slice(1);
}

/** Day and clock of a slot. */
export function moment(visit: OpenVisit, { start }: Pick<Slot, 'start'>): string {
  const at = readInstant(start) ?? 0;
  return `${sayDay(dayOf(at, zoneOf(visit)), visit.locale, true)}, ${clockAt(visit, at)}`;
}

/** Day and clock of an instant. */
export const instant = (visit: OpenVisit, at: number): string =>
  moment(visit, { start: withOffset(at, zoneOf(visit)) });

/** Name of a service. */
export function serviceName({ house, language }: OpenVisit, id: string): string {
  const service = house.desk.practice.services.find((one) => one.id === id);
  return service ? inLanguage(service.name, language) : id;
}

/** Name of a care giver. */
export const giverName = ({ house }: OpenVisit, id: string): string =>
  house.desk.practice.careGivers.find((one) => one.id === id)?.name ?? id;

/** An address of ours with what it asks. */
export function ask(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((one): one is [string, string] => one[1] !== undefined && one[1] !== '');
  return given.length ? `/admin/${path}?${new URLSearchParams(given)}` : `/admin/${path}`;
}
