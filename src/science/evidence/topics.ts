// Where the facts of a list are: by topic, so that a list fetches what it shows. Loads nothing by itself.
import type { Facts } from './claim.js';
import type { Source } from './source.js';
import { strings as disc } from './words/disc/index.js';
import { strings as findings } from './words/findings/index.js';
import { strings as food } from './words/food/index.js';
import { strings as kinds } from './words/kinds/index.js';
import { strings as load } from './words/load/index.js';
import { strings as magnesium } from './words/magnesium/index.js';
import { strings as movement } from './words/movement/index.js';
import { strings as myths } from './words/myths/index.js';
import { strings as pain } from './words/pain/index.js';
import { strings as reading } from './words/reading/index.js';
import { strings as redFlags } from './words/red-flags/index.js';
import { strings as stress } from './words/stress/index.js';
import { strings as training } from './words/training/index.js';
import { strings as tips } from './words/tips/index.js';
import { strings as whoToCall } from './words/who-to-call/index.js';

type Language = 'nl' | 'fr' | 'en' | 'de';
type Sentences = Readonly<Record<string, string>>;

export interface Topic {
  /** How the ids of its facts begin. */
  readonly begins: RegExp;
  readonly claims: () => Promise<Facts>;
  /** The sources that only this topic cites; the others are in sources/shared.ts. */
  readonly sources?: () => Promise<Readonly<Record<string, Readonly<Record<string, Source>>>>>;
  /** The facts as sentences; a file of one language holds its own only. */
  readonly words: { readonly [L in Language]: () => Promise<{ readonly [Own in L]: Sentences }> };
}

const topics: readonly Topic[] = [
  {
    begins: /^(pain|alarm|forest|bottle|battery)-/,
    claims: () => import('./claims/pain.js'),
    sources: () => import('./sources/pain.js'),
    words: pain,
  },
  {
    begins: /^(glass|rest|break|desk|worries|sleep|recovery)-/,
    claims: () => import('./claims/load.js'),
    sources: () => import('./sources/load.js'),
    words: load,
  },
  {
    begins: /^(protein|food)-/,
    claims: () => import('./claims/food.js'),
    sources: () => import('./sources/food.js'),
    words: food,
  },
  {
    begins: /^(steps|movement)-/,
    claims: () => import('./claims/movement.js'),
    sources: () => import('./sources/movement.js'),
    words: movement,
  },
  {
    begins: /^(circle|breath|evening|stress|start|habit)-/,
    claims: () => import('./claims/stress.js'),
    sources: () => import('./sources/stress.js'),
    words: stress,
  },
  {
    begins: /^(muscle|magnesium)-/,
    claims: () => import('./claims/magnesium.js'),
    sources: () => import('./sources/magnesium.js'),
    words: magnesium,
  },
  {
    begins: /^kinds-/,
    claims: () => import('./claims/kinds.js'),
    sources: () => import('./sources/kinds.js'),
    words: kinds,
  },
  {
    begins: /^training-/,
    claims: () => import('./claims/training.js'),
    sources: () => import('./sources/training.js'),
    words: training,
  },
  {
    begins: /^red-flags-/,
    claims: () => import('./claims/red-flags.js'),
    sources: () => import('./sources/red-flags.js'),
    words: redFlags,
  },
  {
    begins: /^(emergency|on-call)-/,
    claims: () => import('./claims/who-to-call.js'),
    sources: () => import('./sources/who-to-call.js'),
    words: whoToCall,
  },
  {
    begins: /^disc-/,
    claims: () => import('./claims/disc.js'),
    sources: () => import('./sources/disc.js'),
    words: disc,
  },
  {
    begins: /^findings-/,
    claims: () => import('./claims/findings.js'),
    sources: () => import('./sources/findings.js'),
    words: findings,
  },
  {
    begins: /^myth-/,
    claims: () => import('./claims/myths.js'),
    words: myths,
  },
  {
    begins: /^tip-/,
    claims: () => import('./claims/tips.js'),
    words: tips,
  },
  {
    begins: /^reading-/,
    claims: () => import('./claims/reading.js'),
    sources: () => import('./sources/reading.js'),
    words: reading,
  },
];

/** The topics of these facts, each once; of an id that is none, nothing. */
export const topicsOf = (ids: readonly string[]): readonly Topic[] =>
  topics.filter(({ begins }) => ids.some((id) => begins.test(id)));
