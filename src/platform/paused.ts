// Doing something once when a stream of calls pauses. Touches timers.

export interface Paused<A extends readonly unknown[]> {
  /** Runs `act` with the latest arguments once no call has come for the pause. */
  readonly call: (...args: A) => void;
  /** Forgets the call that waits. */
  readonly stop: () => void;
}

/** `pause` in ms. */
export function paused<A extends readonly unknown[]>(act: (...args: A) => void, pause: number): Paused<A> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(waiting);
  return {
    call: (...args) => {
      stop();
      waiting = setTimeout(() => act(...args), pause);
    },
    stop,
  };
}
