// The picture on its way from one stretch of time to another, after a press: a hand that drags is followed at once.
import { prefersReducedMotion } from '../../../platform/motion.js';
import { every } from '../../../platform/time/ticker.js';
import { between, type View } from './view.js';

/** ms, as all that glides in the kit. */
const lasts = 600;

export class Gliding {
  #stop?: (() => void) | undefined;
  #now?: View | undefined;

  constructor(private readonly draw: () => void) {}

  /** What is drawn while it is on its way to `view`. */
  at(view: View): View {
    return this.#now ?? view;
  }

  /** Sets off; at once where motion is not wanted. */
  start(from: View, to: View): void {
    this.end();
    if (prefersReducedMotion()) return;
    let past = 0;
    this.#now = from;
    this.#stop = every(16, (elapsed) => {
      past += elapsed;
      const left = Math.max(0, 1 - past / lasts);
      if (left) this.#now = between(from, to, 1 - left ** 3);
      else this.end();
      this.draw();
    });
  }

  end(): void {
    this.#stop?.();
    this.#stop = this.#now = undefined;
  }
}
