// Stories of pain-alarm: the opening example, fire, a calm alarm, invalid, lesson, narrow, dark, and its four languages.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages } from '../../.storybook/draw.js';
import '../../src/widgets/metaphors/pain-alarm/define.js';

const meta: Meta = { title: 'Metaphors/pain-alarm', component: 'pain-alarm' };
export default meta;
type Story = StoryObj;

export const Default: Story = {};
export const Fire: Story = { args: { stimulus: 'fire' } };
export const Calm: Story = { args: { factors: 'worry:1' } };
export const OnEdge: Story = { args: { stimulus: 'warmth', sensitivity: '1' } };
export const Invalid: Story = { args: { stimulus: 'rain', sensitivity: 'loud', factors: 'rain:3' } };
export const Lesson: Story = { args: { lesson: true } };
export const Narrow: Story = { globals: { width: '320' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const FourLanguages: Story = { render: inFourLanguages };
