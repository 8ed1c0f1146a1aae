/** Keeps the screen on while somebody follows it. Touches navigator.wakeLock and page visibility; fetched at a press. */
import { isHidden, onVisibility } from '../visibility.js';

/** Keeps it on, where that is allowed, until the returned function is called. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let over = false;
  const take = async (): Promise<void> => {
    if (over || isHidden() || (lock && !lock.released)) return;
    try {
      const taken = await navigator.wakeLock?.request('screen');
      if (over) await taken?.release();
      else lock = taken;
    } catch {
      // Not allowed in this frame, or the battery is low: the screen may go dark, the sound goes on.
    }
  };
  // A page that was away has lost it.
  const stop = onVisibility(() => void take());
  void take();
  return () => {
    over = true;
    stop();
    void lock?.release().catch(() => {});
  };
}
