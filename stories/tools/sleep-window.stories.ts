// Stories of <sleep-window>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages, plays, press } from '../../.storybook/story.js';
import '../../src/widgets/tools/sleep-window/define.js';

export default { title: 'Tools/sleep-window', component: 'sleep-window' } satisfies Meta;

export const Default: StoryObj = {};
export const Filled: StoryObj = { args: { wake: '6:30', hours: '8.5' } };
const earlier = [press('button:has(+ #wake), #wake + button')];
export const Played: StoryObj = { play: plays(earlier), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { wake: 'early', hours: '3' } };
export const Lesson: StoryObj = { args: { lesson: true } };
export const Narrow: StoryObj = { globals: { width: '320' } };
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
export const Languages: StoryObj = { render: inFourLanguages };
