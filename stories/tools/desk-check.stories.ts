// Stories of <desk-check>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages } from '../../.storybook/draw.js';
import { plays, press } from '../../.storybook/plays.js';
import '../../src/widgets/tools/desk-check/define.js';

export default { title: 'Tools/desk-check', component: 'desk-check' } satisfies Meta;

export const Default: StoryObj = {};
export const Filled: StoryObj = { args: { screen: 'low' } };
export const Played: StoryObj = {
  play: plays('desk-check', [press('input[name=about][value=feet]'), press('input[value=hanging]')]),
  tags: ['!autodocs'],
};
export const Invalid: StoryObj = { args: { screen: 'wrong', about: 'roof' } };
export const Standing: StoryObj = { args: { about: 'work', work: 'standing', screen: 'high' } };
export const Lesson: StoryObj = { args: { about: 'feet', feet: 'hanging', lesson: true } };
export const Narrow: StoryObj = { args: { screen: 'low' }, globals: { width: '320' } };
export const Dark: StoryObj = { args: { screen: 'low' }, globals: { scheme: 'dark' } };
export const Languages: StoryObj = { args: { screen: 'low' }, render: inFourLanguages };
