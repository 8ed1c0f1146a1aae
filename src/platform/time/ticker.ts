/** One shared timer for everything on the page that moves with time. Touches timers and page visibility. */
import { isHidden, onVisibility } from '../visibility.js';
import { systemClock, type Clock } from './clock.js';

/** What a ticker needs of the world; a test brings its own. */
export interface TickerEdges {
  clock: Pick<Clock, 'now'>;
  /** Runs `run` after `ms`; returns what cancels it. */
  later: (ms: number, run: () => void) => () => void;
  hidden: () => boolean;
  onVisibility: (cb: () => void) => () => void;
}

/** `elapsed`: real milliseconds since this task's last tick, more than asked after a pause; `now`: ms since 1970. */
export type Tick = (elapsed: number, now: number) => void;

/** Calls `tick` every `ms` (at least 16). Rests while the page is hidden, unless `whenHidden`. Returns what stops it. */
export type Every = (ms: number, tick: Tick, options?: { whenHidden?: boolean }) => () => void;

interface Task {
  every: number;
  due: number;
  last: number;
  tick: Tick;
  whenHidden: boolean;
}

const browser: TickerEdges = {
  clock: systemClock,
  later: (ms, run) => {
    const id = setTimeout(run, ms);
    return () => clearTimeout(id);
  },
  hidden: isHidden,
  onVisibility,
};

/** A frame of a 60 Hz screen: faster is never seen. */
const FASTEST = 16;
/** Long waits are cut: a device that slept, or whose clock was set, is noticed within a minute. */
const LONGEST = 60_000;

/** One tick for all the turns that were missed: a pause must not be followed by a burst. */
const run = (task: Task, now: number): void => {
  const elapsed = now - task.last;
  task.last = now;
  task.due += task.every * (Math.floor((now - task.due) / task.every) + 1);
  task.tick(elapsed, now);
};

export const createTicker = ({ clock, later, hidden, onVisibility }: TickerEdges): Every => {
  const tasks = new Set<Task>();
  let cancel: (() => void) | undefined;
  let unwatch: (() => void) | undefined;

  const plan = (): void => {
    cancel?.();
    cancel = undefined;
    const awake = [...tasks].filter((task) => task.whenHidden || !hidden());
    if (!awake.length) return;
    const wait = Math.min(...awake.map((task) => task.due)) - clock.now();
    cancel = later(Math.max(0, Math.min(wait, LONGEST)), turn);
  };

  const turn = (): void => {
    const now = clock.now();
    try {
      for (const task of [...tasks]) {
        if (now < task.last) {
          // The clock was set back: count from here, rather than wait until it has caught up.
          task.last = now;
          task.due = now + task.every;
        } else if (tasks.has(task) && now >= task.due && (task.whenHidden || !hidden())) run(task, now);
      }
    } finally {
      // Also when one task throws: it must not stop the others.
      plan();
    }
  };

  return (ms, tick, { whenHidden = false } = {}) => {
    const every = ms >= FASTEST ? ms : FASTEST;
    const now = clock.now();
    const task: Task = { every, due: now + every, last: now, tick, whenHidden };
    tasks.add(task);
    unwatch ??= onVisibility(turn);
    plan();
    return () => {
      if (!tasks.delete(task)) return;
      plan();
      if (tasks.size) return;
      unwatch?.();
      unwatch = undefined;
    };
  };
};

/** The page's own ticker. */
export const every = /* @__PURE__ */ createTicker(browser);
