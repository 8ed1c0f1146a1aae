// Stories of recovery-battery: the opening day, rests, a free day, invalid, lesson, narrow, dark, and its four languages.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages } from '../../.storybook/draw.js';
import '../../src/widgets/metaphors/recovery-battery/define.js';

const meta: Meta = { title: 'Metaphors/recovery-battery', component: 'recovery-battery' };
export default meta;
type Story = StoryObj;

export const Default: Story = {};
export const Rests: Story = { args: { rests: '12, 15, 18' } };
export const FreeDay: Story = { args: { day: 'free', factors: 'worry:1', tap: '0.8' } };
export const Invalid: Story = { args: { day: 'someday', rests: 'noon, 3', factors: 'rain:3' } };
export const Lesson: Story = { args: { lesson: true } };
export const Narrow: Story = { args: { rests: '12' }, globals: { width: '320' } };
export const Dark: Story = { args: { rests: '12' }, globals: { scheme: 'dark' } };
export const FourLanguages: Story = { render: inFourLanguages };
