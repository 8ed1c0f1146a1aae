// Stories of load-glass: the opening example, room, overflow, narrow, dark, and its four languages.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages, plays, press, slide } from '../../.storybook/story.js';
import '../../src/widgets/metaphors/load-glass/define.js';

export default { title: 'Metaphors/load-glass', component: 'load-glass' } satisfies Meta;

export const Default: StoryObj = {};
export const Roomy: StoryObj = { args: { factors: 'poor-sleep:1', tap: '0.8', capacity: '0.9' } };
export const Overflowing: StoryObj = {
  args: { factors: 'poor-sleep:4, worry:4, stress:3, loneliness:2, work-pressure:4', tap: '0.1', capacity: '0.2' },
};
const worried = [press('input[value=worry]'), slide('input[type=range]', 4)];
export const Played: StoryObj = { play: plays(worried), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { factors: 'rain:3, worry:9', tap: 'wide', capacity: '-1' } };
export const Narrow: StoryObj = { globals: { width: '320' } };
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
export const FourLanguages: StoryObj = { render: inFourLanguages };
