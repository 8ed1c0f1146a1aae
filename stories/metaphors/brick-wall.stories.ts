// Stories of brick-wall: by itself, set by the page, too few, none, invalid, beside the calculator, lesson, narrow, dark.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/widgets/metaphors/brick-wall/define.js';
import '../../src/widgets/tools/protein-calculator/define.js';

const meta: Meta = { title: 'Metaphors/brick-wall', component: 'brick-wall' };
export default meta;
type Story = StoryObj;

export const Default: Story = { render: () => html`<brick-wall></brick-wall>` };
export const ByWeight: Story = {
  render: () => html`<brick-wall weight="80" sessions="4" grams="140"></brick-wall>`,
};
export const TooFew: Story = {
  render: () => html`<brick-wall weight="80" sessions="4" grams="40"></brick-wall>`,
};
export const NoBricks: Story = { render: () => html`<brick-wall need="160" grams="0"></brick-wall>` };
export const Invalid: Story = {
  render: () => html`<brick-wall sessions="often" grams="lots" weight="3"></brick-wall>`,
};
export const BesideTheCalculator: Story = {
  render: () => html`<protein-calculator></protein-calculator><brick-wall></brick-wall>`,
};
export const Lesson: Story = { render: () => html`<brick-wall lesson></brick-wall>` };
export const Narrow: Story = {
  render: () => html`<div style="max-width: 320px"><brick-wall></brick-wall></div>`,
};
export const Dark: Story = {
  render: () => html`<div style="color-scheme: dark"><brick-wall></brick-wall></div>`,
};
export const FourLanguages: Story = {
  render: () => html`${['nl', 'fr', 'en', 'de'].map((lang) => html`<brick-wall lang=${lang}></brick-wall>`)}`,
};
