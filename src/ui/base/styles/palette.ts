// Colours as custom properties from one short list: what a token is in light, in dark, in forced colors and on paper.
// A list instead of blocks of CSS per group, so that the build can drop single tokens (docs/decisions/0003-bytes-in-core.md).

import { unsafeCSS, type CSSResult } from 'lit';

/**
 * Rows of `name light dark role`, colours as six hex digits, each row closed by a space. Every token falls back at its
 * point of use to the design's pair; light-dark() follows the color-scheme of the page around it. Roles (what they mean
 * in forced colors is in base.styles.ts): 0 surface or light, 1 and 2 paint, 3 line and text, 4 mark.
 */
export const palette = (rows: string, more?: CSSResult): CSSResult => {
  const all = (to: string): string => `:host{${rows.replace(/(\S+) (\S+) (\S+) (\d) /g, `--_$1:${to};`)}}`;
  const forced = `@media(forced-colors:active){${all('var(--_f$4)')}}`;
  // The rows are the kit's own text.
  return unsafeCSS(all('var(--kine-$1,light-dark(#$2,#$3))') + forced + (more ?? ''));
};
