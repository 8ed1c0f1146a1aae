// Stories of <training-picker>. What is not written here (controls, their tables, how args are drawn) is from the manifest.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { choose, inFourLanguages, plays, press } from '../../.storybook/story.js';
import '../../src/widgets/guides/training-picker/define.js';

export default { title: 'Guides/training-picker', component: 'training-picker' } satisfies Meta;

export const Default: StoryObj = {};
export const Calm: StoryObj = { args: { door: 'calm', perWeek: '2', together: true } };
export const Strength: StoryObj = { args: { door: 'strength', outside: true } };
const strong = [press('input[value=strength]'), choose('#times', '3')];
export const Played: StoryObj = { play: plays(strong), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { door: 'window', perWeek: 'often' } };
export const Narrow: StoryObj = { globals: { width: '320' } };
export const Dark: StoryObj = { args: { door: 'strength' }, globals: { scheme: 'dark' } };
export const Languages: StoryObj = { render: inFourLanguages };
