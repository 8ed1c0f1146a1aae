// The colours of the kit's pictures for a picture that is a file: a file cannot be told a colour by the page around it. Pure.
import type { TemplateResult } from 'lit';
import { base } from '../../../src/ui/base/styles/base.styles.js';
import { pictureTokens } from '../../../src/ui/base/styles/tokens.js';
import { moreTokens } from '../../../src/ui/shared/controls/tokens.js';
import { serialize } from '../../serialize.js';

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** As `palette` writes them: the kit's own pair of each token. */
const pair = /--_([\w-]+):var\(--kine-[\w-]+,light-dark\((#\w{6}),(#\w{6})\)\)/g;

const colours = new Map(
  [base, pictureTokens, moreTokens].flatMap(({ cssText }) =>
    [...cssText.matchAll(pair)].map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }] as const),
  ),
);

const hexOf = (name: string, scheme: Scheme): string => {
  const colour = colours.get(name);
  if (!colour) throw new Error(`The kit has no colour '${name}'.`);
  return colour[scheme];
};
const named = /var\(--_([\w-]+)\)/g;

/** Drawn markup as a file: a root of its own, and no white space between its parts. */
function file(drawn: string, first = ''): string {
  const [head, ...rest] = drawn.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"').split('>');
  const root = head!.replace(/\s+/g, ' ').replace(' aria-hidden="true"', '');
  return [`${root.trimEnd()}>${first}`, rest.join('>')].join('').replace(/>\s+</g, '><').trim() + '\n';
}

/** The markup of a file: a picture of the kit in the colours of a scheme. */
export const fileOf = (picture: TemplateResult, scheme: Scheme): string =>
  file(serialize(picture).replace(named, (_, name: string) => hexOf(name, scheme)));

/**
 * One file for both schemes, as a widget is told one address. As an image it is a document of its own: it follows the scheme
 * of what shows it, and the policy of the page does not reach its sheet.
 */
export function fileOfBoth(picture: TemplateResult): string {
  const drawn = serialize(picture);
  const names = [...new Set([...drawn.matchAll(named)].map(([, name]) => name!))].sort();
  const rule = (scheme: Scheme): string =>
    `:root{${names.map((name) => `--_${name}:${hexOf(name, scheme)}`).join(';')}}`;
  return file(drawn, `<style>${rule('light')}@media(prefers-color-scheme:dark){${rule('dark')}}</style>`);
}
