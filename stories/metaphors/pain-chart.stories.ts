// Stories of pain-chart: the example, three months, ten years of hours, two scales, unreadable rows, a lesson, narrow, dark, languages.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/widgets/metaphors/pain-chart/define.js';

const meta: Meta = { title: 'Metaphors/pain-chart', component: 'pain-chart' };
export default meta;
type Story = StoryObj;

/** Whole scores that swing and slowly fall; the same each time. */
const scores = (count: number, hours: number) =>
  Array.from({ length: count }, (_, i) => ({
    at: Date.UTC(2016, 0, 1, 8) + i * hours * 36e5,
    value: Math.max(0, Math.min(10, Math.round(6 - (3 * i) / count + 1.8 * Math.sin(i * i * 0.37)))),
    ...(i === Math.floor(count / 2) && { note: 'begonnen met wandelen' }),
  }));

export const Example: Story = { render: () => html`<pain-chart></pain-chart>` };
export const ThreeMonths: Story = {
  render: () => html`<pain-chart .values=${scores(91, 24)}></pain-chart>`,
};
export const Week: Story = {
  render: () => html`<pain-chart period="week" .values=${scores(273, 8)}></pain-chart>`,
};
export const TenYearsOfHours: Story = {
  render: () => html`<pain-chart .values=${scores(87_600, 1)}></pain-chart>`,
};
export const TwoScales: Story = {
  render: () =>
    html`<pain-chart
      .values=${[
        ...scores(40, 24),
        ...scores(40, 24).map(({ at, value }) => ({ at: at + 36e5, value: value * 0.93, scale: 'vas' })),
      ].map((s) => ({ scale: 'nrs', ...s }))}
    ></pain-chart>`,
};
export const Invalid: Story = {
  render: () =>
    html`<pain-chart
      period="century"
      zone="Mars/Olympus"
      max-ok="x"
      .values=${[{ at: '2026-02-31', value: 3 }, { at: '2026-05-01', value: 1e9 }, { at: '2026-05-02', value: 4 }, null]}
    ></pain-chart>`,
};
export const Lesson: Story = {
  render: () => html`<pain-chart lesson .values=${scores(91, 24)}></pain-chart>`,
};
export const Narrow: Story = {
  render: () => html`<div style="max-width: 320px"><pain-chart .values=${scores(91, 24)}></pain-chart></div>`,
};
export const Dark: Story = {
  render: () => html`<div style="color-scheme: dark"><pain-chart .values=${scores(91, 24)}></pain-chart></div>`,
};
export const FourLanguages: Story = {
  render: () =>
    html`${['nl', 'fr', 'en', 'de'].map((lang) => html`<pain-chart lang=${lang} .values=${scores(91, 24)}></pain-chart>`)}`,
};
