// Code that stands in the documents: every fenced block, with what it is, where it stands, and the name it is given or of the file it
// is for, as in ```ts vue/main.ts. Tests run what a reader would copy, so no document can drift from what works.
import fs from 'node:fs';
import path from 'node:path';
import markdownIt from 'markdown-it';

const root = path.resolve(import.meta.dirname, '../../..');

export interface Block {
  /** `README.md:12`, to name it by. */
  readonly at: string;
  /** The heading it stands under. */
  readonly heading: string;
  /** The language after the fence. */
  readonly kind: string;
  /** The name after that, or nothing. */
  readonly file: string;
  readonly code: string;
}

/** A span of code in a sentence or a cell. */
export type Span = Pick<Block, 'heading' | 'code'>;

interface Code {
  readonly blocks: readonly Block[];
  readonly spans: readonly Span[];
}

/** All code of a document's text, in its order. */
export function codeIn(text: string, document: string): Code {
  const blocks: Block[] = [];
  const spans: Span[] = [];
  let heading = '';
  markdownIt()
    .parse(text, {})
    .forEach((token, i, all) => {
      if (token.type === 'heading_open') heading = all[i + 1]!.content;
      const code = token.content;
      if (token.type === 'fence') {
        const [kind = '', file = ''] = token.info.trim().split(/\s+/);
        blocks.push({ at: `${document}:${token.map![0] + 1}`, heading, kind, file, code });
      }
      for (const child of token.children ?? [])
        if (child.type === 'code_inline') spans.push({ heading, code: child.content });
    });
  return { blocks, spans };
}

/** All code of one document. */
export const codeOf = (document: string): Code => codeIn(fs.readFileSync(path.join(root, document), 'utf8'), document);

/** The spans under a heading; the document must have some. */
export function spansUnder(document: string, heading: string): readonly string[] {
  const found = codeOf(document).spans.filter((span) => span.heading === heading);
  if (!found.length) throw new Error(`${document} has no code in the words under ${heading}`);
  return found.map(({ code }) => code);
}

/** The blocks of a kind under a heading; the document must have some. */
export function blocksUnder(document: string, heading: string, kind: string): readonly string[] {
  const found = codeOf(document).blocks.filter((block) => block.heading === heading && block.kind === kind);
  if (!found.length) throw new Error(`${document} has no ${kind} under ${heading}`);
  return found.map(({ code }) => code);
}

/** File to code, of one document. */
export function snippetsOf(document: string): ReadonlyMap<string, string> {
  const all = codeOf(document).blocks.flatMap(({ file, code }) => (file ? [[file, code] as const] : []));
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

/** Writes the code for a folder (`vue/…`) into `to`; the names of the files. */
export function writeSnippets(document: string, folder: string, to: string): readonly string[] {
  const all = [...snippetsOf(document)].filter(([file]) => file.startsWith(`${folder}/`));
  if (!all.length) throw new Error(`${document} has no code for ${folder}/`);
  return all.map(([file, code]) => {
    const name = file.slice(folder.length + 1);
    fs.mkdirSync(path.dirname(path.join(to, name)), { recursive: true });
    fs.writeFileSync(path.join(to, name), code);
    return name;
  });
}
