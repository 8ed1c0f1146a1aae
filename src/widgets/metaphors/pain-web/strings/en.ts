import { capital } from '../../../../platform/locale/capital.js';
import { frame, life } from '../../../../ui/body/strings/en.js';
import type { PainWebTexts } from './nl.js';

export const en: PainWebTexts = {
  frame,
  ...life,
  title: 'Everything is connected',
  purpose: 'Choose a word, or tap it: it moves to the middle.',
  nodes: { pain: 'pain', tension: 'tension' },
  choose: 'What do you put in the middle?',
  steps: 'How far do you look?',
  far: ['One step', 'Two', 'Three'],
  lines: ['directly', 'one step on', 'another step on'],
  plays: 'Does this play a part for you?',
  other: 'What else plays a part?',
  sides: ['can come from', 'can worsen'],
  head: (what) => `What is connected with ${what}?`,
  circle: (all) => `${capital(all)} can make one another worse.`,
  feeds: (what, others) => `${capital(what)} can make this worse: ${others}.`,
  fedBy: (what, others) => `${capital(what)} can get worse through ${others}.`,
  further: (what) => `One step on: ${what}.`,
  andMore: (count) => `${count} more`,
  change: 'You can start on any side. It doesn’t have to be big.',
  noFigures: 'Nobody knows how strong a thread is for you. That is why there are no figures. Nor is the web complete.',
  list: 'See it as a list',
  nothing: 'nothing in this web',
};
