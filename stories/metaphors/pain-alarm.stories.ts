// Stories of pain-alarm: the opening example, fire, a calm alarm, invalid, lesson, narrow, dark, and its four languages.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/widgets/metaphors/pain-alarm/define.js';

const meta: Meta = { title: 'Metaphors/pain-alarm', component: 'pain-alarm' };
export default meta;
type Story = StoryObj;

export const Default: Story = { render: () => html`<pain-alarm></pain-alarm>` };
export const Fire: Story = { render: () => html`<pain-alarm stimulus="fire"></pain-alarm>` };
export const Calm: Story = { render: () => html`<pain-alarm factors="worry:1"></pain-alarm>` };
export const OnEdge: Story = {
  render: () => html`<pain-alarm stimulus="warmth" sensitivity="1"></pain-alarm>`,
};
export const Invalid: Story = {
  render: () => html`<pain-alarm stimulus="rain" sensitivity="loud" factors="rain:3"></pain-alarm>`,
};
export const Lesson: Story = { render: () => html`<pain-alarm lesson></pain-alarm>` };
export const Narrow: Story = {
  render: () => html`<div style="max-width: 320px"><pain-alarm></pain-alarm></div>`,
};
export const Dark: Story = {
  render: () => html`<div style="color-scheme: dark"><pain-alarm></pain-alarm></div>`,
};
export const FourLanguages: Story = {
  render: () => html`${['nl', 'fr', 'en', 'de'].map((lang) => html`<pain-alarm lang=${lang}></pain-alarm>`)}`,
};
