/** Writing, removing, listing and following texts this device keeps. Touches localStorage; no function here throws. */
import { box, readText } from './read-text.js';

export { readText };

/** How a write went. 'full': the quota is used up; 'denied': this browser keeps nothing for this page. */
export type Written = 'ok' | 'denied' | 'full';

/** Writes `text` under `key` and says how that went. */
export const writeText = (key: string, text: string): Written => {
  const storage = box();
  if (!storage) return 'denied';
  try {
    storage.setItem(key, text);
    // Some browsers and shields take a text without a word and keep nothing.
    return storage.getItem(key) === text ? 'ok' : 'denied';
  } catch (error) {
    // 'QuotaExceededError', and 'NS_ERROR_DOM_QUOTA_REACHED' in older Firefox.
    return /quota/i.test((error as Error | undefined)?.name ?? '') ? 'full' : 'denied';
  }
};

export const removeText = (key: string): void => {
  try {
    box()?.removeItem(key);
  } catch {
    // Denied: then there is nothing of ours to remove either.
  }
};

/** Every key that begins with `prefix`; none where storage is denied. */
export const keys = (prefix: string): string[] => {
  try {
    return Object.keys(box() ?? {}).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
};

/**
 * Calls `cb` with the new text (null: gone) after another tab changed `key` or emptied the store, and when the page
 * comes back from the back-forward cache: while it slept there it heard nothing. Returns the function that stops it.
 */
export const onChange = (key: string, cb: (text: string | null) => void): (() => void) => {
  const stored = (event: StorageEvent): void => {
    // sessionStorage tells its changes by the same event.
    if (event.storageArea && event.storageArea !== box()) return;
    if (event.key === key || event.key === null) cb(event.key === null ? null : event.newValue);
  };
  const shown = (event: PageTransitionEvent): void => {
    const text = event.persisted ? readText(key) : undefined;
    if (text !== undefined) cb(text);
  };
  globalThis.addEventListener?.('storage', stored);
  globalThis.addEventListener?.('pageshow', shown);
  return () => {
    globalThis.removeEventListener?.('storage', stored);
    globalThis.removeEventListener?.('pageshow', shown);
  };
};
