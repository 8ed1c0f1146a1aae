// Stories of <start-plan>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages, plays, press } from '../../.storybook/story.js';
import '../../src/widgets/tools/start-plan/define.js';

export default { title: 'Tools/start-plan', component: 'start-plan' } satisfies Meta;

export const Default: StoryObj = {};
export const Filled: StoryObj = { args: { weeks: '2' } };
export const Played: StoryObj = { play: plays([press('#walk')]), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { weeks: 'ten' } };
export const Lesson: StoryObj = { args: { lesson: true } };
export const Narrow: StoryObj = { globals: { width: '320' } };
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
export const Languages: StoryObj = { render: inFourLanguages };
