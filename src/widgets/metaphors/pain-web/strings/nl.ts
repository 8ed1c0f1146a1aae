import { capital } from '../../../../platform/locale/capital.js';
import { frame, life } from '../../../../ui/body/strings/nl.js';

export const nl = {
  frame,
  ...life,
  title: 'Alles hangt samen',
  purpose: 'Kies een woord, of tik erop: dan komt het in het midden.',
  /** What nobody sets: pain and tension. */
  nodes: { pain: 'pijn', tension: 'spanning' },
  choose: 'Wat zet je in het midden?',
  steps: 'Hoe ver kijk je?',
  far: ['Eén stap', 'Twee', 'Drie'] as readonly string[],
  /** How far something is, in the list. */
  lines: ['rechtstreeks', 'een stap verder', 'nog een stap verder'] as readonly string[],
  plays: 'Speelt dit bij jou mee?',
  other: 'Wat speelt er nog mee?',
  /** What the left side and the right side of the picture are. */
  sides: ['kan komen door', 'kan erger maken'] as readonly [up: string, down: string],
  head: (what: string) => `Wat hangt samen met ${what}?`,
  circle: (all: string) => `${capital(all)} kunnen elkaar erger maken.`,
  feeds: (what: string, others: string) => `${capital(what)} kan dit erger maken: ${others}.`,
  fedBy: (what: string, others: string) => `${capital(what)} kan erger worden door ${others}.`,
  further: (what: string) => `Een stap verder: ${what}.`,
  /** After the words a sentence names. */
  andMore: (count: number) => `nog ${count}`,
  change: 'Je kunt aan elke kant beginnen. Het hoeft niet groot te zijn.',
  noFigures:
    'Hoe sterk een draad bij jou is, weet niemand. Daarom staan er geen cijfers bij. Het web is ook niet volledig.',
  list: 'Bekijk als lijst',
  nothing: 'niets in dit web',
};

export type PainWebTexts = typeof nl;
