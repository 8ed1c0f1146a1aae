// dist/kinekit.css: room for each widget before its script arrives. The floors are measured by `npm run measure:reserve`;
// this says which rules follow from them, and copies the file. A host cannot measure itself, but its ::before and parts can.
import fs from 'node:fs';
import path from 'node:path';

/** Heights of one widget at `widths`, all in CSS pixels at a text of 16 px. */
export interface Measured {
  readonly tag: string;
  /** Attribute that says which of the widget's forms this is; `''` for the plain one. */
  readonly attribute: string;
  readonly heights: readonly number[];
}

const em = 16;
/** Widths in CSS pixels at which widgets are measured. */
export const widths: readonly number[] = Array.from({ length: 100 }, (_, i) => 256 + 8 * i);
/** Where a new floor may begin. */
const steps = [0, 304, 320, 344, 360, 376, 392, 416, 448, 480, 528, 592, 656, 704, 768, 832, 920, 1008];
/** Between two measured widths a picture grows by this at most, and a sentence told by the practice by a little more; CSS pixels. */
const slack = 10;
/** A step is a slope: so far before its width it begins, in em, and so many times it rises. */
const onset = 0.01;
const steep = 9999;

/** The highest a widget gets from this step to the next, both included, in em. */
function floorOf(heights: readonly number[], step: number): number {
  const next = steps[step + 1] ?? Infinity;
  const within = heights.filter((_, i) => (widths[i] ?? 0) >= (steps[step] ?? 0) && (widths[i] ?? 0) <= next);
  return Math.ceil(((Math.max(...within) + slack) / em) * 100) / 100;
}

/**
 * The floors of one widget as a sum of lengths: each step is an amount that is added or taken away once the container is as
 * wide as that. One rule for each widget then says it: eighteen @container rules for each are 150 kB, and a browser compares
 * every element of the page with all of them.
 */
function roomOf(heights: readonly number[]): string {
  const floors = steps.map((_, step) => floorOf(heights, step));
  const changes = steps.flatMap((from, step) => {
    const by = Math.round(((floors[step] ?? 0) - (floors[step - 1] ?? 0)) * 100) / 100;
    if (!step || !by) return [];
    return `${by < 0 ? '-' : '+'} clamp(0em,(100cqi - ${from / em - onset}em)*${steep},${Math.abs(by)}em)`;
  });
  return `calc(${[`${floors[0]}em`, ...changes].join(' ')})`;
}

/** What may stand for the widget, drawn or not: the tag itself, an element marked for it, or a link to its page. */
const namesOf = (tag: string, attribute: string): readonly string[] =>
  attribute
    ? [`${tag}:is([${attribute}],[${attribute}] *)`, `[data-kine=${tag}][data-kine-${attribute}]`]
    : [tag, `[data-kine=${tag}]`, `a[href*="#kine-${tag}"]`];

/**
 * Those that are not drawn yet. One selector for each, not one of many in :is(): a browser finds those that may fit by tag and
 * attribute. A link inside its own widget is that widget's fallback content.
 */
const placesOf = (tag: string): readonly string[] => [
  `${tag}:not(:defined)`,
  `[data-kine=${tag}]:not([data-kine-on])`,
  `a[href*="#kine-${tag}"]:not([data-kine-on],${tag} *,[data-kine=${tag}] *)`,
];

/** A page on which nobody says who the practice is: an appointment cannot be made there, and the widget is low. */
const bare =
  ':root:not(:has(practice-context,[data-kine=practice-context])) ' +
  ':is(book-appointment,[data-kine=book-appointment],a[href*="#kine-book-appointment"])' +
  ':not([booking-url],[data-kine-booking-url]){--_bare:.42;--_floor:var(--_bare)}';

/** A widget with nothing to choose from says so by --_floor: it is lower than its room. */
const floor = 'min-block-size:calc(var(--_room)*var(--_floor,1))';

/** The stylesheet's rules. Without script there will be no widget, and no room is kept for one; nor on paper. */
export function reserveRules(all: readonly Measured[]): string[] {
  const plain = all.filter(({ attribute }) => !attribute).map(({ tag }) => tag);
  const places = plain.flatMap(placesOf);
  return [
    '@media screen and (not (scripting:none)){',
    bare,
    ...all.map(({ tag, attribute, heights }) => `${namesOf(tag, attribute).join()}{--_room:${roomOf(heights)}}`),
    `${places.join()}{display:flow-root;container-type:inline-size}`,
    `${places.map((place) => `${place}::before`).join()}{content:"";float:left;${floor}}`,
    `${plain.map((tag) => `${tag}::part(room)`).join()}{${floor}}`,
    '}',
  ];
}

/** Copies the measured rules into the build. */
export function buildReserve(root: string, outDir: string): void {
  const measured = path.join(root, 'scripts/build/reserve.css');
  fs.copyFileSync(measured, path.join(outDir, 'kinekit.css'));
}
