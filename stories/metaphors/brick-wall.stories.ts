// Stories of brick-wall: without figures, by weight, too few, none, invalid, beside the calculator, lesson, narrow, dark.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/widgets/metaphors/brick-wall/define.js';
import '../../src/widgets/tools/protein-calculator/define.js';

const meta: Meta = { title: 'Metaphors/brick-wall', component: 'brick-wall' };
export default meta;
type Story = StoryObj;

export const Default: Story = { render: () => html`<brick-wall lang="nl"></brick-wall>` };
export const ByWeight: Story = {
  render: () => html`<brick-wall lang="nl" weight="80" sessions="4" grams="140"></brick-wall>`,
};
export const TooFew: Story = {
  render: () => html`<brick-wall lang="nl" weight="80" sessions="4" grams="40"></brick-wall>`,
};
export const NoBricks: Story = { render: () => html`<brick-wall lang="nl" need="160" grams="0"></brick-wall>` };
export const Invalid: Story = {
  render: () => html`<brick-wall lang="nl" sessions="often" grams="lots" weight="3"></brick-wall>`,
};
export const BesideTheCalculator: Story = {
  render: () => html`<protein-calculator lang="nl"></protein-calculator><brick-wall lang="nl"></brick-wall>`,
};
export const Lesson: Story = { render: () => html`<brick-wall lang="nl" lesson></brick-wall>` };
export const Narrow: Story = {
  render: () => html`<div style="max-width: 320px"><brick-wall lang="nl"></brick-wall></div>`,
};
export const Dark: Story = {
  render: () => html`<div style="color-scheme: dark"><brick-wall lang="nl"></brick-wall></div>`,
};
export const FourLanguages: Story = {
  render: () => html`${['nl', 'fr', 'en', 'de'].map((lang) => html`<brick-wall lang=${lang}></brick-wall>`)}`,
};
