// Code that stands in the documents, by the name it is given or of the file it is for: a fence that begins with ```ts vue/main.ts. Tests run
// what a reader would copy, so no document can drift from what works.
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');
const fence = /^```\w+ (\S+)\n([^]*?)^```$/gm;

/** File to code, of one document. */
export function snippetsOf(document: string): ReadonlyMap<string, string> {
  const text = fs.readFileSync(path.join(root, document), 'utf8');
  const all = [...text.matchAll(fence)].map(([, file, code]) => [file!, code!] as const);
  const names = all.map(([file]) => file);
  const twice = names.filter((name, i) => names.indexOf(name) !== i);
  if (!all.length || twice.length) throw new Error(`${document}: ${twice.join(' ') || 'no code with a name'}`);
  return new Map(all);
}

/** The code for `file`; the document must have it. */
export function snippet(document: string, file: string): string {
  const code = snippetsOf(document).get(file);
  if (code === undefined) throw new Error(`${document} has no code for ${file}`);
  return code;
}

/** Writes the code for a folder (`vue/…`) into `to`. */
export function writeSnippets(document: string, folder: string, to: string): void {
  for (const [file, code] of snippetsOf(document)) {
    if (!file.startsWith(`${folder}/`)) continue;
    const place = path.join(to, file.slice(folder.length + 1));
    fs.mkdirSync(path.dirname(place), { recursive: true });
    fs.writeFileSync(place, code);
  }
}
