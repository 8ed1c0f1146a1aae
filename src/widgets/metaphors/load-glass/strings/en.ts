// Texts of load-glass, English.
import { life } from '../../../../ui/body/strings/en.js';
import { frame } from '../../../../ui/base/strings/en.js';
import type { LoadGlassTexts } from './nl.js';

export const en: LoadGlassTexts = {
  frame,
  ...life,
  title: 'Your body is a glass',
  purpose: 'Everything you live through runs in as water. At the bottom, recovery lets it out again.',
  rim: 'rim',
  growth: ['room', 'to grow'],
  recovery: 'recovery',
  plays: 'What runs in?',
  load: 'load',
  tap: 'Tap open',
  shut: 'almost shut',
  open: 'wide open',
  size: 'Size of your glass',
  capacity: 'capacity',
  small: 'small',
  big: 'big',
  genetics: 'Your genes are part of the glass too. You cannot train those; the rest you can.',
  percent: (value) => `${value} percent`,
  head: {
    empty: 'Your glass is empty.',
    roomy: 'Your glass has room.',
    half: 'Your glass is half full.',
    'almost-full': 'Your glass is almost full.',
    full: 'Your glass is full to the rim.',
    overflowing: 'Your glass runs over.',
  },
  exampleHead: 'In this example the glass is almost full.',
  body: {
    empty: 'Nothing runs in now. Add what plays a part for you.',
    roomy: 'There is room for a busy day.',
    half: 'There is still room, but not for everything at once.',
    'almost-full': 'One more busy day may be enough.',
    full: 'Something small can make it run over. Often there is no single cause.',
    overflowing: 'Then you may feel pain, tiredness or a headache. It does not mean that something is broken.',
  },
  ways: 'You have two ways:',
  wayLess: 'let less run in,',
  wayBigger: 'or make your glass bigger with sleep, movement and support.',
  replay: 'Play four weeks',
};
