// Stories of <training-picker>. What is not written here (controls, their tables, how args are drawn) is from the manifest.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages } from '../../.storybook/draw.js';
import { choose, plays, press } from '../../.storybook/plays.js';
import '../../src/widgets/guides/training-picker/define.js';

export default { title: 'Guides/training-picker', component: 'training-picker' } satisfies Meta;

export const Default: StoryObj = {};
export const Calm: StoryObj = { args: { door: 'calm', perWeek: '2', together: true } };
export const Strength: StoryObj = { args: { door: 'strength', outside: true } };
export const Played: StoryObj = {
  play: plays('training-picker', [press('input[value=strength]'), choose('#times', '3')]),
  tags: ['!autodocs'],
};
export const Invalid: StoryObj = { args: { door: 'window', perWeek: 'often' } };
export const Narrow: StoryObj = { globals: { width: '320' } };
export const Dark: StoryObj = { args: { door: 'strength' }, globals: { scheme: 'dark' } };
export const Languages: StoryObj = { render: inFourLanguages };
