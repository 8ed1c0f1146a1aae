// Stories of load-glass: the opening example, room, overflow, narrow, dark, and its four languages.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/widgets/metaphors/load-glass/define.js';

const meta: Meta = { title: 'Metaphors/load-glass', component: 'load-glass' };
export default meta;
type Story = StoryObj;

export const Default: Story = { render: () => html`<load-glass></load-glass>` };
export const Roomy: Story = {
  render: () => html`<load-glass factors="poor-sleep:1" tap="0.8" capacity="0.9"></load-glass>`,
};
export const Overflowing: Story = {
  render: () =>
    html`<load-glass
      factors="poor-sleep:4, worry:4, stress:3, loneliness:2, work-pressure:4"
      tap="0.1"
      capacity="0.2"
    ></load-glass>`,
};
export const Invalid: Story = {
  render: () => html`<load-glass factors="rain:3, worry:9" tap="wide" capacity="-1"></load-glass>`,
};
export const Narrow: Story = {
  render: () => html`<div style="max-width: 320px"><load-glass></load-glass></div>`,
};
export const Dark: Story = {
  render: () => html`<div style="color-scheme: dark"><load-glass></load-glass></div>`,
};
export const FourLanguages: Story = {
  render: () => html`${['nl', 'fr', 'en', 'de'].map((lang) => html`<load-glass lang=${lang}></load-glass>`)}`,
};
