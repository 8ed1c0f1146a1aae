// Where a plan of steps begins and ends, and what is refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  minutesForSteps,
  mostSteps,
  risk,
  stepPlan,
  stepsForMinutes,
  weeksPerGoal,
} from '../../src/science/movement/steps.js';

describe('a plan of steps', () => {
  it('begins at the own average, rounded to a hundred', () => {
    expect([0, 49, 50, 4849, 4850].map((steps) => stepPlan(steps, 'under-60'))).toMatchObject([
      { baseline: 0 },
      { baseline: 0 },
      { baseline: 100 },
      { baseline: 4800 },
      { baseline: 4900 },
    ]);
  });
  it('takes what somebody may walk, 0 to 50 000, and refuses the rest', () => {
    for (const steps of [0, mostSteps]) expect(stepPlan(steps, '60-plus').ok).toBe(true);
    for (const steps of [-1, mostSteps + 1, Number.NaN, Infinity])
      expect(stepPlan(steps, '60-plus')).toEqual({ ok: false, reason: 'steps-range' });
  });
  it('has six goals at most, of two weeks each', () => {
    const plan = stepPlan(0, 'under-60');
    expect(plan).toMatchObject({ key: 'build', levelsOff: [8000, 10_000] });
    expect(plan.ok && plan.goals.map(({ steps }) => steps)).toEqual([1000, 2000, 3000, 4000, 5000, 6000]);
    expect(plan.ok && plan.goals.at(-1)?.weeks).toEqual([11, 12]);
    expect(weeksPerGoal).toBe(2);
  });
  it('builds while a thousand more still makes a difference, and keeps from there', () => {
    expect(stepPlan(7000, '60-plus')).toMatchObject({ key: 'build', goals: [{ steps: 8000, weeks: [1, 2] }] });
    for (const steps of [7100, 8000, 30_000])
      expect(stepPlan(steps, '60-plus')).toMatchObject({ key: 'keep', goals: [] });
  });
  it('rests on the claim of the own age, and on who gains most', () => {
    expect(stepPlan(3000, 'under-60')).toMatchObject({ claims: ['steps-level-younger', 'steps-least-active'] });
    expect(stepPlan(3000, '60-plus')).toMatchObject({ claims: ['steps-level-older', 'steps-least-active'] });
  });
  it('never goes beyond where the benefit levels off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: mostSteps }), fc.constantFrom('under-60', '60-plus'), (steps, age) => {
        const plan = stepPlan(steps, age);
        if (!plan.ok) throw new Error('refused');
        for (const goal of plan.goals) expect(goal.steps).toBeLessThanOrEqual(plan.levelsOff[1]);
      }),
    );
  });
});

describe('minutes and steps', () => {
  it('are whole, and nothing for nothing', () => {
    expect([0, 149, 150].map(minutesForSteps)).toEqual([0, 1, 2]);
    expect([0, 0.5, 0.004].map(stepsForMinutes)).toEqual([0, 50, 0]);
  });
  it('are neither of less than nothing, nor without end', () => {
    for (const odd of [-1, Number.NaN, Infinity, -Infinity])
      expect([minutesForSteps(odd), stepsForMinutes(odd)]).toEqual([undefined, undefined]);
  });
});

describe('the association', () => {
  it('begins at one studied step of a thousand, on its claim', () => {
    expect(risk(1000)).toEqual({ ok: true, percent: 15, perSteps: 1000, claims: ['steps-risk'] });
    for (const less of [999, 0, -1000, Number.NaN])
      expect(risk(less)).toEqual({ ok: false, reason: 'below-studied-step' });
  });
});
