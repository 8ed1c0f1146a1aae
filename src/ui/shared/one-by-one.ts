// Things that change one after the other: each 60 ms later than the one before (look: Motion). Classes, as a strict policy
// takes no style attributes.
import { clamp } from '../base/drawing/path.js';
import { unsafeCSS, type CSSResult } from 'lit';

const most = 12;

/** Class of the thing that is the `index`th to change; from the last one on they change together. */
export const oneByOne = (index: number): string => `turn-${clamp(Math.round(index) || 0, 0, most)}`;

/** Colours that change one by one fade, and what glides waits its turn. The rules are the kit's own text. */
export const oneByOneStyles: CSSResult = unsafeCSS(
  `[class*=turn-]{transition:fill .24s}${Array.from(
    { length: most },
    (_, i) => `.turn-${i + 1}{transition-delay:${(i + 1) * 60}ms!important;animation-delay:${(i + 1) * 60}ms}`,
  ).join('')}`,
);
