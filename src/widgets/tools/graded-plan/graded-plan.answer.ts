// What graded-plan answers and what its stairs show: how much today, what a flare-check changed, what is done. Pure.
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanExercise } from '../../../practice/plan.js';
import { painAcceptableMax } from '../../../science/evidence/claims.js';
import { ahead, type Climb, type PlanUnit } from '../../../science/movement/graded.js';
import { answer } from '../../../ui/shared/answer.js';
import { act } from '../../../ui/shared/memory/keep-row.js';
import type { Day } from './graded-plan.parts.js';
import type { StairsModel, StairsWords, Tread } from './graded-plan.picture.js';
import type { GradedPlanTexts } from './strings/nl.js';

export interface Shown {
  readonly exercise: PlanExercise | undefined;
  readonly climb: Climb | undefined;
  readonly unit: PlanUnit;
  readonly day: Day;
  /** Today is a day of rest. */
  readonly resting: boolean;
  /** How much is done today. */
  readonly done: number;
  /** The device knows the plan. */
  readonly begun: boolean;
  readonly lesson: boolean;
  readonly off: boolean;
  readonly write: (value: number) => string;
  readonly onDone: () => void;
  readonly onAgenda: () => void;
  /** The row of acts around the answer's own. */
  readonly acts: (first: unknown) => unknown;
}

const shownTreads = 6;
/** What could stand there. */
const example = [10, 12, 14, 16, 18, 20];

/** The six weeks around this one, and the words on them. */
export function stairs(t: GradedPlanTexts, s: Shown): [StairsModel, StairsWords] {
  const { exercise, climb, unit, done, day, write, resting } = s;
  const quotas = exercise && climb ? [...climb.quotas, ...ahead(exercise, climb, shownTreads)] : example;
  const now = climb ? climb.quotas.length - 1 : 0;
  const first = Math.max(0, now - 2);
  const treads = quotas.slice(first, first + shownTreads).map((quota, i): Tread => {
    const week = first + i;
    return { quota, state: week < now ? 'done' : week === now ? 'now' : 'later' };
  });
  const today = quotas[now]!;
  return [
    { treads, done: done / today, leap: !!exercise && day === 'good' && !resting, example: !exercise },
    {
      quotas: treads.map(({ quota }) => write(quota)),
      weeks: treads.map((_, i) =>
        first + i === now ? [t.week(write(first + i + 1)), write(first + i + 1)] : [write(first + i + 1)],
      ),
      today: write(today),
      unit: t.units[unit],
      leap: t.leap,
    },
  ];
}

export function said(t: GradedPlanTexts, s: Shown): TemplateResult {
  const { exercise, climb, day, write } = s;
  if (!exercise || !climb) return answer({ head: t.start, body: t.startMore, actions: s.acts(undefined) });
  const today = climb.quotas.at(-1)!;
  const amount = (n: number): string => t.amount[exercise.unit](write(n), n);
  const next = ahead(exercise, climb, 1)[0]!;
  const changed = climb.back ? t.back : climb.held ? t.held : nothing;
  const [head, body] = s.resting
    ? [t.resting, t.restMore(amount(today))]
    : s.done >= today
      ? [t.did(amount(today)), t.didMore]
      : [t.head[day](amount(today)), t.body[day](write(painAcceptableMax.value), next > today ? amount(next) : '')];
  const due = s.begun && !s.resting && s.done < today && !s.lesson;
  return answer({
    head,
    body: html`${exercise.sets > 1 && !s.resting ? t.perDay(exercise.sets) : nothing} ${body} ${changed}`,
    actions: s.acts(due ? act(t.mark(amount(today)), s.off, s.onDone) : act(t.agenda, s.off, s.onAgenda)),
    caveat: [
      t.how,
      html`<p>${t.equal}</p>
        ${exercise.id === 'walking' ? html`<p>${t.walking}</p>` : nothing}
        <p>${t.steps}</p>
        <p>${t.rule}</p>`,
    ],
  });
}
