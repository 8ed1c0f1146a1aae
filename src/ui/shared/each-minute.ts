// Draws a widget anew each minute, by the page's one ticker: what is due, and which day it is, changes while a page lies open.
import type { ReactiveController } from 'lit';
import { every } from '../../platform/time/ticker.js';
import type { Host } from '../base/controllers/host.js';

const minute = 6e4;

export class EachMinute implements ReactiveController {
  #stop?: (() => void) | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop ??= every(minute, () => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}
