// A WebKitWebDriver on a display of its own. Both are stopped as process groups.
import { spawn } from 'node:child_process';
import net from 'node:net';
import { freePort } from '../free-port.js';
import { pageZone } from './clock.js';

interface Paths {
  webkitDriver?: string | undefined;
  xvfb?: string | undefined;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => {
      socket.end();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

/** Starts both and waits until the driver answers, at most ten seconds. */
export async function startWebKit({ webkitDriver, xvfb }: Paths): Promise<{ port: number; stop: () => void }> {
  const display = `:${100 + Math.floor(Math.random() * 800)}`;
  const groups: number[] = [];
  const start = (command: string, args: string[], env: Record<string, string> = {}): void => {
    const { pid } = spawn(command, args, { detached: true, stdio: 'ignore', env: { ...process.env, ...env } });
    if (pid) groups.push(pid);
  };
  start(xvfb ?? 'Xvfb', [display, '-screen', '0', '1400x1000x24', '-nolisten', 'tcp']);
  const port = await freePort();
  start(webkitDriver ?? 'WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    DISPLAY: display,
    TZ: pageZone,
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
  });
  for (let tries = 0; tries < 100 && !(await answers(port)); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const stop = (): void => {
    for (const pid of groups.splice(0)) {
      try {
        process.kill(-pid, 'SIGTERM');
      } catch {
        // Gone already.
      }
    }
  };
  return { port, stop };
}
