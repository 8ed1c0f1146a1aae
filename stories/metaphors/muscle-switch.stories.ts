// Stories of muscle-switch: loose, tight, invalid, lesson, narrow, dark, and its four languages.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/widgets/metaphors/muscle-switch/define.js';

const meta: Meta = { title: 'Metaphors/muscle-switch', component: 'muscle-switch' };
export default meta;
type Story = StoryObj;

export const Default: Story = { render: () => html`<muscle-switch></muscle-switch>` };
export const Tight: Story = { render: () => html`<muscle-switch position="tight"></muscle-switch>` };
export const Invalid: Story = { render: () => html`<muscle-switch position="rain"></muscle-switch>` };
export const Lesson: Story = { render: () => html`<muscle-switch lesson></muscle-switch>` };
export const Narrow: Story = {
  render: () => html`<div style="max-width: 320px"><muscle-switch></muscle-switch></div>`,
};
export const Dark: Story = {
  render: () => html`<div style="color-scheme: dark"><muscle-switch></muscle-switch></div>`,
};
export const FourLanguages: Story = {
  render: () => html`${['nl', 'fr', 'en', 'de'].map((lang) => html`<muscle-switch lang=${lang}></muscle-switch>`)}`,
};
