// Stories of pain-web: the opening example, further steps, an end of the web, narrow, dark, four languages.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/widgets/metaphors/pain-web/define.js';

const meta: Meta = { title: 'Metaphors/pain-web', component: 'pain-web' };
export default meta;
type Story = StoryObj;

export const Default: Story = { render: () => html`<pain-web></pain-web>` };
export const TwoSteps: Story = { render: () => html`<pain-web factor="worry" steps="2"></pain-web>` };
export const ThreeSteps: Story = {
  render: () => html`<pain-web factor="stress" steps="3" factors="stress:4, loneliness:2, alcohol:1"></pain-web>`,
};
export const End: Story = { render: () => html`<pain-web factor="metabolic" steps="2"></pain-web>` };
export const Invalid: Story = {
  render: () => html`<pain-web factor="rain" steps="many" factors="rain:3"></pain-web>`,
};
export const Narrow: Story = {
  render: () => html`<div style="max-width: 320px"><pain-web></pain-web></div>`,
};
export const Dark: Story = {
  render: () => html`<div style="color-scheme: dark"><pain-web></pain-web></div>`,
};
export const FourLanguages: Story = {
  render: () => html`${['nl', 'fr', 'en', 'de'].map((lang) => html`<pain-web lang=${lang}></pain-web>`)}`,
};
