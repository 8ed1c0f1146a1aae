// Stories of pain-cycle: turning, open at either circle, invalid, lesson, narrow, dark, and its four languages.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages } from '../../.storybook/draw.js';
import '../../src/widgets/metaphors/pain-cycle/define.js';

const meta: Meta = { title: 'Metaphors/pain-cycle', component: 'pain-cycle' };
export default meta;
type Story = StoryObj;

export const Default: Story = {};
export const Breathing: Story = { args: { open: 'stress-tension' } };
export const Sleep: Story = { args: { open: 'habits-sleep', factors: 'stress:4, poor-sleep:4, alcohol:3' } };
export const Invalid: Story = { args: { open: 'rain', factors: 'rain:3' } };
export const Lesson: Story = { args: { lesson: true } };
export const Narrow: Story = { globals: { width: '320' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const FourLanguages: Story = { render: inFourLanguages };
