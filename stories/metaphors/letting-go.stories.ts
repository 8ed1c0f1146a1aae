// Stories of letting-go: before, after an hour, after a day, invalid, lesson, narrow, dark, and its four languages.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages, plays, press } from '../../.storybook/story.js';
import '../../src/widgets/metaphors/letting-go/define.js';

export default { title: 'Metaphors/letting-go', component: 'letting-go' } satisfies Meta;

export const Default: StoryObj = {};
export const AnHour: StoryObj = { args: { minutes: '60' } };
export const ADay: StoryObj = { args: { minutes: '1440' } };
export const Played: StoryObj = { play: plays([press('.button.primary')]), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { minutes: 'long' } };
export const Lesson: StoryObj = { args: { lesson: true } };
export const Narrow: StoryObj = { args: { minutes: '60' }, globals: { width: '320' } };
export const Dark: StoryObj = { args: { minutes: '60' }, globals: { scheme: 'dark' } };
export const FourLanguages: StoryObj = { render: inFourLanguages };
