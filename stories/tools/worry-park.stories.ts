// Stories of <worry-park>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages } from '../../.storybook/draw.js';
import { plays, press, type } from '../../.storybook/plays.js';
import '../../src/widgets/tools/worry-park/define.js';

export default { title: 'Tools/worry-park', component: 'worry-park' } satisfies Meta;

export const Default: StoryObj = {};
export const Filled: StoryObj = { args: { until: '21:00' } };
export const Played: StoryObj = {
  play: plays('worry-park', [type('#what', 'belastingen'), press('button[type=submit]')]),
  tags: ['!autodocs'],
};
export const Invalid: StoryObj = { args: { until: 'straks' } };
export const Lesson: StoryObj = { args: { lesson: true } };
export const Narrow: StoryObj = { globals: { width: '320' } };
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
export const Languages: StoryObj = { render: inFourLanguages };
