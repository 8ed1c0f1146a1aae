// The project's own files as a map of path to text, as git knows them or as they stand unignored in the work tree.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

export const house = ['src', 'stories', 'test', 'custom-elements.json'];

export function readTree(folders: readonly string[] = house): Map<string, string> {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...folders], {
    cwd: root,
    encoding: 'utf8',
  });
  return new Map(
    list
      .split('\n')
      .filter((name) => /\.(ts|js|json)$/.test(name) && fs.existsSync(path.join(root, name)))
      .map((name) => [name, fs.readFileSync(path.join(root, name), 'utf8')] as const),
  );
}
