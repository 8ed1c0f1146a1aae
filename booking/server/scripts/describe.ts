// booking/openapi.yaml as the server needs it: its types, and itself as JSON. `--check` only says whether they are up to date.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import openapi, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';

const booking = path.resolve(import.meta.dirname, '../..');
const folder = path.join(booking, 'server/src/api/described');

/** The generated files by name. */
export async function described(): Promise<Record<string, string>> {
  const text = await readFile(path.join(booking, 'openapi.yaml'), 'utf8');
  const types = astToString(await openapi(text));
  const head = '// Generated from booking/openapi.yaml by scripts/describe.ts: change that, not this.\n';
  const style = await resolveConfig(path.join(folder, 'types.ts'));
  const pretty = (source: string, parser: string) => format(source, { ...style, parser });
  return {
    'types.ts': await pretty(head + types, 'typescript'),
    'openapi.json': await pretty(JSON.stringify(parse(text)), 'json'),
  };
}

/** Names of the files that are not as they should be. */
export async function stale(): Promise<string[]> {
  const files = Object.entries(await described());
  const there = await Promise.all(files.map(([name]) => readFile(path.join(folder, name), 'utf8').catch(() => '')));
  return files.filter(([, text], index) => text !== there[index]).map(([name]) => name);
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes('--check')) {
    const old = await stale();
    if (old.length) {
      console.error(`Not up to date: ${old.join(', ')}. Run npm run describe -w kinekit-booking.`);
      process.exitCode = 1;
    }
  } else {
    await mkdir(folder, { recursive: true });
    for (const [name, text] of Object.entries(await described())) await writeFile(path.join(folder, name), text);
  }
}
