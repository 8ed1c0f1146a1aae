// What happened, one JSON line each, on disk before anybody is answered. Touches its own file, the lock and the torn ends
// it sets aside. A line cut off by a crash was never answered, so it never happened; a line that could not be written is
// taken back, so that the next one begins on a line of its own.
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  fsyncSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The journal of one data file. */
export interface Journal<T> {
  readonly past: readonly T[];
  /** Resolves when the line is on disk; rejects when it is not, and then nothing of it stays. Later ones try anew. */
  append(entry: T): Promise<void>;
  close(): Promise<void>;
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

function parse<T>(line: string): T | undefined {
  try {
    return JSON.parse(line) as T;
  } catch {
    return undefined;
  }
}

function setAside(file: string, what: string): void {
  let number = 1;
  while (existsSync(`${file}.torn-${number}`)) number++;
  writeFileSync(`${file}.torn-${number}`, what, { mode: 0o600 });
}

function readPast<T>(file: string): T[] {
  if (!existsSync(file)) return [];
  const said = readFileSync(file);
  const end = said.lastIndexOf(10) + 1;
  if (end < said.length) {
    setAside(file, said.subarray(end).toString('utf8'));
    truncateSync(file, end);
  }
  const lines = said.subarray(0, end).toString('utf8').split('\n').filter(Boolean);
  const entries = lines.map((line) => parse<T>(line));
  const broken = lines.filter((_, index) => entries[index] === undefined);
  if (broken.length) setAside(file, broken.join('\n'));
  return entries.filter((entry) => entry !== undefined);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** One server per file; the lock of a process that is gone is taken over. */
function lock(file: string): string {
  const path = `${file}.lock`;
  for (let turn = 0; turn < 2; turn++) {
    try {
      const handle = openSync(path, 'wx', 0o600);
      writeFileSync(handle, String(process.pid));
      closeSync(handle);
      return path;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
      const owner = Number(readFileSync(path, 'utf8'));
      if (owner > 0 && isAlive(owner)) break;
      rmSync(path, { force: true });
    }
  }
  throw new Error(`Another server is using ${file}.`);
}

/** Opens the journal; throws when another server is using the file. */
export async function openJournal<T>(file: string): Promise<Journal<T>> {
  mkdirSync(dirname(file), { recursive: true });
  const lockFile = lock(file);
  const past = readPast<T>(file);
  const handle = await open(file, 'a', 0o600);
  const folder = openSync(dirname(file), 'r');
  fsyncSync(folder);
  closeSync(folder);
  let last: Promise<void> = Promise.resolve();
  /** Length of what is surely on disk, bytes. */
  let good = (await handle.stat()).size;
  /** Whether the file ends there; when not, part of a line that failed may follow. */
  let clean = true;
  async function cutBack(): Promise<void> {
    await handle.truncate(good);
    await handle.datasync();
    clean = true;
  }
  async function write(line: Buffer): Promise<void> {
    if (!clean) await cutBack();
    clean = false;
    try {
      await handle.writeFile(line);
      await handle.datasync();
    } catch (error) {
      // When even this fails, the next line tries again first.
      await cutBack().catch(() => undefined);
      throw error;
    }
    good += line.length;
    clean = true;
  }
  return {
    past,
    append(entry) {
      const line = Buffer.from(`${JSON.stringify(entry)}\n`);
      const written = last.then(() => write(line));
      last = written.catch(() => undefined);
      return written;
    },
    async close() {
      await last;
      if (!clean) await cutBack().catch(() => undefined);
      await handle.close();
      rmSync(lockFile, { force: true });
    },
  };
}
