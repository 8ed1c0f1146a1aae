// Stories of spark-forest: the opening example, wet, dry and smouldering, the garden, narrow, dark, four languages.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/widgets/metaphors/spark-forest/define.js';

const meta: Meta = { title: 'Metaphors/spark-forest', component: 'spark-forest' };
export default meta;
type Story = StoryObj;

export const Default: Story = { render: () => html`<spark-forest></spark-forest>` };
export const GardenBefore: Story = { render: () => html`<spark-forest story="before"></spark-forest>` };
export const GardenAfter: Story = { render: () => html`<spark-forest story="after"></spark-forest>` };
export const Green: Story = {
  render: () => html`<spark-forest spark="nothing" factors="worry:1"></spark-forest>`,
};
export const Smouldering: Story = {
  render: () => html`<spark-forest spark="lift" factors="worry:4, anxiety:2"></spark-forest>`,
};
export const Far: Story = {
  render: () =>
    html`<spark-forest spark="wrong-move" factors="poor-sleep:4, stress:4, smoking:4, inactivity:4"></spark-forest>`,
};
export const Invalid: Story = {
  render: () => html`<spark-forest spark="match" story="later" factors="rain:3"></spark-forest>`,
};
export const Narrow: Story = {
  render: () => html`<div style="max-width: 320px"><spark-forest></spark-forest></div>`,
};
export const Dark: Story = {
  render: () => html`<div style="color-scheme: dark"><spark-forest></spark-forest></div>`,
};
export const FourLanguages: Story = {
  render: () => html`${['nl', 'fr', 'en', 'de'].map((lang) => html`<spark-forest lang=${lang}></spark-forest>`)}`,
};
