// The folder is the download: where a file lies says in which chunk it is. Pure.
import path from 'node:path';

/**
 * `core`: what every page downloads. `shared`: what widgets of several families share. `body`: what the pictures of the
 * body share, one per language. `guide`: what the guides share. `words`: texts of core and shared, one per language but Dutch, which lies with the code.
 * `later`: what parts that are fetched later share. `alone`: fetched when it is asked for, one file, the same for all.
 */
export type Chunk = 'core' | 'shared' | 'body' | 'guide' | 'later' | 'words' | 'alone';

const words = /^src\/ui\/(?:base|shared)\/(?:.+\/)?strings\/(?!nl|index)/;

/** The first row that fits; what fits none is the widget's own, a private copy for each that imports it. */
const rows: readonly (readonly [start: string, chunk: Chunk | undefined])[] = [
  // Only practice-context provides.
  ['node_modules/@lit/context/index', undefined],
  ['node_modules/@lit/context/lib/value-notifier', undefined],
  ['node_modules/@lit/context/lib/controllers/context-provider', undefined],
  // Only where a code is shown.
  ['node_modules/lean-qr/', undefined],
  // Only where an agenda is a calendar file.
  ['node_modules/ical.js/', undefined],
  ['node_modules/', 'core'],
  ['src/ui/base/', 'core'],
  // What the base and the smallest widget rest on.
  ['src/platform/locale/language', 'core'],
  ['src/platform/locale/format.ts', 'core'],
  ['src/platform/storage/read-text', 'core'],
  ['src/practice/emergency', 'core'],
  ['src/science/safety/numbers', 'core'],
  ['src/science/input/plain-number', 'core'],
  ['src/science/pain/scale', 'core'],
  ['src/ui/shared/', 'shared'],
  // Only where a file is chosen.
  ['src/platform/read-file', undefined],
  // Only where a page is handed over.
  ['src/platform/squeeze', undefined],
  // Only where a person breathes along.
  ['src/platform/vibration', undefined],
  // Only where a break is called.
  ['src/platform/notify', undefined],
  ['src/platform/later/', 'alone'],
  ['src/platform/', 'shared'],
  ['src/science/input/', 'shared'],
  ['src/science/clamp', 'shared'],
  // What a practice and the red flags know of its land.
  ['src/science/safety/country', 'shared'],
  ['src/practice/read.ts', 'shared'],
  ['src/practice/protein-need', 'shared'],
  ['src/practice/contact', 'shared'],
  ['src/practice/plain-text', 'shared'],
  // What tools know of a check over two nights.
  ['src/practice/pain-log/checks', 'shared'],
  ['src/science/pain/check', 'shared'],
  ['src/science/food/bricks', 'shared'],
  ['src/science/rest/figures', 'shared'],
  ['src/ui/later/common/', 'later'],
  ['src/science/evidence/claim.ts', 'later'],
  ['src/science/evidence/source.ts', 'later'],
  ['src/ui/later/', 'alone'],
  ['src/practice/record/', 'alone'],
  ['src/science/evidence/sources', 'alone'],
  ['src/science/evidence/topics', 'alone'],
  ['src/science/evidence/words/', 'alone'],
  ['src/ui/body/', 'body'],
  ['src/science/body/', 'body'],
  ['src/ui/guide/', 'guide'],
];

/** Whether the figures of a topic are what several widgets compare with: they lie in shared, once. */
export const hasSharedFigures = (file: string): boolean => /\/evidence\/claims\/(pain|movement)\.ts$/.test(file);

/** The shared chunk of a file, by its path from the checkout's root. */
export const chunkOf = (file: string): Chunk | undefined =>
  words.test(file) ? 'words' : rows.find(([start]) => file.startsWith(start))?.[1];

/** Whether a file is fetched after a touch or when the data ask for it, never with the page. */
export const isLater = (file: string): boolean => /\/later\//.test(file);

/** Of a file in a widget's `later/`, the name of its part: the folder in it, or the file beside `strings/`. */
export const partOf = (file: string): string => {
  const [first = '', ...rest] = (/\/later\/(.+)\.ts$/.exec(file)?.[1] ?? '').split('/');
  return rest.length && first !== 'strings' ? first : path.basename(file, '.ts');
};
