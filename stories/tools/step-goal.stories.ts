// Stories of <step-goal>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages } from '../../.storybook/draw.js';
import '../../src/widgets/tools/step-goal/define.js';

const meta: Meta = { title: 'Tools/step-goal', component: 'step-goal' };
export default meta;
type Story = StoryObj;

export const Default: Story = {};
export const Filled: Story = { args: { baseline: '4800', today: '5400' } };
export const Other: Story = { args: { baseline: '7600', age: '67', today: '8100' } };
export const Invalid: Story = { args: { baseline: 'abc' } };
export const Narrow: Story = { args: { baseline: '4800', today: '5400' }, globals: { width: '320' } };
export const Dark: Story = { args: { baseline: '4800', today: '5400' }, globals: { scheme: 'dark' } };
export const Languages: Story = { args: { baseline: '4800', today: '5400' }, render: inFourLanguages };
