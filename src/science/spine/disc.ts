// What studies saw of herniated discs, as figures of a hundred people, each with the months it is about where it has any. Pure.
import {
  discByType,
  discGone,
  discInjectionArticle,
  discSettles,
  discShrinks,
  discSurgeryArticle,
  discSurgeryTrial,
} from '../evidence/claims/disc.js';
import type { ClaimId } from '../evidence/registry.js';

export const discClaims = [
  'disc-shrinks',
  'disc-by-type',
  'disc-gone',
  'disc-largest',
  'disc-settles',
  'disc-leg',
  'disc-common',
  'disc-linked',
  'disc-injection-article',
  'disc-injection',
  'disc-surgery-article',
  'disc-surgery-trial',
  'disc-surgery-late',
  'disc-advice',
  'pain-real-course',
] as const satisfies readonly ClaimId[];

export interface Figure {
  /** Of a hundred. */
  readonly people: number;
  /** Of the same hundred, in whom nothing was to be seen any more. */
  readonly gone?: number;
  /** Within how many months, where the source says. */
  readonly months?: number;
}

const type = discByType.value;

/** Smaller on a later scan, of all and by type; then how people fared in time. */
export const figures = {
  shrinks: { people: discShrinks.value.people },
  sequestration: { people: type.sequestration, gone: discGone.value.sequestration },
  extrusion: { people: type.extrusion, gone: discGone.value.extrusion },
  protrusion: { people: type.protrusion },
  bulge: { people: type.bulge },
  settles: { people: discSettles.value.people, months: discSettles.value.months },
  recovered: { people: discSurgeryTrial.value.recovered, months: 12 },
} as const satisfies Record<string, Figure>;

export type FigureId = keyof typeof figures;
export const figureIds = Object.keys(figures) as readonly FigureId[];
export const readFigure = (text: unknown): FigureId => figureIds.find((id) => id === text) ?? 'shrinks';

/** An injection's effect, in months: from two weeks on. */
export const injectionMonths = [
  (discInjectionArticle.value.weeks * 7 * 12) / 365.25,
  discInjectionArticle.value.months,
] as const;

/** Operated, of a hundred: as an article has it of all herniations, and of those who waited in a trial of severe leg pain. */
export const surgery = {
  article: discSurgeryArticle.value,
  trial: discSurgeryTrial.value.waited,
} as const;
