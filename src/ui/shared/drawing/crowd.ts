// A hundred people in rows, so that a figure is seen as people: the first of them are painted. Pure.
import { svg, type SVGTemplateResult } from 'lit';
import { path } from '../../base/drawing/path.js';
import { oneByOne } from '../one-by-one.js';
import { some } from './lengths.js';

/** Head and shoulders on (0, 0). */
const bust = 'M-4-17.2a4 4 0 1 1 8 0 4 4 0 1 1-8 0M-9 0v-2.6q0-7.8 9-7.8t9 7.8V0z';
/** What one of them takes, in px. */
const [wide, high] = [24, 26];

export interface Crowd {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How many of the hundred are painted. */
  readonly painted: number;
  /** Up to how many a source counts, where it gives a range: these are paler. */
  readonly most?: number;
}

/** One of them, painted, paler or as a line only. `turn`: its turn in a change. */
export const oneOfHundred = (
  x: number,
  y: number,
  scale: number,
  look: 'with' | 'maybe' | 'without',
  turn = 0,
): SVGTemplateResult => {
  const fill = look === 'with' ? 'var(--_amber-2)' : look === 'maybe' ? 'var(--_amber-1)' : 'transparent';
  const out = look === 'without';
  return svg`<path class=${oneByOne(turn)} transform=${path`translate(${x} ${y})` + `scale(${Math.round(some(scale) * 1e3) / 1e3})`} d=${bust} fill=${
    fill
  } stroke=${out ? 'var(--_ink-muted)' : 'var(--_pen)'} stroke-width=${Math.round(((out ? 1.25 : 1.75) / Math.max(scale, 0.85)) * 100) / 100}/>`;
};

/** In ten, twenty or five columns: in which they are largest. A change goes through the rows from left to right. */
export const crowd = ({ x, y, width, height, painted, most = painted }: Crowd): SVGTemplateResult[] => {
  const scaleOf = (columns: number): number => Math.min(width / columns / wide, (height * columns) / 100 / high);
  const columns = [20, 5].reduce((best, each) => (scaleOf(each) > scaleOf(best) ? each : best), 10);
  const scale = Math.min(scaleOf(columns), 2);
  const [stepX, stepY] = [width / columns, (height * columns) / 100];
  return Array.from({ length: 100 }, (_, i) => {
    const column = i % columns;
    return oneOfHundred(
      x + (column + 0.5) * stepX,
      y + (Math.floor(i / columns) + 0.5) * stepY + 10.6 * scale,
      scale,
      i < painted ? 'with' : i < most ? 'maybe' : 'without',
      (column * 10) / columns,
    );
  });
};
