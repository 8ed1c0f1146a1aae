// Three invented practices and what each sets: for stories, Storybook's toolbar, docs/theming.md and the tests of contrast. Pure.

export interface Theme {
  readonly name: string;
  readonly looks: string;
  /** Properties of CSS; a pair is light and dark. */
  readonly sets: Readonly<Record<string, string | readonly [light: string, dark: string]>>;
}

export const themes = {
  eik: {
    name: 'De Eik',
    looks: 'dark green, serif, square',
    sets: {
      'font-family': "'Source Serif 4', 'Iowan Old Style', Charter, 'Noto Serif', Georgia, serif",
      '--kine-radius': '0',
      '--kine-accent': ['#1f4d3a', '#9fd0b4'],
      '--kine-paper': ['#fbfaf4', '#161f1a'],
      '--kine-ink': ['#1d2b24', '#e9eee6'],
      '--kine-ink-muted': ['#4d5a52', '#b3bfb5'],
      '--kine-line': ['#d5d8cc', '#38453d'],
      '--kine-stone-1': ['#f0f1e8', '#1d2a23'],
      '--kine-sky': ['#e3ede1', '#1b2a24'],
      '--kine-sheet': ['#ffffff', '#1d2823'],
      '--kine-water-3': ['#83bfa9', '#3c7a66'],
      '--kine-water-4': ['#2b6b54', '#9fd0b4'],
    },
  },
  zonnedauw: {
    name: 'Zonnedauw',
    looks: 'warm and round',
    sets: {
      'font-family': "Nunito, 'Varela Round', 'Trebuchet MS', system-ui, sans-serif",
      '--kine-radius': '2em',
      '--kine-accent': ['#b4532a', '#f2b08c'],
      '--kine-paper': ['#fffaf3', '#241b16'],
      '--kine-ink': ['#3a2418', '#f6e9dd'],
      '--kine-ink-muted': ['#6b5344', '#cdb8a8'],
      '--kine-line': ['#ecd9c6', '#4a3a30'],
      '--kine-sheet': ['#ffffff', '#2f241e'],
      '--kine-stone-1': ['#fbeedd', '#2d221c'],
      '--kine-sky': ['#fdeedb', '#2c2320'],
      '--kine-sun': ['#ffd9a0', '#5a4a3c'],
      '--kine-water-3': ['#e7a585', '#a2603f'],
      '--kine-water-4': ['#b4532a', '#f2b08c'],
    },
  },
  'sint-anna': {
    name: 'Ziekenhuis Sint-Anna',
    looks: 'hospital blue',
    sets: {
      'font-family': "Frutiger, Arial, 'Liberation Sans', sans-serif",
      '--kine-radius': '4px',
      '--kine-accent': ['#005eb8', '#8cc3f5'],
      '--kine-paper': ['#ffffff', '#10151c'],
      '--kine-ink': ['#12263a', '#e8eef5'],
      '--kine-ink-muted': ['#475b70', '#b1bfce'],
      '--kine-line': ['#d3dde6', '#33414f'],
      '--kine-stone-1': ['#f0f4f8', '#18202a'],
      '--kine-sheet': ['#ffffff', '#1a212b'],
      '--kine-sky': ['#e8f1fa', '#1a2632'],
    },
  },
} as const satisfies Readonly<Record<string, Theme>>;

export type Practice = keyof typeof themes;
export const practices = Object.keys(themes) as readonly Practice[];

/** What a practice writes in its style sheet. */
export function cssOf(practice: Practice, selector: string): string {
  const { sets }: Theme = themes[practice];
  const lines = Object.entries(sets).map(
    ([name, value]) => `  ${name}: ${typeof value === 'string' ? value : `light-dark(${value.join(', ')})`};\n`,
  );
  return `${selector} {\n${lines.join('')}}\n`;
}
