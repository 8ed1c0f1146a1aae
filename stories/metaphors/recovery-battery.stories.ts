// Stories of recovery-battery: the opening day, rests, a free day, invalid, lesson, narrow, dark, and its four languages.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages, plays, press } from '../../.storybook/story.js';
import '../../src/widgets/metaphors/recovery-battery/define.js';

export default { title: 'Metaphors/recovery-battery', component: 'recovery-battery' } satisfies Meta;

export const Default: StoryObj = {};
export const Rests: StoryObj = { args: { rests: '12, 15, 18' } };
export const Walk: StoryObj = { args: { rests: '12', walks: '17' } };
export const FreeDay: StoryObj = { args: { day: 'free', factors: 'worry:1', tap: '0.8' } };
const rest = [press('[data-moment=rests]')];
export const Played: StoryObj = { play: plays(rest, '[part=answer] p'), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { day: 'someday', rests: 'noon, 3', factors: 'rain:3' } };
export const Lesson: StoryObj = { args: { lesson: true } };
export const Narrow: StoryObj = { args: { rests: '12' }, globals: { width: '320' } };
export const Dark: StoryObj = { args: { rests: '12' }, globals: { scheme: 'dark' } };
export const FourLanguages: StoryObj = { render: inFourLanguages };
