// Stories of muscle-switch: loose, tight, invalid, lesson, narrow, dark, and its four languages.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages } from '../../.storybook/draw.js';
import '../../src/widgets/metaphors/muscle-switch/define.js';

const meta: Meta = { title: 'Metaphors/muscle-switch', component: 'muscle-switch' };
export default meta;
type Story = StoryObj;

export const Default: Story = {};
export const Tight: Story = { args: { position: 'tight' } };
export const Invalid: Story = { args: { position: 'rain' } };
export const Lesson: Story = { args: { lesson: true } };
export const Narrow: Story = { globals: { width: '320' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const FourLanguages: Story = { render: inFourLanguages };
