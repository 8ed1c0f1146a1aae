import { frame } from '../../../../ui/base/strings/en.js';
import type { PainScaleTexts } from './nl.js';

export const en: PainScaleTexts = {
  frame,
  title: 'How much pain do you feel now?',
  purpose: '0 is no pain, 10 is unbearable. Slide until it feels right.',
  none: 'no pain',
  worst: 'unbearable',
  notYet: 'not filled in yet',
  valueText: (value) => `${value} out of 10`,
  sign: (limit) => `up to ${limit}`,
  easyLong: (limit) => `0 up to and including ${limit} · clearly there, still bearable`,
  easyShort: (limit) => `0–${limit} · bearable`,
  hardLong: (from) => `${from} to 10 · do less and tell us`,
  hardShort: (from) => `${from}–10 · ease off`,
  start: 'Put the slider where your pain is now.',
  startMore: 'It is your number. There is no right or wrong.',
};
