/** The device's clock and time zone, as something a test can replace. */

export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** IANA name of the zone the device is in, 'Europe/Brussels'; 'UTC' when the browser does not tell. */
  zone(): string;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  zone: () => (new Intl.DateTimeFormat().resolvedOptions().timeZone as string | undefined) ?? 'UTC',
};

/**
 * Time that nobody sets: milliseconds since the page came. For what must last exactly so long, whatever happens to the
 * device's clock; on some devices it stands still while they sleep.
 */
export const steadyClock: Pick<Clock, 'now'> = { now: () => performance.now() };
