/** Whether the page is seen. Touches document visibility only. */

export const isHidden = (): boolean => document.hidden;

/** Calls `cb` when the browser stops a page out of sight: no timer of it runs until it is let go on. Returns what stops it. */
export const onFreeze = (cb: () => void): (() => void) => {
  document.addEventListener('freeze', cb);
  return () => document.removeEventListener('freeze', cb);
};

/** Calls `cb` when the page is hidden or shown again. Returns what stops it. */
export const onVisibility = (cb: () => void): (() => void) => {
  document.addEventListener('visibilitychange', cb);
  return () => document.removeEventListener('visibilitychange', cb);
};
