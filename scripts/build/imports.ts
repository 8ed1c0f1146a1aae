// What a built file brings along: the files it imports statically, and those they import. Reads one folder.
import fs from 'node:fs';
import path from 'node:path';

/** These files of `folder` and all that they import statically: each is a request. */
export function importsOf(folder: string, files: readonly string[]): readonly string[] {
  const found = new Set(files);
  for (const file of found) {
    const code = fs.readFileSync(path.join(folder, file), 'utf8');
    for (const [, name] of code.matchAll(/(?:from|import)\s*["'`](\.\/[^"'`]+)["'`]/g)) {
      found.add(path.posix.join(path.posix.dirname(file), name ?? ''));
    }
  }
  return [...found];
}
