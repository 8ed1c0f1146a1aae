import { frame, life } from '../../../../ui/body/strings/en.js';
import type { PainWebTexts } from './nl.js';

export const en: PainWebTexts = {
  frame,
  ...life,
  title: 'Everything hangs together',
  purpose: 'Body, mind and surroundings act on one another. Choose something and see what hangs on it.',
  choose: 'Where do you start?',
  steps: 'How far do you look?',
  far: ['Directly', 'Two steps', 'Three steps'],
  lines: ['directly', 'one step on', 'another step on'],
  plays: 'Does this play a part for you?',
  other: 'What else plays a part?',
  feeds: (what) => `It feeds ${what}.`,
  feedsNone: 'In this web it feeds nothing else.',
  further: (what) => `One step on: ${what}.`,
  furthest: (what) => `And another step: ${what}.`,
  fedBy: (what) => `It is fed by ${what}.`,
  fedByNone: 'In this web nothing else feeds it.',
  circle: (round, first) => `So a circle turns: ${round}, and ${first} again.`,
  change: 'Change something here, and something elsewhere changes too. It need not be big.',
  noFigures: 'Nobody knows how strong a thread is for you. That is why there are no figures.',
  list: 'See it as a list',
  listFeeds: 'Feeds',
  listFedBy: 'Is fed by',
  nothing: 'nothing in this web',
};
