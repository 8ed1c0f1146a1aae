// book-appointment in its states, with an agenda that lives in memory.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages } from '../../.storybook/draw.js';
import '../../src/widgets/practice/book-appointment/define.js';
import type { Failure } from '../../src/practice/booking/source.js';
import { memorySource } from '../../test/support/memory-source.js';

const failing = (call: string, failure: Failure) => {
  const source = memorySource();
  source.failing.set(call, failure);
  return source;
};
/** Agendas by name, each made anew for every element: no text can hold one. */
const agendas = {
  'in memory': memorySource,
  offline: () => failing('slots', { ok: false, reason: 'offline' }),
  'hour gone': () => failing('hold', { ok: false, reason: 'slot-taken', alternatives: [] }),
};

const meta: Meta = {
  title: 'Practice/book-appointment',
  component: 'book-appointment',
  argTypes: { source: { control: 'select', options: Object.keys(agendas), mapping: agendas } },
};
export default meta;
type Story = StoryObj;

const filled = { service: 'kine', careGiver: 'noor', source: 'in memory' };

export const Default: Story = { args: { source: 'in memory' } };
export const Filled: Story = { args: filled };
export const NoAgenda: Story = {};
export const Offline: Story = { args: { ...filled, source: 'offline' } };
export const HourGone: Story = { args: { ...filled, source: 'hour gone' } };
export const Invalid: Story = { args: { service: 'zzz', bookingUrl: 'not a url' } };
export const Narrow: Story = { args: filled, globals: { width: '320' } };
export const Dark: Story = { args: filled, globals: { scheme: 'dark' } };
export const FourLanguages: Story = { args: filled, render: inFourLanguages };
