// Stories of <visit-summary>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages, plays, press, type } from '../../.storybook/story.js';
import '../../src/widgets/tools/visit-summary/define.js';

export default { title: 'Tools/visit-summary', component: 'visit-summary' } satisfies Meta;

export const Default: StoryObj = {};
export const Filled: StoryObj = { args: { without: 'steps sleep' } };
const walkAgain = [type('#goal', 'wandelen'), press('button[aria-expanded]')];
export const Played: StoryObj = { play: plays(walkAgain), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { without: 'weather' } };
export const Lesson: StoryObj = { args: { lesson: true } };
export const Narrow: StoryObj = { globals: { width: '320' } };
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
export const Languages: StoryObj = { render: inFourLanguages };
