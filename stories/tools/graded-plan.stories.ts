// Stories of <graded-plan>. What is not written here (controls, their tables, how args are drawn) is from the manifest.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages, plays, slide } from '../../.storybook/story.js';
import '../../src/widgets/tools/graded-plan/define.js';

export default { title: 'Tools/graded-plan', component: 'graded-plan' } satisfies Meta;

const ten = { value: '10' };

export const Default: StoryObj = {};
export const Filled: StoryObj = { args: ten };
export const Sheet: StoryObj = {
  args: {
    exercise: 'squats',
    sheet: [
      { id: 'squats', name: 'Kniebuigen', unit: 'times', base: 8, sets: 3 },
      { id: 'stairs', name: 'Trap op en af', unit: 'times', base: 4 },
    ],
  },
};
export const Played: StoryObj = { play: plays([slide('input[type=range]', 10)]), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { value: 'abc', restDays: '1 2 3 4 5 6 7' } };
export const Narrow: StoryObj = { args: ten, globals: { width: '320' } };
export const Dark: StoryObj = { args: ten, globals: { scheme: 'dark' } };
export const Languages: StoryObj = { args: ten, render: inFourLanguages };
