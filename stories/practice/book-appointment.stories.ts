// book-appointment in its states, with an agenda that lives in memory.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages, plays, press, type } from '../../.storybook/story.js';
import '../../src/widgets/practice/book-appointment/define.js';
import type { Failure } from '../../src/practice/booking/source.js';
import { memorySource } from '../../test/support/booking/memory-source.js';

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

export default {
  title: 'Practice/book-appointment',
  component: 'book-appointment',
  argTypes: { source: { control: 'select', options: Object.keys(agendas), mapping: agendas } },
} satisfies Meta;

const filled = { service: 'kine', careGiver: 'noor', source: 'in memory' };

export const Default: StoryObj = { args: { source: 'in memory' } };
export const Filled: StoryObj = { args: filled };
export const NoAgenda: StoryObj = {};
export const Offline: StoryObj = { args: { ...filled, source: 'offline' } };
export const HourGone: StoryObj = { args: { ...filled, source: 'hour gone' } };
/** From an hour to an appointment. */
const books = [
  press('input[name=hour]'),
  press('.bar .primary'),
  type('#person-name', 'An Peeters'),
  type('#person-mail', 'an@example.org'),
  type('#person-phone', '0470 00 00 00'),
  press('#consent'),
  press('form .primary'),
];
export const Played: StoryObj = { args: filled, play: plays(books, '.hour-box .moments'), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { service: 'zzz', bookingUrl: 'not a url' } };
export const Narrow: StoryObj = { args: filled, globals: { width: '320' } };
export const Dark: StoryObj = { args: filled, globals: { scheme: 'dark' } };
export const FourLanguages: StoryObj = { args: filled, render: inFourLanguages };
