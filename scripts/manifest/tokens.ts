// Every custom property a page may set, named once: from here manifest, llms.txt, the table of docs/theming.md and
// docs/tokens.json come. What a token is where nobody sets it stands in the styles, and is read there. Pure.
import type { Named } from './texts.js';

/** What each is for, by group; the name without `--kine-`. */
export const groups = {
  'The practice': {
    accent:
      'The colour of the practice: primary buttons, sliders, tick boxes. Any colour: its lightness is held where text on it can be read.',
    tint: 'Ground of what is chosen. Follows the accent where it is not set.',
    radius:
      'How round every corner is: frame, buttons, chips, inputs, tick boxes. `0` is square. Where it is not set, each has a roundness of its own.',
    scheme: '`light` or `dark`; the color-scheme of the page where it is not set.',
    'sticky-top':
      'Height of what the page keeps at the top of the window; a picture stays below it. `auto`: none stays.',
    'sticky-bottom': 'Height of what the page keeps at the bottom of the window; what was chosen stays above.',
  },
  'Paper and ink': {
    paper: 'The card. Light in light, dark in dark: text on the accent has this colour.',
    ink: 'Text, and the line round what is chosen.',
    'ink-muted': 'Text that is less important.',
    line: 'Round the card, and between its parts.',
    edge: 'Round inputs and chips.',
    sheet: 'Inside inputs, chips and dialogs.',
    pen: 'The outline of what is drawn.',
    danger: 'Errors, and help that cannot wait.',
    focus: 'The ring round what has the keyboard.',
    'stone-1': 'The foot of the card, and under the pointer.',
    'stone-2': 'A button that is off; stone in pictures.',
    'stone-3': 'Trousers, metal, stone in shadow.',
  },
  'Sky and room': {
    sky: 'Above the ground of a picture.',
    sun: 'Light at the top left.',
    night: 'The sky of a night.',
    room: 'The wall of a room.',
    glow: 'A lamp, and what shines.',
    shade: 'A shadow on the wall.',
  },
  Water: {
    'water-1': 'The faintest water.',
    'water-2': 'Water far away.',
    'water-3': 'Water, the filled part of a slider, a coat.',
    'water-4': 'Lines in water.',
    'water-5': 'Words on water.',
  },
  Leaf: {
    'leaf-1': 'The faintest green.',
    'leaf-2': 'Grass.',
    'leaf-3': 'Leaves.',
    'leaf-4': 'Lines and words on green.',
  },
  Amber: {
    'amber-1': 'The faintest yellow.',
    'amber-2': 'What asks for attention.',
    'amber-3': 'Lines and words on yellow.',
  },
  Ember: {
    'ember-1': 'The faintest red.',
    'ember-2': 'What is too much, and fire.',
    'ember-3': 'Lines and words on red.',
  },
  People: {
    skin: 'Skin; one for all.',
    'body-pen': 'The outline of people.',
    shoe: 'Shoes.',
    'hair-1': 'Hair.',
    'hair-2': 'Grey hair.',
    'hair-3': 'Red hair.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Token extends Named {
  readonly description: string;
  readonly group: string;
}

/** All tokens, with their full names. */
export const tokens: readonly Token[] = Object.entries(groups).flatMap(([group, named]) =>
  Object.entries(named).map(([name, description]) => ({ name: `--kine-${name}`, description, group })),
);

/** What stands between the bracket that opens at `from` and its own end. */
function inBrackets(text: string, from: number): string {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return text.slice(from + 1, at);
  }
  throw new Error(`A bracket is not closed: ${text.slice(from, from + 60)}`);
}

/** The tokens a sheet reads, and what each is there where nobody sets it; of one that is read in several ways, the first. */
export function readIn(css: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { index } of css.matchAll(/var\(\s*--kine-/g)) {
    const [name = '', ...rest] = inBrackets(css, index + 'var'.length).split(',');
    if (!found.has(name.trim())) found.set(name.trim(), rest.join(',').replace(/\s+/g, ' ').trim());
  }
  return found;
}

/** Names that are read and not in the list, and the other way round. */
export function unlike(read: Iterable<string>, named: readonly string[]): readonly string[] {
  const all = new Set(read);
  return [
    ...[...all].filter((name) => !named.includes(name)).map((name) => `${name} is read and not named`),
    ...named.filter((name) => !all.has(name)).map((name) => `${name} is named and not read`),
  ];
}
