// pain-scale in its states.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/widgets/tools/pain-scale/define.js';

const meta: Meta = { title: 'Tools/pain-scale', component: 'pain-scale' };
export default meta;
type Story = StoryObj;

export const Empty: Story = {};
export const Acceptable: Story = { args: { value: '4', moment: 'after', settle: 'same-day' } };
export const TooMuch: Story = { args: { value: '7', moment: 'during' } };
export const Lingering: Story = { args: { value: '3', moment: 'after', settle: 'longer' } };
export const OwnLimit: Story = { args: { value: '4', maxOk: 3 } };
export const Line: Story = { args: { scale: 'vas', value: '4.3' } };
export const Invalid: Story = { args: { value: 'abc', maxOk: 'x' } };
export const Disabled: Story = { args: { value: '4', disabled: true } };
export const Dark: Story = { args: { value: '4', moment: 'after' }, globals: { scheme: 'dark' } };
