// Stories of <worry-park>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages, plays, press, type } from '../../.storybook/story.js';
import '../../src/widgets/tools/worry-park/define.js';

export default { title: 'Tools/worry-park', component: 'worry-park' } satisfies Meta;

export const Default: StoryObj = {};
export const Filled: StoryObj = { args: { until: '21:00' } };
const taxes = [type('#what', 'belastingen'), press('button[type=submit]')];
export const Played: StoryObj = { play: plays(taxes), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { until: 'straks' } };
export const Lesson: StoryObj = { args: { lesson: true } };
export const Narrow: StoryObj = { globals: { width: '320' } };
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
export const Languages: StoryObj = { render: inFourLanguages };
