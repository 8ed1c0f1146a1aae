/** Whether the visitor asked their device for less motion. Reads a media query only. */

const query = (): MediaQueryList | undefined => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)');

export const prefersReducedMotion = (): boolean => query()?.matches ?? false;

/** Calls `cb` when that wish changes. Returns the function that stops it. */
export const onMotionChange = (cb: (reduced: boolean) => void): (() => void) => {
  const list = query();
  const changed = (event: MediaQueryListEvent): void => cb(event.matches);
  list?.addEventListener('change', changed);
  return () => list?.removeEventListener('change', changed);
};
