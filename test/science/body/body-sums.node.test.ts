// The body model does what the reasons beside its numbers say (parameters.ts), read back from the levels it gives.
import { describe, expect, it } from 'vitest';
import { alarm, stimuli, threshold } from '../../../src/science/body/alarm.js';
import { cycleLinks, linkOf, strength, strengthWord } from '../../../src/science/body/cycle.js';
import { dayCurve, bed, nextWake, nightWord, wake, work } from '../../../src/science/body/day.js';
import { factors, type Levels } from '../../../src/science/body/factors.js';
import { keepsBurning, maintaining, outcome, rain, treeDryness, twoBadWeeks } from '../../../src/science/body/fire.js';
import { felt, longest, stillFelt } from '../../../src/science/body/holding.js';
import { charge, dryness, glassLevel, glassWord, inflow, joint, sensitivity } from '../../../src/science/body/model.js';
import { parameters as p } from '../../../src/science/body/parameters.js';
import { capacityParts, recoveries } from '../../../src/science/body/recovery.js';
import { changes, simulate } from '../../../src/science/body/simulate.js';

/** What a level of the glass is made of: inflow against what leaves, before it is bent to stay below the top. */
const pressure = (levels: Levels, tap: number, capacity: number): number =>
  -Math.log(1 - glassLevel({ levels, tap, capacity }) / p.topLevel) / p.fullness;
/** A factor that fills the glass and slows no recovery. */
const small: Levels = { 'micro-trauma': 4 };

describe('what weighs together', () => {
  it('is a factor by its level, from nothing to all of it', () => {
    expect(([0, 1, 2, 4] as const).map((level) => inflow({ illness: level }))).toEqual([0, 0.25, 0.5, 1]);
    for (const [odd, read] of [
      [9, 1],
      [-2, 0],
      [Number.NaN, 0],
      [undefined, 0],
    ] as const)
      expect(inflow({ illness: odd } as Levels)).toBe(read);
  });
  it('is 8 % of their product more for two, and 12 % more again for each link between them', () => {
    expect(inflow({ illness: 4, 'micro-trauma': 4 })).toBeCloseTo(2.08, 9);
    expect(inflow({ illness: 2, 'micro-trauma': 4 })).toBeCloseTo(1.5 + 0.08 * 0.5, 9);
    // Alcohol fills by half and feeds bad nights; overweight and metabolism have no link between them.
    expect(inflow({ alcohol: 4, 'poor-sleep': 4 })).toBeCloseTo(1.5 + 0.5 * 0.2, 9);
    expect(inflow({ overweight: 4, metabolic: 4 })).toBeCloseTo(1 + 0.25 * 0.08, 9);
    // Worry and bad nights feed each other.
    expect(inflow({ worry: 4, 'poor-sleep': 4 })).toBeCloseTo(2 + 0.08 + 2 * 0.12, 9);
    expect(inflow({ illness: 4, 'micro-trauma': 4, 'hormonal-change': 4 })).toBeCloseTo(3 + 3 * 0.08, 9);
  });
  it('weighs by its role', () => {
    const levels: Levels = { illness: 4 };
    const weights = factors.find(({ id }) => id === 'illness')!.roles;
    expect(weights).toEqual({ fills: 1, dries: 0, sensitises: 0.25, drains: 1, slows: 0.25 });
    for (const [role, weight] of Object.entries(weights)) expect(joint(levels, role as 'fills')).toBe(weight);
  });
});

describe('the glass', () => {
  it('loses about three and a half times as much with the tap open as shut', () => {
    expect(pressure(small, 0, 0.5) / pressure(small, 1, 0.5)).toBeCloseTo(1.55 / 0.45, 9);
    expect(pressure(small, 5, 0.5)).toBe(pressure(small, 1, 0.5));
    expect(pressure(small, -5, 0.5)).toBe(pressure(small, 0, 0.5));
  });
  it('is of 60 % when small, and more than twice that when grown', () => {
    expect(pressure(small, 0, 0) / pressure(small, 0, 0.5)).toBeCloseTo(1 / 0.6, 9);
    expect(pressure(small, 0, 0) / pressure(small, 0, 1)).toBeCloseTo(1.4 / 0.6, 9);
    expect(pressure(small, 0, 9)).toBe(pressure(small, 0, 1));
  });
  it('has a tap that what slows recovery closes by 40 % at most', () => {
    const open = (levels: Levels): number => (inflow(levels) / pressure(levels, 1, 0.5) - 0.45) / 1.1;
    expect(open(small)).toBeCloseTo(1, 9);
    expect(open({ stress: 4 })).toBeCloseTo(1 - 0.4 * (1 - Math.exp(-0.5)), 9);
    const all = Object.fromEntries(factors.map(({ id }) => [id, 4])) as Levels;
    expect(open(all)).toBeGreaterThan(0.6);
    expect(open(all)).toBeLessThan(0.61);
  });
  it('is called by how full it is', () => {
    expect([0, 0.049, 0.05, 0.349, 0.35, 0.649, 0.65, 0.899, 0.9, 1, 1.3, Number.NaN].map(glassWord)).toEqual([
      'empty',
      'empty',
      'roomy',
      'roomy',
      'half',
      'half',
      'almost-full',
      'almost-full',
      'full',
      'full',
      'overflowing',
      'empty',
    ]);
  });
});

describe('forest, alarm and battery', () => {
  it('turn as their numbers say', () => {
    expect(dryness({ smoking: 4 })).toBeCloseTo(1 - Math.exp(-0.42), 9);
    expect(sensitivity({ anxiety: 4 })).toBeCloseTo(1 - Math.exp(-0.5), 9);
    expect(charge({ 'micro-trauma': 4 })).toBeCloseTo(Math.exp(-0.2), 9);
  });
  it('give back a third of what was drained with the tap open', () => {
    const drained = 1 - Math.exp(-0.2);
    expect(charge({ 'micro-trauma': 4 }, 1)).toBeCloseTo(1 - drained * 0.65, 9);
    expect(charge({}, 1)).toBe(1);
  });
  it('have an alarm whose threshold goes from above toast to below warmth, and that does not whisper', () => {
    expect([0, 0.5, 1, 2].map(threshold).map((each) => Math.round(each * 1e9) / 1e9)).toEqual([0.8, 0.45, 0.1, 0.1]);
    const signal = (size: number) => ({ ...stimuli[0]!, signal: size });
    expect(alarm(signal(0.8), 0)).toBeCloseTo(0.7, 9);
    expect(alarm(signal(0.79), 0)).toBe(0);
    expect(alarm(signal(0.95), 0)).toBeCloseTo(0.85, 9);
  });
});

describe('the day', () => {
  const levels = (course: ReturnType<typeof dayCurve>) => new Map(course.map(({ hour, level }) => [hour, level]));
  const plain = (kind: 'free' | 'work') => levels(dayCurve({}, 0.5, { kind, rests: [], walks: [] }));
  const loss = (day: Map<number, number>, hour: number): number => 1 - day.get(hour + 1)! / day.get(hour)!;

  it('takes 2 % an hour, and 4 % from nine to five on a day of work', () => {
    const [free, busy] = [plain('free'), plain('work')];
    for (let hour = wake; hour < bed; hour++) {
      expect(loss(free, hour), `${hour}`).toBeCloseTo(0.02, 9);
      expect(loss(busy, hour), `${hour}`).toBeCloseTo(hour >= 9 && hour < 17 ? 0.04 : 0.02, 9);
    }
    expect([wake, bed, nextWake, ...work]).toEqual([7, 23, 31, 9, 17]);
  });
  it('takes up to three times as much where everything weighs', () => {
    const heavy: Levels = { stress: 4, 'poor-sleep': 4, illness: 4 };
    const day = levels(dayCurve(heavy, 0, { kind: 'free', rests: [], walks: [] }));
    expect(loss(day, 8)).toBeCloseTo(0.02 * (1 + 2 * (1 - charge(heavy))), 9);
  });
  it('gives back four tenths of what it took in an hour of rest', () => {
    const rested = levels(dayCurve({}, 0.5, { kind: 'free', rests: [12], walks: [] }));
    const before = rested.get(12)!;
    expect(rested.get(13)).toBeCloseTo(before + 0.4 * (1 - before), 9);
  });
  it('is followed by a night that gives back evenly, hour by hour', () => {
    const free = plain('free');
    const evening = free.get(bed)!;
    for (let hour = bed; hour <= nextWake; hour++)
      expect(free.get(hour)).toBeCloseTo(evening + (0.95 * (1 - evening) * (hour - bed)) / 8, 9);
    expect(([0, 1, 2, 3, 4] as const).map((poor) => nightWord({ 'poor-sleep': poor }))).toEqual([
      'well',
      'partly',
      'partly',
      'little',
      'little',
    ]);
  });
});

describe('the days of the glass', () => {
  const mild = { levels: small, tap: 0.5, capacity: 0.5 } as const;

  it('are counted from 0, ten years at most', () => {
    expect(simulate(mild, 3).map(({ day }) => day)).toEqual([0, 1, 2, 3]);
    expect(simulate(mild, 2.9)).toHaveLength(3);
    expect(simulate(mild, 99_999)).toHaveLength(3651);
    expect(simulate(mild, -1)).toHaveLength(1);
  });
  it('go 9 % of the way to where the water would stand, each day', () => {
    const goal = glassLevel(mild);
    expect(simulate(mild, 1)[0]).toEqual({ day: 0, level: goal, inflow: 1, tap: 0.5, capacity: 0.5, strain: 0 });
    const course = simulate(mild, 10, undefined, 0);
    for (let day = 1; day <= 10; day++) expect(course[day]!.level).toBeCloseTo(goal * (1 - 0.91 ** day), 9);
    expect(simulate(mild, 0, undefined, 9)[0]!.level).toBe(1.3);
  });
  it('strain where the level stays high: less leaves, and the glass shrinks', () => {
    const full = { levels: { stress: 4, 'poor-sleep': 4, worry: 4, illness: 4 }, tap: 0.5, capacity: 0.5 } as const;
    const course = simulate(full, 400, undefined, 0.55);
    const [first, second, last] = [course[0]!, course[1]!, course.at(-1)!];
    expect(first.strain).toBe(0);
    expect(second.strain).toBeCloseTo((0.09 * (second.level - 0.55)) / 0.45, 9);
    expect(second.tap).toBeCloseTo(0.5 * (1 - 0.6 * second.strain), 9);
    expect(second.capacity).toBe(0.5);
    expect(course[2]!.capacity).toBeCloseTo(0.5 + 0.03 * (0.5 * (1 - 0.35 * second.strain) - 0.5), 9);
    expect(last.strain).toBeCloseTo(1, 2);
    expect(last.tap).toBeCloseTo(0.2, 2);
    expect(last.capacity).toBeCloseTo(0.325, 2);
  });
  it('turn with a habit that takes three weeks to grow, from the day it begins', () => {
    const change = { day: 5, eases: { 'micro-trauma': 2 }, tap: 0.21, capacity: 0.5 } as const;
    const course = simulate(mild, 40, change);
    expect([0, 5, 26, 40].map((day) => course[day]!.tap)).toEqual([0.5, 0.5, 0.71, 0.71]);
    expect(course[15]!.tap).toBeCloseTo(0.6, 9);
    expect([4, 5, 26, 40].map((day) => course[day]!.inflow)).toEqual([1, 1, 0.5, 0.5]);
    expect(course[15]!.inflow).toBeCloseTo((4 - (2 * 10) / 21) / 4, 9);
    expect(course[6]!.capacity).toBe(0.5);
    expect(course[7]!.capacity).toBeCloseTo(0.5 + (0.03 * 0.5) / 21, 9);
  });
  it('ease no factor below nothing, open no tap beyond open, and leave what a habit does not touch', () => {
    const much = { day: 0, eases: { 'micro-trauma': 9 }, tap: 3, capacity: 3 } as const;
    const end = simulate({ ...mild, levels: { ...small, illness: 2 } }, 400, much).at(-1)!;
    expect(end).toMatchObject({ inflow: 0.5, tap: 1 });
    expect(end.capacity).toBeCloseTo(1, 3);
    const none = simulate(mild, 30, { day: 0 });
    expect(none).toEqual(simulate(mild, 30));
    expect(Object.keys(changes)).toEqual(['fixed-bedtimes', 'daily-walk']);
  });
});

describe('the forest', () => {
  it('is driest at the spark, and the same at its second and last tree however many there are', () => {
    expect(treeDryness(0.5, 0, 9)).toBeCloseTo(0.5 ** 0.6, 9);
    for (const trees of [3, 5, 12]) {
      expect(treeDryness(0.5, 1, trees), `${trees}`).toBeCloseTo(0.5 ** (0.6 + 1.5 * 0.2 ** 2), 9);
      expect(treeDryness(0.5, trees - 1, trees), `${trees}`).toBeCloseTo(0.5 ** (0.6 + 1.5 * 0.8 ** 2), 9);
    }
    expect(treeDryness(0.5, 2, 5)).toBeCloseTo(0.5 ** (0.6 + 1.5 * 0.4 ** 2 - 0.06 * ((2 * 0.618034) % 1)), 9);
    expect(treeDryness(0.5, 1, 2)).toBeCloseTo(0.5 ** (0.6 + 1.5 * 0.2 ** 2), 9);
  });
  it('keeps a fire warm from about two factors that sensitise, and names the heaviest first', () => {
    expect(keepsBurning({ worry: 2 })).toBe(false);
    expect(keepsBurning({ worry: 3 })).toBe(true);
    expect(maintaining({ stress: 1, anxiety: 4, worry: 2 })).toEqual(['anxiety', 'worry', 'stress']);
    expect(maintaining({ inactivity: 4, illness: 4, 'low-control': 4, stress: 0 })).toEqual(['low-control']);
    // Bad nights sensitise half as much as worry.
    expect(maintaining({ 'poor-sleep': 4, worry: 3 })).toEqual(['worry', 'poor-sleep']);
    expect(maintaining({})).toEqual([]);
  });
  it('goes from one heavy factor that dies to four that burn it all', () => {
    const heavy = ['smoking', 'inactivity', 'poor-sleep', 'stress'] as const;
    const said = heavy.map((_, i) => outcome(Object.fromEntries(heavy.slice(0, i + 1).map((id) => [id, 4]))));
    expect(said).toEqual(['nothing', 'spreads', 'spreads', 'far']);
  });
  it('rains on what dries most, a level at a time, on all that this recovery eases', () => {
    expect(rain({ smoking: 4, alcohol: 2, stress: 3 })).toMatchObject({
      by: 'fewer-stimulants',
      levels: { smoking: 3, alcohol: 1, stress: 3 },
    });
    // Sleep and movement dry alike: what dries most comes first, and of that what greens most.
    expect(rain({ 'poor-sleep': 2, inactivity: 3 })?.by).toBe('movement');
    expect(rain({ 'poor-sleep': 3, inactivity: 2 })?.by).toBe('regular-sleep');
    expect(rain({ 'poor-sleep': 2, inactivity: 2, worry: 2 })?.by).toBe('movement');
    expect(rain({ worry: 1, 'lack-of-support': 4, anxiety: 3 })?.by).toBe('relaxation');
    expect(rain({ smoking: 1 })!.levels).toEqual({ smoking: 0 });
    expect(rain({})).toBeUndefined();
  });
  it('dries in two bad weeks from an ordinary life: a little stress, and then more every day', () => {
    expect(twoBadWeeks(0)).toEqual({ 'poor-sleep': 0, stress: 1 });
    expect(twoBadWeeks(2)['stress']).toBe(1);
    expect(twoBadWeeks(7)).toEqual({ 'poor-sleep': 2, stress: 2 });
    expect(twoBadWeeks(14)).toEqual({ 'poor-sleep': 4, stress: 4 });
  });
});

describe('the bottle', () => {
  it('grows fast in the first minutes and ever more slowly', () => {
    expect(felt(60)).toBeCloseTo(Math.log(2) / Math.log(1 + 1440), 9);
    expect(longest).toBe(86_400);
    expect(felt(60) - felt(0)).toBeGreaterThan(felt(120) - felt(60));
  });
  it('halves in three minutes, and does not grow by being put down', () => {
    expect([0, 180, 360, -180].map((since) => stillFelt(0.8, since))).toEqual([0.8, 0.4, 0.2, 0.8]);
  });
});

describe('the circles', () => {
  it('offer at each link what opens it, in the order to try', () => {
    expect(Object.fromEntries(cycleLinks.map(({ id, ways }) => [id, ways]))).toEqual({
      'tension-pain': ['movement', 'breaks'],
      'pain-stress': ['knowing', 'parking'],
      'stress-tension': ['breathing', 'saying'],
      'stress-habits': ['relaxing', 'smoking', 'drinking'],
      'habits-sleep': ['bedtimes', 'evening'],
      'sleep-stress': ['movement', 'relaxing'],
    });
  });
  it('are as strong as both ends weigh', () => {
    const at = (id: string, levels: Levels): number => strength(linkOf(id)!, levels);
    expect(at('sleep-stress', { 'poor-sleep': 4, stress: 2 })).toBe(0.75);
    expect(at('sleep-stress', { 'poor-sleep': 4 })).toBe(0.5);
    expect(at('stress-habits', { alcohol: 1, smoking: 3, stress: 1 })).toBe(0.5);
    expect(at('habits-sleep', {})).toBe(0);
    expect([-1, 0, 0.01, 0.34, 0.35, 0.69, 0.7].map(strengthWord)).toEqual([
      'idle',
      'idle',
      'thin',
      'thin',
      'firm',
      'firm',
      'thick',
    ]);
  });
});

describe('what lets water out', () => {
  it('eases the factors its source names, heaviest effect first', () => {
    expect(Object.fromEntries(recoveries.map(({ id, eases }) => [id, eases]))).toEqual({
      'regular-sleep': ['poor-sleep', 'stress'],
      movement: ['inactivity', 'stress', 'worry', 'overweight'],
      'nourishing-food': ['poor-food', 'overweight', 'metabolic'],
      'fewer-stimulants': ['alcohol', 'smoking', 'caffeine', 'poor-sleep'],
      'social-connection': ['loneliness', 'lack-of-support', 'worry'],
      relaxation: ['stress', 'anxiety', 'worry'],
      'professional-help': ['worry', 'anxiety', 'low-control', 'inactivity'],
    });
    for (const { claims } of recoveries) expect(claims[0]).toBe('glass-recovery');
    expect(capacityParts.map(({ id, trainable, claim }) => [id, trainable, claim])).toEqual([
      ['genetics', false, 'glass-genetics-given'],
      ['lifestyle', true, 'glass-capacity-parts'],
      ['mental-resilience', true, 'glass-capacity-parts'],
      ['social-support', true, 'glass-capacity-parts'],
    ]);
  });
});
