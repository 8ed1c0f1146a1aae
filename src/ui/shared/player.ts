// Plays a course step by step on the page's one ticker, with its picture in sight; waits while the page is hidden.
import type { ReactiveController } from 'lit';
import { every } from '../../platform/time/ticker.js';
import { showPicture } from './show-picture.js';
import type { Host } from '../base/controllers/host.js';

/** Steps 0 to `last`, one per `ms` milliseconds. A hidden page waits and goes on where it was. */
export class Player implements ReactiveController {
  /** The step shown now. */
  at = 0;
  #stop?: () => void;

  constructor(
    private readonly host: Host,
    private readonly last: number,
    private readonly ms: number,
  ) {
    host.addController(this);
  }

  get playing(): boolean {
    return !!this.#stop;
  }

  hostDisconnected(): void {
    this.pause();
  }

  /** From here on, or from the start when it stands at the end. */
  play(): void {
    if (this.#stop) return;
    if (this.at >= this.last) this.at = 0;
    showPicture(this.host);
    // One step per beat, not per time passed: nobody misses days because the tab was away.
    this.#stop = every(this.ms, () => this.go(this.at + 1));
    this.host.requestUpdate();
  }

  pause(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.host.requestUpdate();
  }

  /** To a step; the end stops it. */
  go(step: number): void {
    this.at = Math.min(Math.max(0, step), this.last);
    if (this.at === this.last) this.pause();
    this.host.requestUpdate();
  }
}
