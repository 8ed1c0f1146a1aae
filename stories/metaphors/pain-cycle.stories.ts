// Stories of pain-cycle: turning, open at either circle, invalid, lesson, narrow, dark, and its four languages.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/widgets/metaphors/pain-cycle/define.js';

const meta: Meta = { title: 'Metaphors/pain-cycle', component: 'pain-cycle' };
export default meta;
type Story = StoryObj;

export const Default: Story = { render: () => html`<pain-cycle></pain-cycle>` };
export const Breathing: Story = { render: () => html`<pain-cycle open="stress-tension"></pain-cycle>` };
export const Sleep: Story = {
  render: () => html`<pain-cycle open="habits-sleep" factors="stress:4, poor-sleep:4, alcohol:3"></pain-cycle>`,
};
export const Invalid: Story = {
  render: () => html`<pain-cycle open="rain" factors="rain:3"></pain-cycle>`,
};
export const Lesson: Story = { render: () => html`<pain-cycle lesson></pain-cycle>` };
export const Narrow: Story = {
  render: () => html`<div style="max-width: 320px"><pain-cycle></pain-cycle></div>`,
};
export const Dark: Story = {
  render: () => html`<div style="color-scheme: dark"><pain-cycle></pain-cycle></div>`,
};
export const FourLanguages: Story = {
  render: () => html`${['nl', 'fr', 'en', 'de'].map((lang) => html`<pain-cycle lang=${lang}></pain-cycle>`)}`,
};
