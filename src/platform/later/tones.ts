/**
 * Soft tones planned ahead on the sound card's own clock: they come in time, also when the timers of a page out of sight are
 * held back. Touches Web Audio; fetched at a press, since a page may not sound before.
 */
import { steadyClock, type Clock } from '../time/clock.js';

/** One note: when it begins and how long it lasts, in seconds, and from which to which pitch, in Hz. */
type Note = readonly [after: number, length: number, from: number, to: number];

/** Told apart without looking: rising, falling, a chord that opens, two soft knocks. */
const sounds = {
  in: [[0, 0.45, 392, 523]],
  out: [[0, 0.6, 440, 294]],
  end: [
    [0, 0.9, 523, 523],
    [0.22, 0.9, 659, 659],
    [0.44, 1.4, 784, 784],
  ],
  up: [
    [0, 0.35, 587, 587],
    [0.3, 0.7, 784, 784],
  ],
} as const satisfies Record<string, readonly Note[]>;

export type Sound = keyof typeof sounds;

/** `at`: on the steady clock, ms. */
export interface Planned {
  readonly at: number;
  readonly sound: Sound;
}

export interface Tones {
  /** Sounds these; what is long past is left out. */
  plan(list: readonly Planned[]): void;
  /** ms by which the two clocks went apart since tones were planned: a busy machine loses sound, another device comes later. */
  readonly slip: number;
  /** Takes back all that has not begun to sound. */
  hush(): void;
  /** Whether sound really goes out: a phone stops it when a call comes or the screen is locked. */
  readonly sounding: boolean;
  /** Gives the sound card back. */
  close(): void;
}

const loud = 0.2;
/** What should have sounded so many ms ago still does: a press and what it fetches take a moment. */
const late = 300;
/** Seconds in which a note comes up: no click. */
const soft = 0.03;

/** One tone on the sound card's clock; returns its source. */
function ring(context: BaseAudioContext, at: number, [after, length, from, to]: Note): OscillatorNode {
  const start = at + after;
  const source = context.createOscillator();
  const volume = context.createGain();
  source.frequency.setValueAtTime(from, start);
  source.frequency.exponentialRampToValueAtTime(to, start + length);
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(loud, start + soft);
  volume.gain.exponentialRampToValueAtTime(0.0005, start + length);
  source.connect(volume).connect(context.destination);
  source.start(start);
  source.stop(start + length);
  return source;
}

type Context = BaseAudioContext &
  Partial<Pick<AudioContext, 'outputLatency' | 'getOutputTimestamp' | 'resume' | 'close'>>;

/** Tones of a sound card; undefined where there is none. A test brings its own card and clock. */
export function openTones(
  make: () => Context = () => new AudioContext(),
  clock: Pick<Clock, 'now'> = steadyClock,
): Tones | undefined {
  let context: Context;
  try {
    context = make();
  } catch {
    return undefined;
  }
  let waiting = new Map<OscillatorNode, number>();
  /**
   * What is heard now, on the sound card's clock, s: by its own word where it gives one, since what is on its way to the ear
   * is counted there; else by what it takes in.
   */
  const heard = (): number => {
    const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp?.() ?? {};
    const since = (clock.now() - performanceTime) / 1000;
    return contextTime && performanceTime && since >= 0 && since < 1
      ? contextTime + since
      : context.currentTime - (context.outputLatency || 0);
  };
  /** How far that is from the page's time, ms. */
  const apart = (): number => heard() * 1000 - clock.now();
  let planned: number | undefined;
  const wake = (): void => void context.resume?.().catch(() => {});
  wake();
  return {
    plan: (list) => {
      if (context.state !== 'running') wake();
      // The two clocks run a little apart: what is planned is counted from now each time, so that nothing adds up.
      const now = clock.now();
      const here = heard();
      planned = apart();
      for (const { at, sound } of list) {
        if (at < now - late) continue;
        for (const note of sounds[sound]) {
          const start = Math.max(context.currentTime, here + (at - now) / 1000);
          const source = ring(context, start, note);
          waiting.set(source, start + note[0]);
          source.onended = () => waiting.delete(source);
        }
      }
    },
    hush: () => {
      waiting.forEach((start, source) => start > context.currentTime && source.stop());
      waiting = new Map();
    },
    get slip() {
      return planned === undefined ? 0 : apart() - planned;
    },
    get sounding() {
      return context.state === 'running';
    },
    close: () => void context.close?.().catch(() => {}),
  };
}
