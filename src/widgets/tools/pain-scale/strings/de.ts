import { frame } from '../../../../ui/base/strings/de.js';
import type { PainScaleTexts } from './nl.js';

export const de: PainScaleTexts = {
  frame,
  title: 'Wie stark sind Ihre Schmerzen jetzt?',
  purpose: '0 heißt keine Schmerzen, 10 heißt unerträglich. Schieben Sie, bis es für Sie stimmt.',
  none: 'keine Schmerzen',
  worst: 'unerträglich',
  notYet: 'noch nicht ausgefüllt',
  valueText: (value) => `${value} von 10`,
  sign: (limit) => `bis ${limit}`,
  easyLong: (limit) => `0 bis einschließlich ${limit} · deutlich spürbar, noch erträglich`,
  easyShort: (limit) => `0–${limit} · erträglich`,
  hardLong: (from) => `${from} bis 10 · weniger tun und es sagen`,
  hardShort: (from) => `${from}–10 · ruhiger`,
  start: 'Stellen Sie den Regler dorthin, wo Ihr Schmerz jetzt ist.',
  startMore: 'Es ist Ihre Zahl. Es gibt kein Richtig oder Falsch.',
};
