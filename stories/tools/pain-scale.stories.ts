// pain-scale in its states.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/widgets/tools/pain-scale/define.js';

const meta: Meta = { title: 'Tools/pain-scale', component: 'pain-scale' };
export default meta;
type Story = StoryObj;

export const Empty: Story = { render: () => html`<pain-scale></pain-scale>` };
export const Acceptable: Story = {
  render: () => html`<pain-scale value="4" moment="after" settle="same-day"></pain-scale>`,
};
export const TooMuch: Story = { render: () => html`<pain-scale value="7" moment="during"></pain-scale>` };
export const Lingering: Story = {
  render: () => html`<pain-scale value="3" moment="after" settle="longer"></pain-scale>`,
};
export const OwnLimit: Story = { render: () => html`<pain-scale value="4" max-ok="3"></pain-scale>` };
export const Line: Story = { render: () => html`<pain-scale scale="vas" value="4.3"></pain-scale>` };
export const Invalid: Story = { render: () => html`<pain-scale value="abc" max-ok="x"></pain-scale>` };
export const Disabled: Story = { render: () => html`<pain-scale value="4" disabled></pain-scale>` };
export const Dark: Story = {
  globals: { scheme: 'dark' },
  render: () => html`<pain-scale value="4" moment="after"></pain-scale>`,
};
