// Stories of pain-chart: the example, three months, ten years of hours, two scales, unreadable rows, a lesson, narrow, dark, languages.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { draw, inFourLanguages, plays, press } from '../../.storybook/story.js';
import '../../src/widgets/metaphors/pain-chart/define.js';

export default { title: 'Metaphors/pain-chart', component: 'pain-chart' } satisfies Meta;

/** Whole scores that swing and slowly fall; the same each time. */
const scores = (count: number, hours: number) =>
  Array.from({ length: count }, (_, i) => ({
    at: Date.UTC(2016, 0, 1, 8) + i * hours * 36e5,
    value: Math.max(0, Math.min(10, Math.round(6 - (3 * i) / count + 1.8 * Math.sin(i * i * 0.37)))),
    ...(i === Math.floor(count / 2) && { note: 'begonnen met wandelen' }),
  }));

const quarter = { values: scores(91, 24) };

export const Example: StoryObj = {};
export const ThreeMonths: StoryObj = { args: quarter };
export const Week: StoryObj = { args: { period: 'week', values: scores(273, 8) } };
/** Too many rows for the controls' editor: they are not an arg. */
const decade = scores(87_600, 1);
export const TenYearsOfHours: StoryObj = { render: (args) => draw('pain-chart', { ...args, values: decade }) };
export const TwoScales: StoryObj = {
  args: {
    values: [
      ...scores(40, 24),
      ...scores(40, 24).map(({ at, value }) => ({ at: at + 36e5, value: value * 0.93, scale: 'vas' })),
    ].map((s) => ({ scale: 'nrs', ...s })),
  },
};
const aMonth = [press('input[value=month]')];
export const Played: StoryObj = { args: quarter, play: plays(aMonth, '.key .small'), tags: ['!autodocs'] };
export const Invalid: StoryObj = {
  args: {
    period: 'century',
    zone: 'Mars/Olympus',
    maxOk: 'x',
    values: [{ at: '2026-02-31', value: 3 }, { at: '2026-05-01', value: 1e9 }, { at: '2026-05-02', value: 4 }, null],
  },
};
export const Lesson: StoryObj = { args: { lesson: true, ...quarter } };
export const Narrow: StoryObj = { args: quarter, globals: { width: '320' } };
export const Dark: StoryObj = { args: quarter, globals: { scheme: 'dark' } };
export const FourLanguages: StoryObj = { args: quarter, render: inFourLanguages };
