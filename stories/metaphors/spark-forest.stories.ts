// Stories of spark-forest: the opening example, wet, dry and smouldering, the garden, narrow, dark, four languages.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages } from '../../.storybook/draw.js';
import '../../src/widgets/metaphors/spark-forest/define.js';

const meta: Meta = { title: 'Metaphors/spark-forest', component: 'spark-forest' };
export default meta;
type Story = StoryObj;

export const Default: Story = {};
export const GardenBefore: Story = { args: { story: 'before' } };
export const GardenAfter: Story = { args: { story: 'after' } };
export const Green: Story = { args: { spark: 'nothing', factors: 'worry:1' } };
export const Smouldering: Story = { args: { spark: 'lift', factors: 'worry:4, anxiety:2' } };
export const Far: Story = { args: { spark: 'wrong-move', factors: 'poor-sleep:4, stress:4, smoking:4, inactivity:4' } };
export const Invalid: Story = { args: { spark: 'match', story: 'later', factors: 'rain:3' } };
export const Narrow: Story = { globals: { width: '320' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const FourLanguages: Story = { render: inFourLanguages };
