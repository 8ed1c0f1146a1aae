// The colour tokens the stylesheets declare, and those a markup paints with.
import * as groups from '../../../src/ui/styles/tokens.js';

const css = Object.values(groups).join('\n');

/** Declared outside media queries or with a kit-wide meaning: `--_water-3`. */
export const tokens: ReadonlySet<string> = new Set(css.match(/--_[\w-]+(?=:)/g));

/** Names used without a fallback: `var(--_water-3)`; and the fallback tokens of those with one. */
export const used = (markup: string): string[] => [...markup.matchAll(/var\((--_[\w-]+)\)/g)].map(([, name]) => name!);
