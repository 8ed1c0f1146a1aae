// Stories of spark-forest: the opening example, wet, dry and smouldering, the garden, narrow, dark, four languages.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages, plays, press } from '../../.storybook/story.js';
import '../../src/widgets/metaphors/spark-forest/define.js';

export default { title: 'Metaphors/spark-forest', component: 'spark-forest' } satisfies Meta;

export const Default: StoryObj = {};
export const GardenBefore: StoryObj = { args: { story: 'before' } };
export const GardenAfter: StoryObj = { args: { story: 'after' } };
export const Green: StoryObj = { args: { spark: 'nothing', factors: 'worry:1' } };
export const Smouldering: StoryObj = { args: { spark: 'lift', factors: 'worry:4, anxiety:2' } };
export const Far: StoryObj = {
  args: { spark: 'wrong-move', factors: 'poor-sleep:4, stress:4, smoking:4, inactivity:4' },
};
const spark = [press('.button.primary')];
export const Played: StoryObj = { play: plays(spark), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { spark: 'match', story: 'later', factors: 'rain:3' } };
export const Narrow: StoryObj = { globals: { width: '320' } };
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
export const FourLanguages: StoryObj = { render: inFourLanguages };
