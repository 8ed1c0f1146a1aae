// The colour tokens the stylesheets declare, and those a markup paints with.
import { pictureTokens } from '../../../src/ui/base/styles/tokens.js';
import { base } from '../../../src/ui/base/styles/base.styles.js';
import { moreTokens } from '../../../src/ui/shared/controls/tokens.js';

const css = [base, pictureTokens, moreTokens].join('\n');

/** Declared outside media queries or with a kit-wide meaning: `--_water-3`. */
export const tokens: ReadonlySet<string> = new Set(css.match(/--_[\w-]+(?=:)/g));

/** Names used without a fallback: `var(--_water-3)`; and the fallback tokens of those with one. */
export const used = (markup: string): string[] => [...markup.matchAll(/var\((--_[\w-]+)\)/g)].map(([, name]) => name!);
