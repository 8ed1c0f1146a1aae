// Stories of letting-go: before, after an hour, after a day, invalid, lesson, narrow, dark, and its four languages.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages } from '../../.storybook/draw.js';
import '../../src/widgets/metaphors/letting-go/define.js';

const meta: Meta = { title: 'Metaphors/letting-go', component: 'letting-go' };
export default meta;
type Story = StoryObj;

export const Default: Story = {};
export const AnHour: Story = { args: { minutes: '60' } };
export const ADay: Story = { args: { minutes: '1440' } };
export const Invalid: Story = { args: { minutes: 'long' } };
export const Lesson: Story = { args: { lesson: true } };
export const Narrow: Story = { args: { minutes: '60' }, globals: { width: '320' } };
export const Dark: Story = { args: { minutes: '60' }, globals: { scheme: 'dark' } };
export const FourLanguages: Story = { render: inFourLanguages };
