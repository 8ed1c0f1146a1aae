// Stories of <breathing-pacer>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages, plays, press } from '../../.storybook/story.js';
import '../../src/widgets/tools/breathing-pacer/define.js';

export default { title: 'Tools/breathing-pacer', component: 'breathing-pacer' } satisfies Meta;

export const Default: StoryObj = {};
export const Filled: StoryObj = { args: { minutes: '5', breatheIn: '3', breatheOut: '5' } };
export const Played: StoryObj = { play: plays([press('.play')]), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { minutes: 'long' } };
export const Lesson: StoryObj = { args: { lesson: true } };
export const Narrow: StoryObj = { globals: { width: '320' } };
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
export const Languages: StoryObj = { render: inFourLanguages };
