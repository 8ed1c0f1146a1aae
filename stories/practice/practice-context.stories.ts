// practice-context tells the widgets around it about the practice.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { draw, playsIn, press } from '../../.storybook/story.js';
import '../../src/widgets/practice/book-appointment/define.js';
import '../../src/widgets/practice/practice-context/define.js';
import '../../src/widgets/tools/pain-scale/define.js';
import { memorySource } from '../../test/support/booking/memory-source.js';

const meta: Meta = {
  title: 'Practice/practice-context',
  component: 'practice-context',
  argTypes: { booking: { control: 'select', options: ['in memory'], mapping: { 'in memory': memorySource } } },
};
export default meta;

const known = {
  name: 'Kinepraktijk De Linde',
  phone: '09 000 00 00',
  info: {
    texts: { 'pain-scale': { title: { nl: 'Hoe voelt het vandaag?' } } },
    theme: { '--kine-accent': '#2f5d3a' },
  },
};
const aroundPain: NonNullable<StoryObj['render']> = (args) =>
  draw('practice-context', args, html`<pain-scale value="3"></pain-scale>`);

export const OwnWordsAndPhone: StoryObj = { args: known, render: aroundPain };
export const AroundBooking: StoryObj = {
  args: { name: 'Kinepraktijk De Linde', phone: '09 000 00 00' },
  render: (args) => draw('practice-context', args, html`<book-appointment></book-appointment>`),
};
/** Help in a widget around which it stands gives the practice's number. */
export const Played: StoryObj = {
  args: known,
  render: aroundPain,
  play: playsIn('pain-scale', [press('[part=help-button]')], '[part=help] a[href="tel:090000000"]'),
  tags: ['!autodocs'],
};
