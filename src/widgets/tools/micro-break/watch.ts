// Watches the time that is sat: with the page in or out of sight, over a sleeping laptop and a clock that is set. Touches the
// ticker and the page's life.
import type { ReactiveController } from 'lit';
import { every as each, steadyClock, systemClock } from '../../../platform/time/index.js';
import { onFreeze } from '../../../platform/visibility.js';
import { after, fresh, later, minutesLeft, passed, standUp, type Desk } from '../../../science/rest/breaks.js';
import type { Host } from '../../../ui/base/controllers/host.js';

/** ms between two looks: a call comes at most so late in sight, and a minute out of sight. */
const beat = 1000;

export type State = 'ready' | 'running' | 'paused';

export class Watch implements ReactiveController {
  state: State = 'ready';
  desk: Desk = fresh;
  /** ms between calls. */
  every = 0;
  #wall = 0;
  #steady = 0;
  #stopped = false;
  #shown = '';
  #ends: readonly (() => void)[] = [];

  constructor(
    private readonly host: Host,
    /** It is time, for the first time since the last rest. */
    private readonly onDue: () => void,
  ) {
    host.addController(this);
  }

  get left(): number {
    return minutesLeft(this.desk, this.every);
  }

  /** What is left of the time to the call, 0 to 1. */
  get share(): number {
    const { phase } = this.desk;
    if (this.state === 'ready' || phase === 'up') return 1;
    return phase === 'sitting' ? (this.left * 60_000) / this.every : 0;
  }

  hostDisconnected(): void {
    if (this.state === 'running') this.pause();
  }

  run(): void {
    this.#end();
    this.state = 'running';
    [this.#wall, this.#steady, this.#stopped] = [systemClock.now(), steadyClock.now(), false];
    this.#ends = [each(beat, this.#look, { whenHidden: true }), onFreeze(() => (this.#stopped = true))];
    this.host.requestUpdate();
  }

  pause(): void {
    this.#end();
    this.state = 'paused';
    this.host.requestUpdate();
  }

  /** Back to the beginning. */
  stop(): void {
    this.#end();
    this.state = 'ready';
    this.desk = fresh;
    this.host.requestUpdate();
  }

  /** The person stands, sits again, or asks for a moment more. */
  stand(): void {
    this.#go(standUp());
  }
  sit(): void {
    this.#go(fresh);
  }
  wait(): void {
    this.#go(later(this.every));
  }

  #go(desk: Desk): void {
    this.desk = desk;
    this.run();
  }

  #end(): void {
    this.#ends.forEach((end) => end());
    this.#ends = [];
  }

  readonly #look = (): void => {
    const [wall, steady] = [systemClock.now(), steadyClock.now()];
    const [ms, how] = passed(wall - this.#wall, steady - this.#steady, this.#stopped);
    [this.#wall, this.#steady, this.#stopped] = [wall, steady, false];
    const before = this.desk.phase;
    this.desk = after(this.desk, ms, this.every, how);
    if (this.desk.phase === 'due' && before !== 'due') this.onDue();
    const shown = `${this.desk.phase} ${this.left} ${this.desk.rested}`;
    if (shown !== this.#shown) this.host.requestUpdate();
    this.#shown = shown;
  };
}
