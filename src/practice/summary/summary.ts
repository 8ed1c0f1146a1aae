/**
 * What one page for a visit says of the record: the person's own words, and days, nights and scores as they were noted. What
 * follows from them is worked out where the page is drawn, so that a page that was handed over says the same. Pure.
 */
import { nightsOf, painOf, planOn, stepsOf, triggersOf } from './of-record.js';
import { factorsOf, goalOf, longestGoal, questionsOf, type PartId } from './own.js';
import type { KineRecord } from '../record/schema.js';
import type { Summary } from './shape.js';

const fieldsOf: Readonly<Record<PartId, readonly Exclude<keyof Summary, 'made'>[]>> = {
  goal: ['goal', 'questions'],
  pain: ['pain'],
  glass: ['factors', 'triggers'],
  plan: ['plan'],
  steps: ['steps'],
  sleep: ['nights'],
};

/** All that a record says; `today` (YYYY-MM-DD) in `zone`. A part without anything is absent. */
export function summaryOf(record: KineRecord, today: string, zone: string): Summary {
  const goal = goalOf(record);
  const questions = questionsOf(record).map((text) => text.slice(0, longestGoal));
  const pain = painOf(record.painLog);
  const factors = factorsOf(record)
    .filter(([, level]) => level >= 0.5)
    .map(([id, level]) => [id, Math.round(level)] as const)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 8);
  const triggers = triggersOf(record.triggers, zone);
  const plan = planOn(record, today);
  const steps = stepsOf(record.steps);
  const nights = nightsOf(record.widgets['sleep-window']);
  return {
    made: today,
    ...(goal && { goal }),
    ...(questions.length && { questions }),
    ...(pain && { pain }),
    ...(factors.length && { factors }),
    ...(triggers.length && { triggers }),
    ...(plan.length && { plan }),
    ...(steps && { steps }),
    ...(nights.length && { nights }),
  };
}

/** The page with some parts left out. */
export function without(summary: Summary, left: readonly PartId[]): Summary {
  const fields = left.flatMap((part) => fieldsOf[part]) as readonly string[];
  return Object.fromEntries(Object.entries(summary).filter(([field]) => !fields.includes(field))) as unknown as Summary;
}
