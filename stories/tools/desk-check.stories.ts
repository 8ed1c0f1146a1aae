// Stories of <desk-check>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages, plays, press } from '../../.storybook/story.js';
import '../../src/widgets/tools/desk-check/define.js';

export default { title: 'Tools/desk-check', component: 'desk-check' } satisfies Meta;

export const Default: StoryObj = {};
export const Filled: StoryObj = { args: { screen: 'low' } };
const feetHang = [press('input[name=about][value=feet]'), press('input[value=hanging]')];
export const Played: StoryObj = { play: plays(feetHang), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { screen: 'wrong', about: 'roof' } };
export const Standing: StoryObj = { args: { about: 'work', work: 'standing', screen: 'high' } };
export const Lesson: StoryObj = { args: { about: 'feet', feet: 'hanging', lesson: true } };
export const Narrow: StoryObj = { args: { screen: 'low' }, globals: { width: '320' } };
export const Dark: StoryObj = { args: { screen: 'low' }, globals: { scheme: 'dark' } };
export const Languages: StoryObj = { args: { screen: 'low' }, render: inFourLanguages };
