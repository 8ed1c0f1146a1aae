// One time of breathing along: runs on steady time, rests while nobody can follow, and plans its tones ahead. Touches the
// ticker, the page's visibility and, once fetched, sound and wake lock.
import type { ReactiveController } from 'lit';
import type { Planned, Tones } from '../../../platform/later/tones.js';
import { every, steadyClock } from '../../../platform/time/index.js';
import { vibrate } from '../../../platform/vibration.js';
import { isHidden, onVisibility } from '../../../platform/visibility.js';
import {
  breathAt,
  sessionLength,
  signalsIn,
  type Breath,
  type Rhythm,
  type Signal,
} from '../../../science/rest/breathing.js';
import type { Host } from '../../../ui/base/controllers/host.js';

/** What is fetched at a touch (platform/later). */
export interface Senses {
  readonly openTones: () => Tones | undefined;
  readonly keepAwake: () => () => void;
}

/** Milliseconds between two looks at the time: a count comes at most so late. */
const beat = 40;
/** So far ahead tones are planned, ms: longer than a browser holds back the timers of a page out of sight. */
const ahead = 90_000;
/** The sound card may be so far off before its tones are planned anew, ms. */
const off = 15;
/** In sight, a longer silence is no slow page: the device slept. */
const asleep = 10_000;

/** Felt with closed eyes: once for in, twice for out, long for the end. ms of buzz, rest, buzz. */
const buzzes: Readonly<Record<Signal['sound'], readonly number[]>> = { in: [90], out: [90, 110, 90], end: [500] };

export type State = 'ready' | 'running' | 'paused' | 'done';

export class Session implements ReactiveController {
  state: State = 'ready';
  /** It rests because the page was out of sight, or the device slept. */
  wasAway = false;
  sound = false;
  buzz = false;
  length = 0;
  senses?: Senses | null | undefined;
  #at = 0;
  #since = 0;
  #seen = 0;
  #planned = 0;
  #shown = '';
  #looked = 0;
  #tones: Tones | undefined;
  #ends: (() => void)[] = [];

  constructor(
    private readonly host: Host,
    private readonly onDone: () => void,
    private rhythm: Rhythm = { in: 4, out: 6 },
  ) {
    host.addController(this);
  }

  /** ms since the beginning, pauses left out. */
  get at(): number {
    return Math.min(this.state === 'running' ? this.#at + steadyClock.now() - this.#since : this.#at, this.length);
  }

  get breath(): Breath {
    return breathAt(this.at, this.rhythm);
  }

  /** Whole seconds that are left. */
  get left(): number {
    return Math.ceil((this.length - Math.floor(this.at / 1000) * 1000) / 1000);
  }

  hostDisconnected(): void {
    if (this.state === 'running') this.pause();
    this.#tones?.close();
    this.#tones = undefined;
  }

  /** From the first breath, or on from where it rests. */
  run(minutes: number, rhythm: Rhythm): void {
    if (this.state !== 'paused') {
      this.#at = 0;
      this.rhythm = rhythm;
      this.length = sessionLength(minutes, rhythm);
    }
    this.state = 'running';
    this.wasAway = false;
    this.#since = this.#seen = steadyClock.now();
    this.#planned = this.#at;
    this.#feel(this.#at - 1);
    this.#ends = [every(beat, this.#tick, { whenHidden: true }), onVisibility(this.#look)];
    this.begin();
    this.#shown = '';
    this.#show();
  }

  /** What was fetched, once it is there: the screen stays on, and tones where they are wanted. */
  begin(): void {
    if (this.state !== 'running' || !this.senses) return;
    if (this.#ends.length < 3) this.#ends.push(this.senses.keepAwake());
    if (this.sound) this.#tones ??= this.senses.openTones();
    this.#plan();
  }

  /** Tones wanted or not, from here on. */
  switchSound(on: boolean): void {
    this.sound = on;
    this.#hush();
    this.begin();
  }

  pause(at = this.at): void {
    this.#at = at;
    this.#rest('paused');
  }

  /** Back to the beginning. */
  stop(): void {
    this.#rest('ready');
    this.#at = 0;
    this.wasAway = false;
  }

  #rest(state: State): void {
    this.state = state;
    this.#ends.forEach((end) => end());
    this.#ends = [];
    if (state !== 'done') this.#hush();
    this.host.requestUpdate();
  }

  #hush(): void {
    this.#tones?.hush();
    this.#planned = this.at;
  }

  /** Buzzes for what began since. */
  #feel(from: number): void {
    if (!this.buzz || isHidden()) return;
    const now = signalsIn(from + 0.001, this.at + 0.001, this.rhythm, this.length).at(-1);
    if (now) vibrate(buzzes[now.sound]);
  }

  /** Tones for the next stretch. Counted from now each time, as the sound card's clock runs a little apart. */
  #plan(): void {
    if (!this.sound || !this.#tones) return;
    const until = this.at + ahead;
    // Ends with the length: the end itself is a signal there.
    const begin = steadyClock.now() - this.at;
    const list = signalsIn(this.#planned, until, this.rhythm, this.length);
    this.#tones.plan(list.map(({ at, sound }): Planned => ({ at: begin + at, sound })));
    this.#planned = until;
  }

  readonly #tick = (): void => {
    const now = steadyClock.now();
    const gap = now - this.#seen;
    const before = this.#at + this.#seen - this.#since;
    // Nobody breathed along meanwhile: on from where it was last followed.
    if (gap > (isHidden() ? ahead : asleep)) return this.#away(before);
    if (isHidden() && !this.#heard) return this.#away(this.at);
    this.#seen = now;
    this.#feel(before);
    if (this.at >= this.length) {
      this.#at = this.length;
      this.#rest('done');
      this.onDone();
    } else if (this.#planned - this.at < ahead / 2) this.#plan();
    this.#mend();
    this.#show();
  };

  /** Between two counts, where no tone begins: tones that would come too early or too late are planned anew. */
  #mend(): void {
    const looked = Math.floor(this.at / 1000 + 0.5);
    if (looked === this.#looked) return;
    this.#looked = looked;
    if (this.state !== 'running' || !this.#tones || Math.abs(this.#tones.slip) <= off) return;
    this.#hush();
    this.#plan();
  }

  /** Draws where another count begins. */
  #show(): void {
    const { breath, count, half } = this.breath;
    const shown = `${breath} ${half} ${count}`;
    if (shown !== this.#shown) this.host.requestUpdate();
    this.#shown = shown;
  }

  /** Whether it can be followed without being seen. */
  get #heard(): boolean {
    return this.sound && !!this.#tones?.sounding;
  }

  readonly #look = (): void => {
    if (isHidden() && !this.#heard) this.#away(this.at);
  };

  #away(at: number): void {
    this.wasAway = true;
    this.pause(at);
  }
}
