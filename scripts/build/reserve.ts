// dist/kinekit.css: room for each widget before its script arrives. The floors are measured by `npm run measure:reserve`;
// this says which rules follow from them, and copies the file. A host cannot query itself, but its ::before and parts can.
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

/** The highest a widget gets from this step to the next, both included, in em. */
function floorOf(heights: readonly number[], step: number): number {
  const next = steps[step + 1] ?? Infinity;
  const within = heights.filter((_, i) => (widths[i] ?? 0) >= (steps[step] ?? 0) && (widths[i] ?? 0) <= next);
  return Math.ceil(((Math.max(...within) + slack) / em) * 100) / 100;
}

/** What stands on the page before the widget does: the tag itself, an element marked for it, or a link to its page. */
function placesOf(tag: string, attribute: string): string {
  const open = ':not([data-kine-on])';
  if (attribute) {
    return `:is(${tag}:not(:defined):is([${attribute}],[${attribute}] *),[data-kine=${tag}][data-kine-${attribute}]${open})`;
  }
  // A link inside its own widget is that widget's fallback content.
  const link = `a[href*="#kine-${tag}"]:not([data-kine-on],${tag} *,[data-kine=${tag}] *)`;
  return `:is(${tag}:not(:defined),[data-kine=${tag}]${open},${link})`;
}

const roomOf = (tag: string, attribute: string): string =>
  `${tag}${attribute && `:is([${attribute}],[${attribute}] *)`}::part(room)`;

/** A page on which nobody says who the practice is: an appointment cannot be made there, and the widget is low. */
const bare =
  ':root:not(:has(practice-context,[data-kine=practice-context])) ' +
  ':is(book-appointment,[data-kine=book-appointment],a[href*="#kine-book-appointment"])' +
  ':not([booking-url],[data-kine-booking-url]){--_bare:.42;--_floor:var(--_bare)}';

/** The stylesheet's rules. Without script there will be no widget, and no room is kept for one; nor on paper. */
export function reserveRules(all: readonly Measured[]): string[] {
  const plain = all.filter(({ attribute }) => !attribute).map(({ tag }) => placesOf(tag, ''));
  const rules = [
    bare,
    `${plain.join()}{display:flow-root;container-type:inline-size}`,
    `${plain.map((place) => `${place}::before`).join()}{content:"";float:left}`,
  ];
  steps.forEach((from, step) => {
    const floors = all.flatMap(({ tag, attribute, heights }) => {
      const floor = floorOf(heights, step);
      if (step && floor === floorOf(heights, step - 1)) return [];
      // A widget with nothing to choose from says so by --_floor: it is lower than its room.
      const target = `${placesOf(tag, attribute)}::before,${roomOf(tag, attribute)}`;
      return [`${target}{min-block-size:calc(${floor}em*var(--_floor,1))}`];
    });
    if (floors.length)
      rules.push(step ? `@container (min-width:${from / em}em){${floors.join('')}}` : floors.join('\n'));
  });
  return ['@media screen and (not (scripting:none)){', ...rules, '}'];
}

/** Copies the measured rules into the build. */
export function buildReserve(root: string, outDir: string): void {
  const measured = path.join(root, 'scripts/build/reserve.css');
  fs.copyFileSync(measured, path.join(outDir, 'kinekit.css'));
}
