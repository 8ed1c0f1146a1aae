// Where a plan of steps begins and ends, and what is refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  goalAfter,
  minutesForSteps,
  mostSteps,
  risk,
  stepPlan,
  stepSizeFor,
  stepSizeOr,
  stepsForMinutes,
  weeksPerGoal,
} from '../../../src/science/movement/steps.js';

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

describe('the size of a step', () => {
  it('suits the average: nobody nearly doubles it at once', () => {
    expect([0, 1200, 1999, 2000, 3900, 4000, 9000].map(stepSizeFor)).toEqual([250, 250, 250, 500, 500, 1000, 1000]);
    for (let own = 1000; own <= 20_000; own += 100) expect(stepSizeFor(own) / own, `${own}`).toBeLessThanOrEqual(0.25);
  });
  it('can be set, from 250 to 1000', () => {
    expect([250, 400, 1000].map((size) => stepSizeOr(size, 9000))).toEqual([250, 400, 1000]);
    expect([0, 249, 1001, -500, Number.NaN].map((size) => stepSizeOr(size, 3000))).toEqual(Array(5).fill(500));
  });
  it('is that of each goal', () => {
    const plan = stepPlan(1200, 'under-60', 3, 250);
    expect(plan.ok && plan.goals.map(({ steps }) => steps)).toEqual([1450, 1700, 1950]);
  });
});

describe('a plan that began', () => {
  it('is at its next goal every two weeks', () => {
    expect([-3, 0, 13, 14, 27, 28, Number.NaN].map(goalAfter)).toEqual([0, 0, 0, 1, 1, 2, 0]);
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
