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
