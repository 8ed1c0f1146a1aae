// Templates of step-goal: the plan on its line, and what it means in words. Pure.
import { html, nothing, type TemplateResult } from 'lit';
import { minutesForSteps, risk, type AgeGroup, type StepPlan } from '../../../science/movement/steps.js';
import { stepsRisk } from '../../../science/evidence/claims.js';
import { picture } from '../../../ui/base/drawing/picture.js';
import { answer } from '../../../ui/shared/answer.js';
import { stepMark } from '../../../ui/shared/drawing/step-marks.js';
import type { StepGoalTexts } from './strings/nl.js';

type Write = (value: number) => string;
const mark = { width: 32, height: 32 };
/** Goals shown after the own average: as many as fit on one line of a phone. */
export const shownGoals = 3;

/** The person's own average and the goals after it: done, now, later. `at`: which goal holds. */
export const marks = (t: StepGoalTexts, { baseline, goals }: StepPlan, rise: number, at: number, n: Write) => {
  // A plan that goes on longer shows its present end.
  const first = Math.max(0, Math.min(at - 1, goals.length - shownGoals));
  const shown = goals.slice(first, first + shownGoals);
  return html`<div class="plan">
    <span class="label" id="plan">${t.plan(n(rise))}</span>
    <ol class="marks" aria-labelledby="plan">
      ${[{ steps: baseline, weeks: undefined }, ...shown].map(({ steps, weeks }, i) => {
        const here = first + i - 1;
        const state = i === 0 || here < at ? 'done' : here === at ? 'now' : 'later';
        return html`<li aria-current=${state === 'now' ? 'step' : nothing}>
          ${picture(mark, stepMark(16, 16, 11, state, state === 'now' ? '•' : ''))}
          <b>${n(steps)}</b>
          <span>${weeks ? t.weeks(n(weeks[0]), n(weeks[1])) : t.now}</span>
        </li>`;
      })}
    </ol>
  </div>`;
};

export interface Said {
  readonly plan: StepPlan;
  /** The goal that holds now; undefined where the studies show no further difference. */
  readonly goal: number | undefined;
  readonly age: AgeGroup;
  readonly today: number | undefined;
  /** The average of last week and of how many days, where there is one. */
  readonly before: readonly [mean: number, days: number] | undefined;
  readonly actions: unknown;
}

/** The goal and what is left of it today; folded, the studied association and where it levels off. */
export function said(t: StepGoalTexts, { plan, goal, age, today, before, actions }: Said, n: Write): TemplateResult {
  const studied = risk(stepsRisk.value.steps);
  const level = t.level[age](n(plan.levelsOff[0]), n(plan.levelsOff[1]));
  const last = before && t.lastWeek(n(before[0]), before[1]);
  if (goal === undefined)
    return answer({
      head: t.headKeep(n(plan.baseline)),
      body: html`${t.keepUp} ${last}`,
      actions,
      caveat: [t.studies, html`<p>${level}</p>`],
    });
  const extra = goal - plan.baseline;
  const left = today === undefined ? undefined : goal - today;
  const [head, more] =
    left === undefined
      ? [t.headGoal(n(goal)), t.more1000(n(extra), n(minutesForSteps(extra) ?? 0))]
      : left > 0
        ? [t.headLeft(n(left), left), t.left(minutesForSteps(left) ?? 0)]
        : [t.headDone, t.done];
  return answer({
    head,
    body: html`${more} ${last}`,
    actions,
    caveat: [
      t.studies,
      html`${studied.ok ? html`<p>${t.risk(n(studied.perSteps), n(studied.percent), n(stepsRisk.value.years))}</p>` : ''}
        <p>${level}</p>`,
    ],
  });
}
