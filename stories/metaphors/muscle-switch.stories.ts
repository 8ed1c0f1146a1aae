// Stories of muscle-switch: loose, tight, invalid, lesson, narrow, dark, and its four languages.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages, plays, press } from '../../.storybook/story.js';
import '../../src/widgets/metaphors/muscle-switch/define.js';

export default { title: 'Metaphors/muscle-switch', component: 'muscle-switch' } satisfies Meta;

export const Default: StoryObj = {};
export const Tight: StoryObj = { args: { position: 'tight' } };
export const Played: StoryObj = { play: plays([press('input[value=tight]')]), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { position: 'rain' } };
export const Lesson: StoryObj = { args: { lesson: true } };
export const Narrow: StoryObj = { globals: { width: '320' } };
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
export const FourLanguages: StoryObj = { render: inFourLanguages };
