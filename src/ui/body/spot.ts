// What a picture lets people take hold of: native controls laid over what is drawn. The control has the keyboard and the
// name; the finger moves what it sees. Touches pointers and, by script, the place of a control (strict hosts allow no style
// attributes).

/** A place in a picture in its px: middle and size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** For `data-box`, in percent of the picture: a picture is shown smaller where a host is too narrow to read in. */
export const boxOf = ({ x, y, w, h }: Box, { width, height }: { width: number; height: number }): string =>
  [(x - w / 2) / width, (y - h / 2) / height, w / width, h / height]
    .map((n) => `${Math.round(n * 1e4) / 100}%`)
    .join(' ');

/** After a drawing: puts every `data-box` in its place. */
export const placeBoxes = (root: ParentNode): void => {
  for (const spot of root.querySelectorAll<HTMLElement>('[data-box]')) {
    const at = spot.dataset['box']!.split(' ');
    ['left', 'top', 'width', 'height'].forEach((side, i) => spot.style.setProperty(side, at[i]!));
  }
};

/** A finger that moves this far means to drag, px. */
const least = 8;

/**
 * Follows one press that began with `event` for as long as it lasts. `onMove` hears how far it went sideways, once it is a
 * drag; `onEnd` hears that it ended, with `dropped` false where the page took the finger back to scroll.
 */
export function follow(event: PointerEvent, onMove: (dx: number) => void, onEnd: (dropped: boolean) => void): void {
  if (event.button) return;
  const spot = event.currentTarget as HTMLElement;
  const from = event.clientX;
  const stop = new AbortController();
  let drags = false;
  const on = (type: string, hear: (event: PointerEvent) => void): void =>
    spot.addEventListener(
      type,
      (now) => (now as PointerEvent).pointerId === event.pointerId && hear(now as PointerEvent),
      { signal: stop.signal },
    );
  on('pointermove', ({ clientX, pointerId }) => {
    if (!drags && Math.abs(clientX - from) < least) return;
    if (!drags) spot.setPointerCapture(pointerId);
    drags = true;
    onMove(clientX - from);
  });
  for (const type of ['pointerup', 'pointercancel'])
    on(type, () => {
      stop.abort();
      if (drags) onEnd(type === 'pointerup');
    });
}
