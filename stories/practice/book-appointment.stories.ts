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
const filled = (lang: string): TemplateResult =>
  html`<book-appointment lang=${lang} service="kine" care-giver="noor" .source=${memorySource()}></book-appointment>`;

export const Default: Story = {
  render: () => html`<book-appointment .source=${memorySource()}></book-appointment>`,
};
export const Filled: Story = { render: () => filled('nl') };
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
export const Narrow: Story = {
  globals: { viewport: { value: 'mobile1', isRotated: false } },
  render: () => filled('nl'),
};
export const Dark: Story = { globals: { scheme: 'dark' }, render: () => filled('nl') };
export const French: Story = { render: () => filled('fr') };
export const English: Story = { render: () => filled('en') };
export const German: Story = { render: () => filled('de') };
