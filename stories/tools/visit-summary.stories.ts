// Stories of <visit-summary>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages } from '../../.storybook/draw.js';
import { plays, press, type } from '../../.storybook/plays.js';
import '../../src/widgets/tools/visit-summary/define.js';

export default { title: 'Tools/visit-summary', component: 'visit-summary' } satisfies Meta;

export const Default: StoryObj = {};
export const Filled: StoryObj = { args: { without: 'steps sleep' } };
export const Played: StoryObj = {
  play: plays('visit-summary', [type('#goal', 'wandelen'), press('button[aria-expanded]')]),
  tags: ['!autodocs'],
};
export const Invalid: StoryObj = { args: { without: 'weather' } };
export const Lesson: StoryObj = { args: { lesson: true } };
export const Narrow: StoryObj = { globals: { width: '320' } };
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
export const Languages: StoryObj = { render: inFourLanguages };
