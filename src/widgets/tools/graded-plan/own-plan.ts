// What the therapist's sheet, the page and the person say together, as one plan; and the names to choose from. Pure.
import { exerciseOf, restOf, type Plan } from '../../../practice/plan.js';
import type { KineRecord } from '../../../practice/record/schema.js';
import type { PlanUnit } from '../../../science/movement/graded.js';

export const kinds = ['walking', 'cycling', 'gardening'] as const;
type Kinds = Readonly<Record<(typeof kinds)[number], string>>;

/** An exercise with a name of its own. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly unit: PlanUnit;
}

export const nameOf = (words: Kinds, named: readonly Named[], id: string): string =>
  kinds.some((kind) => kind === id) ? words[id as keyof Kinds] : (named.find((each) => each.id === id)?.name ?? id);

const once = <T extends { readonly id: string }>(all: readonly T[]): T[] =>
  all.filter(({ id }, i) => all.findIndex((other) => other.id === id) === i);

/**
 * The person's own goes first, but where the page says another start of the chosen one; then what the page says of that, then
 * the sheet. `rest`: weekdays as text.
 */
export function together(
  own: Plan,
  page: { readonly id: string; readonly base: number | undefined },
  sheet: unknown,
  rest: string,
  today: string,
): Plan {
  const given = [page, ...(Array.isArray(sheet) ? (sheet as unknown[]) : [])];
  const found = given.map((each) => exerciseOf(each, today)).filter((each) => each !== undefined);
  const days = restOf(rest.split(/[\s,;]+/).map(Number));
  return {
    exercises: once([...own.exercises.filter(({ id, base }) => id !== page.id || base === page.base), ...found]),
    rest: days.length ? days : own.rest,
  };
}

export const choices = (
  words: Kinds,
  { exercises }: Plan,
  named: readonly Named[],
): { readonly id: string; readonly name: string }[] =>
  once([...kinds.map((id) => ({ id, name: words[id] })), ...exercises, ...named]);

export type Change = { readonly base?: number; readonly grow?: number; readonly sets?: number };

/** The plan with that exercise changed. Another start is another plan, that begins today. */
export function changed(plan: Plan, named: Named, change: Change, today: string): Plan {
  const was = plan.exercises.find(({ id }) => id === named.id);
  const anew = change.base !== undefined && change.base !== was?.base;
  const kept = anew ? { sets: was?.sets, grow: was?.grow } : was;
  const next = exerciseOf({ ...named, ...kept, ...change, ...(anew && { start: today }) }, today);
  return next ? { ...plan, exercises: [...plan.exercises.filter(({ id }) => id !== named.id), next] } : plan;
}

/** The record with so much of it done on that day. */
export const dosed = (record: KineRecord, day: string, id: string, dose: number): KineRecord => ({
  ...record,
  doses: { ...record.doses, [day]: { ...record.doses[day], [id]: dose } },
});
