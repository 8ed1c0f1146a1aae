// The part of the configuration that says where care givers' own calendars are. Touches the files that hold their passwords.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { CalendarSource } from '../busy/fetch.js';

interface BusyPlace {
  readonly url: string;
  readonly user?: string;
  readonly passwordFile?: string;
  readonly private?: boolean;
}

/** As it stands in the file: an address, or more about it. */
export type BusyFile = string | BusyPlace;

interface Named {
  readonly careGivers: readonly { readonly id: string; readonly busy?: BusyFile }[];
}

const placeOf = (busy: BusyFile): BusyPlace => (typeof busy === 'string' ? { url: busy } : busy);

const places = ({ careGivers }: Named) =>
  careGivers.flatMap(({ id, busy }) => (busy ? [{ id, ...placeOf(busy) }] : []));

/** What is wrong with them. */
export const calendarFaults = (file: Named): string[] =>
  places(file).flatMap(({ id, url, user, passwordFile, private: near }) => {
    const at = `careGivers.${id}.busy`;
    const { protocol, username } = new URL(url);
    const good = ['https:', 'webcal:', ...(near ? ['http:'] : [])];
    return [
      ...(good.includes(protocol) ? [] : [`${at}: begins with https:// or webcal:// (http:// with private: true)`]),
      ...(username ? [`${at}: user and passwordFile say who reads it, not the address`] : []),
      ...((user === undefined) === (passwordFile === undefined) ? [] : [`${at}: user and passwordFile go together`]),
    ];
  });

/** Where they are, with their passwords. */
export const calendarsOf = (path: string, file: Named): CalendarSource[] =>
  places(file).map(({ id, url, user, passwordFile, private: near = false }) => ({
    careGiver: id,
    url,
    private: near,
    ...(user === undefined ? {} : { user }),
    ...(passwordFile ? { password: readFileSync(resolve(dirname(path), passwordFile), 'utf8').trim() } : {}),
  }));
