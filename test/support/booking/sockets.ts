/** Sockets that speak HTTP by hand, as well or as badly as they are told. */
import net from 'node:net';
import { once } from 'node:events';

export interface Spoken {
  /** Everything that came back, as bytes are. */
  readonly said: string;
  /** Status of each answer in it. */
  readonly statuses: readonly number[];
}

/** Says something and hears all until the other side ends it, or says nothing more for so long, ms. */
export async function speak(url: string, text: string | Buffer, quiet = 1500): Promise<Spoken> {
  const { hostname, port } = new URL(url);
  const socket = net.connect(Number(port), hostname);
  let said = '';
  socket.setTimeout(quiet, () => socket.destroy());
  socket.on('data', (part: Buffer) => (said += part.toString('latin1')));
  socket.on('error', () => undefined);
  socket.on('end', () => socket.destroy());
  await once(socket, 'connect');
  socket.write(text);
  if (!socket.destroyed) await once(socket, 'close');
  const statuses = [...said.matchAll(/HTTP\/1\.[01] (\d{3}) [^\r\n]*\r\n/g)].map(([, status]) => Number(status));
  return { said, statuses };
}

/** Opens so many that say the same and then drip a byte now and then; they tell when they were ended. */
export async function openSlow(url: string, count: number, text: string, drip: string): Promise<Slow> {
  const { hostname, port } = new URL(url);
  const sockets = await Promise.all(
    Array.from({ length: count }, async () => {
      const socket = net.connect(Number(port), hostname);
      socket.on('error', () => undefined);
      // What comes back is heard, or nobody would notice the end.
      socket.resume();
      await once(socket, 'connect');
      socket.write(text);
      return socket;
    }),
  );
  const timer = drip ? setInterval(() => sockets.forEach((one) => one.writable && one.write(drip)), 500) : undefined;
  return {
    open: () => sockets.filter(({ destroyed }) => !destroyed).length,
    ended: () =>
      Promise.all(sockets.map((one) => (one.destroyed ? undefined : once(one, 'close')))).then(() => undefined),
    close() {
      clearInterval(timer);
      for (const socket of sockets) socket.destroy();
    },
  };
}

export interface Slow {
  readonly open: () => number;
  /** Resolves when the other side ended all of them. */
  readonly ended: () => Promise<void>;
  readonly close: () => void;
}
