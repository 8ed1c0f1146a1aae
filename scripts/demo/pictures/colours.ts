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

/** The markup of a file: a picture of the kit in the colours of a scheme. */
export function fileOf(picture: TemplateResult, scheme: Scheme): string {
  const markup = serialize(picture).replace(/var\(--_([\w-]+)\)/g, (_, name: string) => {
    const colour = colours.get(name);
    if (!colour) throw new Error(`The kit has no colour '${name}'.`);
    return colour[scheme];
  });
  const [head, ...rest] = markup.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"').split('>');
  const root = head!.replace(/\s+/g, ' ').replace(' aria-hidden="true"', '');
  return [root.trimEnd(), ...rest].join('>').replace(/>\s+</g, '><').trim() + '\n';
}
