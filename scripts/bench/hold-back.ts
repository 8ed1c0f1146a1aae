// Runs in the page of a benchmark. Replaces the page's timer and what it says of being hidden.

/** Timers as a browser holds them back for a page out of sight: once a minute. */
export function holdBack(): void {
  const { setTimeout } = window;
  Object.assign(window, {
    setTimeout: (run: () => void, ms = 0) => setTimeout(run, Math.max(ms, 60_000)),
  });
  Object.defineProperty(document, 'hidden', { get: () => true });
  document.dispatchEvent(new Event('visibilitychange'));
}
