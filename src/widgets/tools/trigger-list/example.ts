// The opening story: a week of somebody else, as it would have been noted. Data only.
import type { NoticedDay } from '../../../science/pain/noticed.js';
import { pondLevel } from '../../../science/pain/noticed.js';
import type { Pond } from './noted.js';

const [nights, drive] = ['0', '1'];

/** By the places of what was noticed in the texts' `example`. */
export const exampleDays: readonly NoticedDay[] = [
  { noticed: [nights], more: true },
  { noticed: [], more: false },
  { noticed: [drive], more: true },
  { noticed: [nights], more: false },
  { noticed: [], more: false },
  { noticed: [], more: false },
  { noticed: [nights, drive], more: true },
];

export const exampleThing = nights;
export const examplePond: Pond = { level: pondLevel(5, 1), before: pondLevel(2, 2) };
