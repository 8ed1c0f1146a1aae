// What is the matter with care givers' own calendars, for the top of an agenda. Nothing when they were read. Touches the store.
import { html } from '../html.js';
import type { Piece } from '../html.js';
import { giversOf } from '../visit.js';
import type { Visit } from '../visit.js';
import type { CalendarTrouble } from '../words/words.js';
import { instant } from './said.js';

/** Faults that are one to the desk. */
const alike: Readonly<Record<string, CalendarTrouble>> = {
  private: 'refused',
  insecure: 'refused',
  'too-many-redirects': 'not-found',
  'too-much': 'too-large',
};

/** A line for each calendar that could not be read, of one care giver or of everybody who may be seen here. */
export async function calendarTroubles(visit: Visit, giver: string | undefined): Promise<Piece> {
  const { words, house } = visit;
  const { never, since, why } = words.calendars;
  const wrong = (await house.desk.store.read.calendars()).filter(({ fault }) => fault !== undefined);
  const givers = giversOf(visit).filter(({ id }) => giver === undefined || id === giver);
  const lines = givers.flatMap(({ id, name }) =>
    wrong
      .filter(({ careGiver }) => careGiver === id)
      .map(({ fault = '', read }) => {
        const trouble = alike[fault] ?? (Object.hasOwn(why, fault) ? (fault as CalendarTrouble) : 'fault');
        return read === undefined ? never(name, why[trouble]) : since(name, instant(visit, read), why[trouble]);
      }),
  );
  return lines.map((line) => html`<p class="wrong">${line}</p>`);
}
