// `npm run boilerplate`: lines of a widget that say nothing of its own, and the tokens of src/. Exits 1 above the limit.
// `-- --root=<checkout>` counts another checkout.
//
// The rule: these lines of a widget count.
// - define.ts and strings/index.ts, whole;
// - of the class file, each line of an import;
// - of its doc-comment and of its static declarations each line that another widget has too, but the ids of claims;
// - of each language: comments, imports, and the lines that open and close what is exported;
// - of the stories: the first line, imports, what says which widget they are of, and each line that another widget has too.
// Lines are the same when they are so without tag, class name, family and language. Generated files do not count.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import ts from 'typescript';

const limit = 60;

const read = (file: string): string => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '');
const parse = (text: string): ts.SourceFile => ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest);

/** Of a widget: its lines that count, and those that count when another widget has them too. */
interface Part {
  readonly name: string;
  readonly sure: readonly string[];
  readonly shared: readonly string[];
}

const lines = (text: string): string[] => text.replace(/\n$/, '').split('\n');

/** Import lines, and the class's doc-comment with the static declarations the class begins with. */
function classPart(text: string): Part {
  const source = parse(text);
  const sure = source.statements.filter(ts.isImportDeclaration).flatMap((each) => lines(each.getText(source)));
  const element = source.statements.findLast(ts.isClassDeclaration)!;
  const declared = element.members.filter(
    (member) =>
      ts.isPropertyDeclaration(member) && member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword),
  );
  const doc = text.slice(0, element.getStart(source)).split('/**').at(-1) ?? '';
  const said = declared.flatMap((each) => lines(each.getText(source)));
  // Two widgets that rest on the same claim do not repeat each other.
  const isClaim = (line: string): boolean => /^\s*'[\w-]+',$/.test(line);
  return { name: 'class', sure, shared: [...lines(doc), ...said.filter((line) => !isClaim(line))] };
}

/** Of a file of texts all lines that are no texts, and no help in making them: comment, imports, exports, closing brace. */
function headOf(text: string): string[] {
  const source = parse(text);
  const ends = source.statements.flatMap((each) => {
    const own = lines(each.getText(source));
    if (ts.isImportDeclaration(each) || ts.isTypeAliasDeclaration(each)) return own;
    return own[0]?.startsWith('export') ? [...new Set([own[0], own.at(-1)!])] : [];
  });
  return [...text.split('\n').filter((line) => line.startsWith('//')), ...ends];
}

/** Of the stories what says what they are of, and the stories themselves. */
function storyPart(text: string): Part {
  const source = parse(text);
  const isFrame = (each: ts.Statement): boolean =>
    ts.isImportDeclaration(each) ||
    ts.isTypeAliasDeclaration(each) ||
    /^(const meta|export default)\b/.test(each.getText(source));
  const frame = source.statements.filter(isFrame);
  const stories = source.statements.filter((each) => /^export const\b/.test(each.getText(source)));
  const linesOf = (some: readonly ts.Statement[]): string[] => some.flatMap((each) => lines(each.getText(source)));
  const head = text.split('\n').slice(0, 1);
  return { name: 'story', sure: [...head, ...linesOf(frame)], shared: linesOf(stories) };
}

function partsOf(root: string, family: string, tag: string): readonly Part[] {
  const folder = path.join(root, 'src/widgets', family, tag);
  const strings = fs.readdirSync(path.join(folder, 'strings')).map((file) => path.join(folder, 'strings', file));
  const heads = strings.flatMap((file) => (file.endsWith('index.ts') ? lines(read(file)) : headOf(read(file))));
  return [
    { name: 'define', sure: lines(read(path.join(folder, 'define.ts'))), shared: [] },
    classPart(read(path.join(folder, `${tag}.ts`))),
    { name: 'strings', sure: heads, shared: [] },
    storyPart(read(path.join(root, 'stories', family, `${tag}.stories.ts`))),
  ];
}

/** The line as other widgets would have it. */
function plain(line: string, tag: string): string {
  const pascal = tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return line
    .trim()
    .replaceAll(tag, '·')
    .replaceAll(pascal, '·')
    .replace(/\b(nl|fr|en|de|Dutch|French|English|German)\b/g, '·')
    .replace(/\b(practice|metaphors|tools|guides)\b/gi, '·');
}

/** Tokens of TypeScript in a file: names, keywords, signs and texts each count as one, comments and white space as none. */
function tokensOf(text: string): { all: number; texts: number } {
  const source = parse(text);
  let all = 0;
  let texts = 0;
  const visit = (node: ts.Node): void => {
    const children = node.getChildren(source);
    if (!children.length && node.getWidth(source)) {
      all++;
      if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) texts++;
    }
    for (const child of children) if (!ts.isJSDoc(child)) visit(child);
  };
  visit(source);
  return { all, texts };
}

const { values } = parseArgs({
  options: { root: { type: 'string', default: path.resolve(import.meta.dirname, '..') } },
});
const root = path.resolve(values.root);
const home = path.join(root, 'src/widgets');
const widgets = fs
  .readdirSync(home)
  .flatMap((family) =>
    fs.readdirSync(path.join(home, family)).map((tag) => ({ tag, parts: partsOf(root, family, tag) })),
  );

/** Of each line, as other widgets would have it, the widgets that have it. */
const owners = new Map<string, Set<string>>();
for (const { tag, parts } of widgets) {
  for (const line of parts.flatMap(({ shared }) => shared)) {
    const key = plain(line, tag);
    owners.set(key, (owners.get(key) ?? new Set()).add(tag));
  }
}

const count = ({ sure, shared }: Part, tag: string): number =>
  sure.length + shared.filter((line) => owners.get(plain(line, tag))!.size > 1).length;

const row = (cells: readonly (string | number)[]): string =>
  cells.map((cell, i) => (i ? String(cell).padStart(9) : String(cell).padEnd(24))).join('');
console.log(row(['', 'define', 'class', 'strings', 'story', 'lines']));
for (const { tag, parts } of widgets) {
  const counts = parts.map((part) => count(part, tag));
  const sum = counts.reduce((all, each) => all + each, 0);
  console.log(row([tag, ...counts, sum]) + (sum > limit ? `  above ${limit}` : ''));
  if (sum > limit) process.exitCode = 1;
}
const files = fs
  .readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((f) => /\.ts$/.test(f));
const sums = files.map((file) => tokensOf(read(path.join(root, 'src', file))));
const [all, texts] = [sums.reduce((n, s) => n + s.all, 0), sums.reduce((n, s) => n + s.texts, 0)];
console.log(`\nsrc/: ${files.length} files, ${all} tokens, ${texts} of them texts (each text is one token)`);
