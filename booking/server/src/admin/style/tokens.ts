// The kit's colours, light and dark, as its own palette has them (src/ui/base/styles, src/ui/shared/controls/tokens.ts): the
// server does not bring Lit. test/booking/admin/style.node.test.ts keeps them equal. Pure.

/** Name to light and dark, hexadecimal. */
export const colours: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  paper: ['fdfbf7', '191e28'],
  ink: ['212b3e', 'efebe1'],
  'ink-muted': ['535b6a', 'bcb7ac'],
  line: ['ddd9d0', '3b414c'],
  pen: ['212b3e', 'e2ddd5'],
  'stone-1': ['f5f2ed', '23272c'],
  'stone-2': ['dcd7ce', '393d45'],
  'stone-3': ['a29a8f', '666c77'],
  danger: ['a32226', 'f99e97'],
  focus: ['503ead', 'bcb3fa'],
  'water-1': ['d6f0f9', '1c2d3c'],
  'water-2': ['afdcef', '22445e'],
  'water-3': ['73bcde', '347aa4'],
  'leaf-1': ['ebf4de', '1d2f25'],
  'amber-1': ['fdf2d8', '372c1b'],
  'amber-2': ['f8c769', 'd9a347'],
};

/** The kit's own accent: where a practice gave no other. */
export const accent: readonly [light: string, dark: string] = ['206493', '7fc5e7'];

const pair = (name: string, [light, dark]: readonly [string, string]) => `--${name}:light-dark(#${light},#${dark});`;

/** As custom properties; on paper light, in black on white. */
export const tokens = `:root{color-scheme:light dark;${Object.entries(colours)
  .map(([name, both]) => pair(name, both))
  .join('')}${pair('accent', accent)}--on-accent:light-dark(#fff,#191e28);--field:light-dark(#fff,#11161f);}
@media print{:root{color-scheme:light;--paper:#fff;--stone-1:#fff;--ink:#000;--pen:#000;--ink-muted:#000}}
`;
