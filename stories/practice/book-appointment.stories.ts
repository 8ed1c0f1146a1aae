// book-appointment in its states, with an agenda that lives in memory.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/widgets/practice/book-appointment/define.js';
import type { Failure } from '../../src/practice/booking/source.js';
import { memorySource } from '../../test/support/memory-source.js';

const meta: Meta = { title: 'Practice/book-appointment', component: 'book-appointment' };
export default meta;
type Story = StoryObj;

const failing = (call: string, failure: Failure) => {
  const source = memorySource();
  source.failing.set(call, failure);
  return source;
};
const filled = (): TemplateResult =>
  html`<book-appointment service="kine" care-giver="noor" .source=${memorySource()}></book-appointment>`;

export const Default: Story = {
  render: () => html`<book-appointment .source=${memorySource()}></book-appointment>`,
};
export const Filled: Story = { render: filled };
export const NoAgenda: Story = { render: () => html`<book-appointment></book-appointment>` };
export const Offline: Story = {
  render: () =>
    html`<book-appointment
      service="kine"
      care-giver="noor"
      .source=${failing('slots', { ok: false, reason: 'offline' })}
    ></book-appointment>`,
};
export const HourGone: Story = {
  render: () =>
    html`<book-appointment
      service="kine"
      care-giver="noor"
      .source=${failing('hold', { ok: false, reason: 'slot-taken', alternatives: [] })}
    ></book-appointment>`,
};
export const Invalid: Story = {
  render: () => html`<book-appointment service="zzz" booking-url="not a url"></book-appointment>`,
};
export const Narrow: Story = { globals: { viewport: { value: 'mobile1', isRotated: false } }, render: filled };
export const Dark: Story = { globals: { scheme: 'dark' }, render: filled };
export const FourLanguages: Story = {
  render: () => html`${['nl', 'fr', 'en', 'de'].map((lang) => html`<div lang=${lang}>${filled()}</div>`)}`,
};
