// Stories of <micro-break>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages, plays, press } from '../../.storybook/story.js';
import '../../src/widgets/tools/micro-break/define.js';

export default { title: 'Tools/micro-break', component: 'micro-break' } satisfies Meta;

export const Default: StoryObj = {};
export const Filled: StoryObj = { args: { every: '45' } };
export const Played: StoryObj = { play: plays([press('.play')]), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { every: 'often' } };
export const Lesson: StoryObj = { args: { lesson: true } };
export const Narrow: StoryObj = { globals: { width: '320' } };
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
export const Languages: StoryObj = { render: inFourLanguages };
