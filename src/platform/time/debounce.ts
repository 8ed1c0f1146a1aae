// Doing something once when a stream of calls pauses. Touches timers.

export interface Debounced<A extends readonly unknown[]> {
  /** Runs `act` with the latest arguments once no call has come for the pause. */
  readonly call: (...args: A) => void;
  /** Runs the call that waits, if any, at once. */
  readonly now: () => void;
  /** Forgets the call that waits. */
  readonly stop: () => void;
}

/** `pause` in ms. */
export function debounced<A extends readonly unknown[]>(act: (...args: A) => void, pause: number): Debounced<A> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: A | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    waiting = undefined;
  };
  const now = (): void => {
    const args = waiting;
    stop();
    if (args) act(...args);
  };
  return {
    call: (...args) => {
      stop();
      waiting = args;
      timer = setTimeout(now, pause);
    },
    now,
    stop,
  };
}
