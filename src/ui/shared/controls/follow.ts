// A finger on what it sees: what is drawn may be dragged, beside the native control for keyboard and ear. Touches pointers.
import { capture } from './capture.js';

/** A finger that moves this far means to drag, px. */
const least = 8;

/**
 * Follows one press that began with `event` for as long as it lasts. `onMove` hears how far it went along `axis`, once it is a
 * drag; `onEnd` hears that it ended, with `dropped` false where the page took the finger back to scroll.
 */
export function follow(
  event: PointerEvent,
  onMove: (far: number) => void,
  onEnd: (dropped: boolean) => void,
  axis: 'clientX' | 'clientY' = 'clientX',
): void {
  if (event.button) return;
  const spot = event.currentTarget as Element;
  const from = event[axis];
  const stop = new AbortController();
  let drags = false;
  const on = (type: string, hear: (event: PointerEvent) => void): void =>
    spot.addEventListener(
      type,
      (now) => (now as PointerEvent).pointerId === event.pointerId && hear(now as PointerEvent),
      { signal: stop.signal },
    );
  on('pointermove', ({ pointerId, [axis]: now }) => {
    if (!drags && Math.abs(now - from) < least) return;
    if (!drags) capture(spot, pointerId);
    drags = true;
    onMove(now - from);
  });
  for (const type of ['pointerup', 'pointercancel'])
    on(type, () => {
      stop.abort();
      if (drags) onEnd(type === 'pointerup');
    });
}
