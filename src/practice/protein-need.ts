// The grams of protein a person on this page was given, for other widgets on it. Never in the record: it lives as long as
// the page, because who comes back is asked again whether a condition applies.
import type { BrickNeed } from '../science/food/bricks.js';

const shared = Symbol.for('kinekit/protein-need@1');
const changed = 'kine-protein-need';
const page = globalThis as { [shared]?: BrickNeed | undefined };

/** Undefined where there is no number, whatever the reason. */
export const tellProteinNeed = (need: BrickNeed | undefined): void => {
  page[shared] = need;
  document.dispatchEvent(new Event(changed));
};

/** Calls `listener` now and after each change. Returns what stops it. */
export const followProteinNeed = (listener: (need: BrickNeed | undefined) => void): (() => void) => {
  const tell = (): void => listener(page[shared]);
  document.addEventListener(changed, tell);
  tell();
  return () => document.removeEventListener(changed, tell);
};
