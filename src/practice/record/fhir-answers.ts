/** What no Observation of FHIR fits: goal, questions, factors, triggers, plan, what was done of it, and nights. Pure. */
import { isDay, withOffset } from '../../platform/time/zone.js';
import { planOf } from '../plan.js';
import { clockText, factorsOf, goalOf, nightsIn } from '../summary/own.js';
import { cleanText } from './fhir-text.js';
import type { KineRecord } from './schema.js';

type Answer =
  | { valueString: string }
  | { valueDecimal: number }
  | { valueDate: string }
  | { valueDateTime: string }
  | { valueTime: string };

interface Item {
  linkId: string;
  text?: string;
  answer?: Answer[];
  item?: Item[];
}

export interface QuestionnaireResponse {
  resourceType: 'QuestionnaireResponse';
  id: string;
  status: 'completed';
  authored: string;
  item: Item[];
}

const said = (text: string): Answer[] => (cleanText(text) ? [{ valueString: cleanText(text) }] : []);
const number = (valueDecimal: number): Answer[] => [{ valueDecimal }];
const date = (day: string): Answer[] => (isDay(day) ? [{ valueDate: day }] : []);
const moment = (at: string): Answer[] => [{ valueDateTime: withOffset(Date.parse(at), 'UTC') }];
const time = (minutes: number): Answer[] => [{ valueTime: `${clockText(minutes)}:00` }];

/** A row of named answers; those that say nothing are left out, as FHIR has no empty lists. */
const row = (linkId: string, parts: Readonly<Record<string, Answer[]>>): Item[] => {
  const item = Object.entries(parts)
    .filter(([, answer]) => answer.length)
    .map(([name, answer]): Item => ({ linkId: `${linkId}.${name}`, answer }));
  return item.length ? [{ linkId, item }] : [];
};
const group = (linkId: string, text: string, item: Item[]): Item[] => (item.length ? [{ linkId, text, item }] : []);

/** Undefined where there is nothing to say. Without its id. */
export function heardOf(record: KineRecord, nowIso: string): Omit<QuestionnaireResponse, 'id'> | undefined {
  const { questions, triggers, plan, doses, widgets } = record;
  const goal = said(goalOf(record));
  const { exercises } = planOf(plan, nowIso.slice(0, 10));
  const item: Item[] = [
    ...(goal.length ? [{ linkId: 'goal', text: 'Goal', answer: goal }] : []),
    ...group(
      'question',
      'Questions for the visit',
      questions.flatMap(({ at, text }, i) => row(`question.${i + 1}`, { at: moment(at), text: said(text) })),
    ),
    ...group(
      'factor',
      'Factors, 0 to 4',
      factorsOf(record).map(([id, level]) => ({ linkId: `factor.${id}`, answer: number(level) })),
    ),
    ...group(
      'trigger',
      'What was noticed',
      triggers.flatMap(({ at, kind, text, factor }, i) =>
        row(`trigger.${i + 1}`, { at: moment(at), kind: said(kind), text: said(text), factor: said(factor ?? '') }),
      ),
    ),
    ...group(
      'plan',
      'Plan',
      exercises.flatMap(({ id, name, unit, base, grow, goal: most, sets, start }) =>
        row(`plan.${id}`, {
          name: said(name),
          unit: said(unit),
          base: number(base),
          grow: number(grow),
          goal: number(most),
          sets: number(sets),
          start: date(start),
        }),
      ),
    ),
    ...group(
      'done',
      'Done of the plan',
      Object.entries(doses).flatMap(([day, done]) =>
        Object.entries(done).flatMap(([id, amount]) =>
          row(`done.${day}.${id}`, { day: date(day), exercise: said(id), amount: number(amount) }),
        ),
      ),
    ),
    ...group(
      'night',
      'Nights, from bed to up',
      nightsIn(widgets['sleep-window']).flatMap(({ day, bed, up }) =>
        row(`night.${day}`, { day: date(day), bed: time(bed), up: time(up) }),
      ),
    ),
  ];
  return item.length
    ? { resourceType: 'QuestionnaireResponse', status: 'completed', authored: nowIso, item }
    : undefined;
}
