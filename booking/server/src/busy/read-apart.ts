// Has a calendar read by a process of its own, for so long and with so much memory. Touches that process.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Read, Window } from './calendar.js';

/** What came of it, or that the process had to be ended. */
export type ReadApart = Read | { readonly ok: false; readonly fault: 'too-slow' };

/** MB */
const memory = 256;

const here = fileURLToPath(import.meta.url);
/** Built, it stands beside this file under the name of its package; from source, it is read by tsx. */
const program = here.endsWith('.ts')
  ? ['--import', 'tsx', path.join(path.dirname(here), 'reader.ts')]
  : [path.join(path.dirname(here), 'kinekit-booking-calendar.js')];

/** Reads it; patience in ms. */
export async function readApart(calendar: string, window: Window, patience = 20_000): Promise<ReadApart> {
  const child = spawn(process.execPath, [`--max-old-space-size=${memory}`, ...program], {
    stdio: ['pipe', 'pipe', 'ignore'],
    // No secret of the server's.
    env: { PATH: process.env['PATH'] ?? '' },
  });
  const late = setTimeout(() => child.kill('SIGKILL'), patience);
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.stdin.end(JSON.stringify({ ...window, text: calendar }));
  try {
    return JSON.parse(await text(child.stdout)) as Read;
  } catch {
    return { ok: false, fault: 'too-slow' };
  } finally {
    clearTimeout(late);
    child.kill('SIGKILL');
  }
}
