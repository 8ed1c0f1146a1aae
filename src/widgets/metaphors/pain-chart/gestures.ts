// Fingers, pen, mouse and wheel on the chart: one drags, two zoom, a tap chooses, ctrl and wheel zoom. Touches the events
// of one element only.
import { clamp } from '../../../ui/base/drawing/path.js';
import { capture } from '../../../ui/shared/controls/capture.js';
import { dragged, panned, zoomed, type View } from './view.js';

/** The other way the picture moves: by a press and some time. */
export { Gliding } from './gliding.js';

export interface Chart {
  /** What is shown now and all there is; undefined while there is nothing. */
  readonly now: () => { view: View; bounds: View } | undefined;
  /** Where the scores lie in the picture, px from its left, and how wide it was drawn: a narrow room shows it smaller. */
  readonly plot: () => { left: number; right: number; width: number };
  /** `time`: of the event, ms. */
  readonly show: (view: View, time: number) => void;
  /** The hand is off. */
  readonly done: () => void;
  /** `share` of the view's width, 0 to 1; `y` px from the top of the picture. */
  readonly tap: (share: number, y: number) => void;
}

/** Px a finger may slip and still tap. */
const slip = 8;

export interface Gestures {
  readonly down: (event: PointerEvent) => void;
  readonly move: (event: PointerEvent) => void;
  readonly up: (event: PointerEvent) => void;
  readonly wheel: (event: WheelEvent) => void;
}

export function gestures(chart: Chart): Gestures {
  const fingers = new Map<number, number>();
  let box: DOMRect | undefined;
  let start: { x: number; y: number } | undefined;
  let moved = false;

  /** Px of the picture to one on the screen. */
  const scale = (): number => {
    const { width } = chart.plot();
    return Math.max(1, width / (box?.width || width));
  };
  const shareOf = (clientX: number): number => {
    const { left, right } = chart.plot();
    return ((clientX - (box?.left ?? 0)) * scale() - left) / (right - left);
  };
  const stop = (event: PointerEvent): boolean => fingers.delete(event.pointerId);

  return {
    down: (event) => {
      if (event.button || fingers.size > 1 || !chart.now()) return;
      const target = event.currentTarget as HTMLElement;
      box = target.getBoundingClientRect();
      capture(target, event.pointerId);
      start = fingers.size ? undefined : { x: event.clientX, y: event.clientY };
      if (!fingers.size) moved = false;
      fingers.set(event.pointerId, shareOf(event.clientX));
    },
    move: (event) => {
      const now = chart.now();
      if (!now || !fingers.has(event.pointerId)) return;
      if (start && Math.abs(event.clientX - start.x) < slip && !moved) return;
      moved = true;
      const before = [...fingers.values()];
      fingers.set(event.pointerId, shareOf(event.clientX));
      chart.show(dragged(now.view, before, [...fingers.values()], now.bounds), event.timeStamp);
    },
    up: (event) => {
      if (!stop(event)) return;
      if (!moved && start && event.type === 'pointerup' && box) {
        chart.tap(shareOf(event.clientX), (event.clientY - box.top) * scale());
      } else if (!fingers.size && moved) chart.done();
      start = undefined;
    },
    wheel: (event) => {
      const now = chart.now();
      const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
      // A plain wheel scrolls the page past the chart.
      if (!now || !(event.ctrlKey || sideways)) return;
      event.preventDefault();
      box = (event.currentTarget as HTMLElement).getBoundingClientRect();
      const { left, right } = chart.plot();
      // Lines or pages instead of px.
      const unit = event.deltaMode ? 16 : 1;
      chart.show(
        event.ctrlKey
          ? zoomed(now.view, 2 ** clamp(event.deltaY * unit * 0.02, -1, 1), now.bounds, shareOf(event.clientX))
          : panned(now.view, (event.deltaX * unit * scale()) / (right - left), now.bounds),
        event.timeStamp,
      );
    },
  };
}
