// Whether a picture may move: in view, and by a person who does not mind. Touches platform/motion only.
import type { ReactiveController } from 'lit';
import { onMotionChange, prefersReducedMotion } from '../../platform/motion.js';
import type { Host } from '../base/controllers/host.js';

/**
 * Sets the state `seen` while the widget is in view, for `:host(:not(:state(seen)))` to pause what moves.
 *
 * @cssState seen - The widget is in view; its picture moves.
 */
export class Motion implements ReactiveController {
  #seen?: IntersectionObserver;
  #stop?: () => void;

  constructor(
    private readonly host: Host,
    private readonly state: (name: string, on: boolean) => void,
  ) {
    host.addController(this);
  }

  /** The person wants no motion: show the still form. */
  get still(): boolean {
    return prefersReducedMotion();
  }

  hostConnected(): void {
    this.#stop = onMotionChange(() => this.host.requestUpdate());
    this.#seen ??= new IntersectionObserver((entries) => this.state('seen', !!entries.at(-1)?.isIntersecting));
    this.#seen.observe(this.host);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#seen?.disconnect();
  }
}
