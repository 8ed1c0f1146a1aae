// Stories of pain-cycle: turning, open at either circle, invalid, lesson, narrow, dark, and its four languages.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { choose, inFourLanguages, plays } from '../../.storybook/story.js';
import '../../src/widgets/metaphors/pain-cycle/define.js';

export default { title: 'Metaphors/pain-cycle', component: 'pain-cycle' } satisfies Meta;

export const Default: StoryObj = {};
export const Breathing: StoryObj = { args: { open: 'stress-tension' } };
export const Sleep: StoryObj = { args: { open: 'habits-sleep', factors: 'stress:4, poor-sleep:4, alcohol:3' } };
export const Played: StoryObj = { play: plays([choose('#link', 'habits-sleep')]), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { open: 'rain', factors: 'rain:3' } };
export const Lesson: StoryObj = { args: { lesson: true } };
export const Narrow: StoryObj = { globals: { width: '320' } };
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
export const FourLanguages: StoryObj = { render: inFourLanguages };
