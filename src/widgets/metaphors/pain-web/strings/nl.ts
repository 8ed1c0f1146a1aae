import { frame, life } from '../../../../ui/body/strings/nl.js';

export const nl = {
  frame,
  ...life,
  title: 'Alles hangt samen',
  purpose: 'Lichaam, hoofd en omgeving werken op elkaar in. Kies iets en zie wat eraan vasthangt.',
  choose: 'Waar begin je?',
  steps: 'Hoe ver kijk je?',
  far: ['Rechtstreeks', 'Twee stappen', 'Drie stappen'] as readonly string[],
  /** What a line means, in the picture and in the list. */
  lines: ['rechtstreeks', 'een stap verder', 'nog een stap verder'] as readonly string[],
  plays: 'Speelt dit bij jou mee?',
  other: 'Wat speelt er nog mee?',
  feeds: (what: string) => `Het voedt ${what}.`,
  feedsNone: 'In dit web voedt het niets anders.',
  further: (what: string) => `Een stap verder: ${what}.`,
  furthest: (what: string) => `En nog een stap: ${what}.`,
  fedBy: (what: string) => `Het wordt gevoed door ${what}.`,
  fedByNone: 'In dit web wordt het door niets anders gevoed.',
  circle: (round: string, first: string) => `Zo draait er een cirkel: ${round}, en weer ${first}.`,
  change: 'Verander je hier iets, dan verandert er elders mee. Het hoeft niet groot te zijn.',
  noFigures: 'Hoe sterk een draad bij jou is, weet niemand. Daarom staan er geen cijfers bij.',
  list: 'Bekijk als lijst',
  listFeeds: 'Voedt',
  listFedBy: 'Wordt gevoed door',
  nothing: 'niets in dit web',
};

export type PainWebTexts = typeof nl;
