// Stories of brick-wall: by itself, set by the page, too few, none, invalid, beside the calculator, lesson, narrow, dark.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { draw, inFourLanguages } from '../../.storybook/draw.js';
import '../../src/widgets/metaphors/brick-wall/define.js';
import '../../src/widgets/tools/protein-calculator/define.js';

const meta: Meta = { title: 'Metaphors/brick-wall', component: 'brick-wall' };
export default meta;
type Story = StoryObj;

export const Default: Story = {};
export const ByWeight: Story = { args: { weight: '80', sessions: '4', grams: '140' } };
export const TooFew: Story = { args: { weight: '80', sessions: '4', grams: '40' } };
export const NoBricks: Story = { args: { need: '160', grams: '0' } };
export const Invalid: Story = { args: { sessions: 'often', grams: 'lots', weight: '3' } };
export const BesideTheCalculator: Story = {
  render: (args) => html`<protein-calculator></protein-calculator>${draw('brick-wall', args)}`,
};
export const Lesson: Story = { args: { lesson: true } };
export const Narrow: Story = { globals: { width: '320' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const FourLanguages: Story = { render: inFourLanguages };
