// Stories of <step-goal>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages, plays, type } from '../../.storybook/story.js';
import '../../src/widgets/tools/step-goal/define.js';

export default { title: 'Tools/step-goal', component: 'step-goal' } satisfies Meta;

export const Default: StoryObj = {};
export const Filled: StoryObj = { args: { baseline: '4800', today: '5400' } };
export const Other: StoryObj = { args: { baseline: '7600', age: '67', today: '8100' } };
export const Played: StoryObj = { play: plays([type('#baseline', '5000')]), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { baseline: 'abc' } };
export const Narrow: StoryObj = { args: { baseline: '4800', today: '5400' }, globals: { width: '320' } };
export const Dark: StoryObj = { args: { baseline: '4800', today: '5400' }, globals: { scheme: 'dark' } };
export const Languages: StoryObj = { args: { baseline: '4800', today: '5400' }, render: inFourLanguages };
