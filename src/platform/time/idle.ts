/** When the browser has nothing more urgent to do. Touches its scheduler only. */

/** Longest wait in ms: on a busy page the work must still be done. */
const patience = 500;

/** Done once the picture is on the screen and the browser rests, or after half a second. */
export const idle = (): Promise<unknown> =>
  new Promise((done) => {
    // Safari has no requestIdleCallback; a frame and a task later the picture is on the screen.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(done, { timeout: patience });
    else requestAnimationFrame(() => setTimeout(done));
  });
