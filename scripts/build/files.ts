// The files of a build: their names, and what they are known by.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Files of a folder by their path in it. */
export function filesIn(folder: string, within = ''): string[] {
  return fs
    .readdirSync(path.join(folder, within), { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(folder, path.join(within, entry.name)) : [path.join(within, entry.name)],
    )
    .sort();
}

/** `integrity` of a script tag. */
export const integrity = (bytes: Uint8Array): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** Every file of a folder but `apart`, with its integrity; names as in an address. */
export const integrities = (folder: string, apart = ''): Readonly<Record<string, string>> =>
  Object.fromEntries(
    filesIn(folder)
      .filter((name) => name !== apart)
      .map((name) => [name.split(path.sep).join('/'), integrity(fs.readFileSync(path.join(folder, name)))]),
  );
