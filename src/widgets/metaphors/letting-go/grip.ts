// Holding and putting down: time runs while the bottle is held and while the arm comes to rest. Touches the ticker only.
import type { ReactiveController } from 'lit';
import { every } from '../../../platform/time/ticker.js';
import { felt, holding, stillFelt } from '../../../science/body/holding.js';
import type { Host } from '../../../ui/base/controllers/host.js';

/** Seconds of holding that one second here stands for: a minute, so that an hour can be waited for. */
export const pace = 60;
/** Milliseconds between two looks at the clock. */
const beat = 100;
/** Below this nothing is felt any more. */
const rest = 0.03;

export class Grip implements ReactiveController {
  /** Seconds the bottle is, or was last, held, in the time of the story. */
  time = 0;
  /** Whether it is in the hand. */
  held = false;
  /** Seconds since it was put down. */
  since = Number.POSITIVE_INFINITY;
  #stop?: (() => void) | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** Whether it is being held now, by a hand on the button and not by the slider. */
  get running(): boolean {
    return this.held && !!this.#stop;
  }

  /** 0 nothing to 1 unbearable, now. */
  get felt(): number {
    const now = this.held ? felt(this.time) : stillFelt(felt(this.time), this.since);
    return !this.held && now < rest ? 0 : now;
  }

  hostDisconnected(): void {
    if (this.running) this.show(this.time);
    this.#end();
  }

  /** From the first second on. */
  take(): void {
    this.show(0);
    this.held = true;
    this.#run((seconds) => (this.time = holding(this.time + seconds)));
  }

  /** Puts it down; the arm comes to rest, at once for those who want no motion. */
  put(still: boolean): void {
    this.#end();
    this.held = false;
    this.since = still ? Number.POSITIVE_INFINITY : 0;
    if (!still)
      this.#run((seconds) => {
        this.since += seconds;
        if (!this.felt) this.#end();
      });
    this.host.requestUpdate();
  }

  /** Shows it held for so long, without waiting; 0 is not held. */
  show(seconds: number): void {
    this.#end();
    this.time = holding(seconds);
    this.held = this.time > 0;
    this.since = Number.POSITIVE_INFINITY;
    this.host.requestUpdate();
  }

  #run(on: (seconds: number) => void): void {
    this.#end();
    this.#stop = every(beat, (elapsed) => {
      // A page that was hidden had paused: what passed there was not held.
      on((Math.min(elapsed, 3 * beat) / 1000) * pace);
      this.host.requestUpdate();
    });
    this.host.requestUpdate();
  }

  #end(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}
