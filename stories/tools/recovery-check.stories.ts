// Stories of <recovery-check>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages, plays, press } from '../../.storybook/story.js';
import '../../src/widgets/tools/recovery-check/define.js';

export default { title: 'Tools/recovery-check', component: 'recovery-check' } satisfies Meta;

export const Default: StoryObj = {};
export const Filled: StoryObj = { args: { factors: 'poor-sleep:3, stress:2, alcohol:2' } };
export const Free: StoryObj = { args: { factors: 'worry:2' } };
export const Played: StoryObj = { play: plays([press('input[value=alcohol]')]), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { factors: 'rain:3', tap: 'wide' } };
export const Lesson: StoryObj = { args: { lesson: true } };
export const Narrow: StoryObj = { globals: { width: '320' } };
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
export const Languages: StoryObj = { render: inFourLanguages };
