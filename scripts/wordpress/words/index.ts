// All words of the dashboard, as one.
import { dailyWater } from './daily-water.js';
import { desk } from '../desk/said.js';
import { everyDay } from './every-day.js';
import { flagsAndTips } from './flags-and-tips.js';
import { guides } from './guides.js';
import { landAndDoors } from './land-and-doors.js';
import { metaphors } from './metaphors.js';
import { people } from './people.js';
import { practice } from './practice.js';
import { settings } from './settings.js';
import { shared } from './shared.js';
import { tools } from './tools.js';
import type { FamilyWords, Four, Said } from './words.js';
import { workAndFood } from './work-and-food.js';

export { pages } from './pages.js';
export { families, intros } from './shared.js';
export type { Four, Said } from './words.js';

const byFamily: Readonly<Record<string, FamilyWords>> = { practice, metaphors, tools, guides };
const all = [shared, ...Object.values(byFamily), workAndFood, dailyWater, everyDay, people, landAndDoors, flagsAndTips];
const merged = <T>(parts: readonly (Readonly<Record<string, T>> | undefined)[]): Readonly<Record<string, T>> =>
  Object.assign({}, ...parts) as Readonly<Record<string, T>>;

export const widgets = merged<Four>(all.map((each) => each.widgets));
/** As a family calls them: its own rows, then what another says of the same name. */
const asCalledIn = (family: string): FamilyWords[] => [...all, byFamily[family] ?? shared];
export const attributesIn = (family: string): Readonly<Record<string, Four>> =>
  merged<Four>(asCalledIn(family).map((each) => each.attributes));
export const valuesIn = (family: string): Readonly<Record<string, Readonly<Record<string, Four>>>> =>
  merged<Readonly<Record<string, Four>>>(asCalledIn(family).map((each) => each.values));
/** Every row for an attribute or a value, family by family. */
export const rows = all.flatMap(({ attributes = {}, values = {} }) => [attributes, ...Object.values(values)]);
/** Each attribute that is named, or whose values are. */
export const named = all.flatMap(({ attributes = {}, values = {} }) => [
  ...Object.keys(attributes),
  ...Object.keys(values),
]);
export const said = merged<Said>([...all.map((each) => each.said), settings, desk]);
