// Texts in this tab's history entry, which come back after a reload and go with the tab. Touches history.state, each text
// under its own key beside what the page keeps there.
import { isObject } from '../is-object.js';

/** What is there; undefined where the page keeps something that leaves no room. */
const entry = (): Record<string, unknown> | undefined => {
  const state: unknown = history.state ?? {};
  return isObject(state) ? state : undefined;
};

/** The text kept under `key` before the reload. Never throws. */
export function readEntry(key: string): string | undefined {
  try {
    const found = entry()?.[key];
    return typeof found === 'string' ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps `text` under `key`; without a text takes away what was kept. Never throws. */
export function keepEntry(key: string, text: string | undefined): void {
  try {
    const now = entry();
    if (!now || now[key] === text) return;
    const { [key]: _was, ...rest } = now;
    history.replaceState(text === undefined ? rest : { ...rest, [key]: text }, '');
  } catch {
    // Too often, too large, or a frame that may not: nothing is kept.
  }
}
