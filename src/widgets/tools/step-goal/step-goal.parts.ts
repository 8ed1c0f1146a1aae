// Templates of step-goal: the plan on its line, and what it means in words. Pure.
import { html, type TemplateResult } from 'lit';
import { minutesForSteps, risk, type AgeGroup, type StepPlan } from '../../../science/movement/steps.js';
import { stepsRisk } from '../../../science/evidence/claims.js';
import { picture } from '../../../ui/base/drawing/picture.js';
import { stepMark } from '../../../ui/shared/drawing/step-marks.js';
import type { StepGoalTexts } from './strings/nl.js';

type Write = (value: number) => string;
const mark = { width: 32, height: 32 };

/** The person's own average and the goals after it: done, now, later. */
export const marks = (t: StepGoalTexts, { baseline, goals }: StepPlan, n: Write): TemplateResult =>
  html`<div class="plan">
    <span class="label" id="plan">${t.plan}</span>
    <ol class="marks" aria-labelledby="plan">
      ${[{ steps: baseline, weeks: undefined }, ...goals].map(
        ({ steps, weeks }, i) =>
          html`<li>
            ${picture(mark, stepMark(16, 16, 11, i === 0 ? 'done' : i === 1 ? 'now' : 'later', i === 1 ? '•' : ''))}
            <b>${n(steps)}</b>
            <span>${weeks ? t.weeks(n(weeks[0]), n(weeks[1])) : t.now}</span>
          </li>`,
      )}
    </ol>
  </div>`;

/** The goal, what is left of it today, the studied association and where it levels off. */
export function said(
  t: StepGoalTexts,
  plan: StepPlan,
  age: AgeGroup,
  today: number | undefined,
  n: Write,
): TemplateResult {
  const goal = plan.goals[0]?.steps;
  const level = html`<p class="small">${t.level[age](n(plan.levelsOff[0]), n(plan.levelsOff[1]))}</p>`;
  if (goal === undefined)
    return html`<div class="said">
        <h3>${t.headKeep(n(plan.baseline))}</h3>
        <p>${t.keepUp}</p>
      </div>
      ${level}`;
  const extra = goal - plan.baseline;
  const studied = risk(stepsRisk.value.steps);
  const left = today === undefined ? undefined : goal - today;
  const [head, more] =
    left === undefined
      ? [t.headGoal(n(goal)), t.more1000(n(extra), n(minutesForSteps(extra) ?? 0))]
      : left > 0
        ? [t.headLeft(n(left)), t.left(minutesForSteps(left) ?? 0)]
        : [t.headDone, t.done];
  return html`<div class="said">
      <h3>${head}</h3>
      <p>${more}</p>
    </div>
    ${studied.ok ? html`<p>${t.risk(n(studied.perSteps), n(studied.percent))}</p>` : ''}${level}`;
}
