// Stories of recovery-battery: the opening day, rests, a free day, invalid, lesson, narrow, dark, and its four languages.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/widgets/metaphors/recovery-battery/define.js';

const meta: Meta = { title: 'Metaphors/recovery-battery', component: 'recovery-battery' };
export default meta;
type Story = StoryObj;

export const Default: Story = { render: () => html`<recovery-battery></recovery-battery>` };
export const Rests: Story = { render: () => html`<recovery-battery rests="12, 15, 18"></recovery-battery>` };
export const FreeDay: Story = {
  render: () => html`<recovery-battery day="free" factors="worry:1" tap="0.8"></recovery-battery>`,
};
export const Invalid: Story = {
  render: () => html`<recovery-battery day="someday" rests="noon, 3" factors="rain:3"></recovery-battery>`,
};
export const Lesson: Story = { render: () => html`<recovery-battery lesson></recovery-battery>` };
export const Narrow: Story = {
  render: () => html`<div style="max-width: 320px"><recovery-battery rests="12"></recovery-battery></div>`,
};
export const Dark: Story = {
  render: () => html`<div style="color-scheme: dark"><recovery-battery rests="12"></recovery-battery></div>`,
};
export const FourLanguages: Story = {
  render: () =>
    html`${['nl', 'fr', 'en', 'de'].map((lang) => html`<recovery-battery lang=${lang}></recovery-battery>`)}`,
};
