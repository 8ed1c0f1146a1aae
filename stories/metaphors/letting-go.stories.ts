// Stories of letting-go: before, after an hour, after a day, invalid, lesson, narrow, dark, and its four languages.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/widgets/metaphors/letting-go/define.js';

const meta: Meta = { title: 'Metaphors/letting-go', component: 'letting-go' };
export default meta;
type Story = StoryObj;

export const Default: Story = { render: () => html`<letting-go></letting-go>` };
export const AnHour: Story = { render: () => html`<letting-go minutes="60"></letting-go>` };
export const ADay: Story = { render: () => html`<letting-go minutes="1440"></letting-go>` };
export const Invalid: Story = { render: () => html`<letting-go minutes="long"></letting-go>` };
export const Lesson: Story = { render: () => html`<letting-go lesson></letting-go>` };
export const Narrow: Story = {
  render: () => html`<div style="max-width: 320px"><letting-go minutes="60"></letting-go></div>`,
};
export const Dark: Story = {
  render: () => html`<div style="color-scheme: dark"><letting-go minutes="60"></letting-go></div>`,
};
export const FourLanguages: Story = {
  render: () => html`${['nl', 'fr', 'en', 'de'].map((lang) => html`<letting-go lang=${lang}></letting-go>`)}`,
};
