// Moves what breathes in the picture: sun, wave and disc, in step with the session to a frame. Touches their animations only.
import type { ReactiveController } from 'lit';
import { prefersReducedMotion } from '../../../platform/motion.js';
import { breathLength, type Rhythm } from '../../../science/rest/breathing.js';
import type { Host } from '../../../ui/base/controllers/host.js';
import { half, type Strides } from './breathing-pacer.picture.js';
import type { Session } from './session.js';

/** Farther from the session than this, ms, it is set right: less than a frame is never seen. */
const near = 16;

export class Sway implements ReactiveController {
  /** How far things go, as they were last drawn. */
  strides: Strides = { small: 1, rise: 0, wave: 0 };
  rhythm: Rhythm = { in: 4, out: 6 };
  readonly #running = new Map<Element, { key: string; animation: Animation }>();

  constructor(
    private readonly host: Host,
    private readonly session: Session,
  ) {
    host.addController(this);
  }

  /** The person wants no motion: the disc steps per count. */
  get still(): boolean {
    return prefersReducedMotion();
  }

  hostUpdated(): void {
    const { state, at } = this.session;
    const moves = !this.still && (state === 'running' || state === 'paused');
    const duration = breathLength(this.rhythm);
    const { small, rise, wave } = this.strides;
    const top = { offset: this.rhythm.in / (this.rhythm.in + this.rhythm.out), easing: half };
    const swell = (low: string, high: string): Keyframe[] => [
      { transform: low, easing: half },
      { transform: high, ...top },
      { transform: low },
    ];
    const parts: Record<string, Keyframe[]> = {
      '.swell': swell(`scale(${small})`, 'scale(1)'),
      '.rise': swell('translateY(0px)', `translateY(${-rise}px)`),
      '.drift': [{ transform: 'translateX(0px)' }, { transform: `translateX(${-wave}px)` }],
    };
    for (const [selector, frames] of Object.entries(parts)) {
      const node = this.host.shadowRoot?.querySelector(selector);
      if (!node) continue;
      const key = JSON.stringify([frames, duration]);
      let now = this.#running.get(node);
      if (now && (!moves || now.key !== key)) {
        now.animation.cancel();
        this.#running.delete(node);
        now = undefined;
      }
      if (!moves) continue;
      if (!now) {
        now = { key, animation: node.animate(frames, { duration, iterations: Infinity }) };
        this.#running.set(node, now);
      }
      const { animation } = now;
      if (state === 'paused') animation.pause();
      else if (animation.playState !== 'running') animation.play();
      if (Math.abs(Number(animation.currentTime ?? -duration) - at) > near) animation.currentTime = at;
    }
  }
}
