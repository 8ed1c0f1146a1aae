/** Buzzes that are felt with closed eyes. Touches navigator.vibrate and a media query only. */

/** Whether this device can: a desktop browser may have the function and nothing to shake; no iPhone has either. */
export const canVibrate = (): boolean =>
  typeof navigator.vibrate === 'function' && matchMedia('(any-pointer: coarse)').matches;

/** Milliseconds of buzz, rest, buzz; nothing ends what still buzzes. */
export const vibrate = (pattern: readonly number[] = []): void => {
  try {
    navigator.vibrate?.([...pattern]);
  } catch {
    // A frame may not be allowed to: then nothing is felt.
  }
};
