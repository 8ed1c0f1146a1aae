/** Reading one text this device keeps. Touches localStorage; apart from texts.ts because every widget loads it. */

/** The browser's store, or undefined where it is denied: blocked cookies and sandboxed frames throw on mere access. */
export const box = (): Storage | undefined => {
  try {
    return globalThis.localStorage ?? undefined;
  } catch {
    return undefined;
  }
};

/** The text kept under `key`; null: nothing there; undefined: this browser does not let us look. Never throws. */
export const readText = (key: string): string | null | undefined => {
  try {
    return box()?.getItem(key);
  } catch {
    return undefined;
  }
};
