// Every text of the kit as it stands in its catalogues, read from the source: no function is called, so none is missed.
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { readTree } from './tree.js';

export const languages = ['nl', 'fr', 'en', 'de'] as const;
export type Language = (typeof languages)[number];

export interface Text {
  /** Where it stands: 'src/ui/base/strings/nl.ts'. */
  readonly file: string;
  /** Its place in the catalogue: 'head.manage'. */
  readonly key: string;
  /** What it says; what is filled in stands as `gap`. */
  readonly text: string;
}

/** Stands for what a sentence is filled in with. */
export const gap = '\uFFFC';

const nameOf = (node: ts.PropertyName): string =>
  ts.isIdentifier(node) || ts.isStringLiteral(node) || ts.isNumericLiteral(node) ? node.text : '';

/** Texts of a file by key. `'a' + 'b'` is one text; what a choice inside a sentence may say is a text of its own too. */
export function textsIn(file: string, source: string): Text[] {
  const found: Text[] = [];

  /** One expression as it would read; the first way of a choice. Undefined where it is no text. */
  const read = (node: ts.Expression): string | undefined => {
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return read(node.expression);
    if (ts.isStringLiteralLike(node)) return node.text;
    if (ts.isTemplateExpression(node))
      return node.head.text + node.templateSpans.map((span) => inside(span.expression) + span.literal.text).join('');
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
      const [left, right] = [read(node.left), read(node.right)];
      return left === undefined && right === undefined ? undefined : (left ?? gap) + (right ?? gap);
    }
    return undefined;
  };
  const inside = (node: ts.Expression): string =>
    ts.isConditionalExpression(node) ? (read(node.whenTrue) ?? gap) : (read(node) ?? gap);

  const visit = (node: ts.Node, key: readonly string[]): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name))
      return node.initializer && visit(node.initializer, [...key, node.name.text]);
    if (ts.isPropertyAssignment(node)) return visit(node.initializer, [...key, nameOf(node.name)]);
    if (ts.isCallExpression(node)) {
      // `name.replace(':', 'h')` and its like hold no texts.
      if (ts.isPropertyAccessExpression(node.expression)) return visit(node.expression.expression, key);
      for (const each of node.arguments) visit(each, key);
      return;
    }
    if (ts.isElementAccessExpression(node)) return visit(node.expression, key);
    if (ts.isBinaryExpression(node) && /^[!=]==?$|^[<>]=?$/.test(node.operatorToken.getText(tree))) return;
    const text = ts.isExpression(node) ? read(node) : undefined;
    if (text !== undefined) {
      if (/\p{L}/u.test(text.replaceAll(gap, ''))) found.push({ file, key: key.join('.'), text });
      return choices(node, key);
    }
    ts.forEachChild(node, (child) => visit(child, key));
  };
  /** What is chosen inside a sentence. */
  const choices = (node: ts.Node, key: readonly string[]): void =>
    ts.forEachChild(node, (child) => {
      if (ts.isTemplateSpan(child)) visit(child.expression, key);
      else if (ts.isStringLiteralLike(child) || ts.isTemplateHead(child)) return;
      else choices(child, key);
    });

  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  visit(tree, []);
  return found;
}

const root = path.resolve(import.meta.dirname, '../../..');

/** The catalogues of the kit in one language, by file: of widgets, of shared parts, of the booking mail. */
export const catalogues = (language: Language): ReadonlyMap<string, string> =>
  new Map(
    [...readTree(['src'])].filter(
      ([file]) => file.endsWith(`/${language}.ts`) && /\/(strings|booking\/words)\//.test(file),
    ),
  );

/** The sentences of the evidence in one language, by file. */
export const evidence = (language: Language): ReadonlyMap<string, string> =>
  new Map([...readTree(['src/science/evidence/words'])].filter(([file]) => file.endsWith(`/${language}.ts`)));

/** What the admin page of the booking server says in one language, by file. */
export const deskWords = (language: Language): ReadonlyMap<string, string> =>
  new Map([...readTree(['booking/server/src/admin/words'])].filter(([file]) => file.endsWith(`/${language}.ts`)));

/** What the embed builder says in one language, by file. */
export const embedWords = (language: Language): ReadonlyMap<string, string> =>
  new Map([...readTree(['scripts/embed/words'])].filter(([file]) => file.endsWith(`/${language}.ts`)));

/** All texts of these files. */
export const textsOf = (files: ReadonlyMap<string, string>): Text[] =>
  [...files].flatMap(([file, source]) => textsIn(file, source));

/** The words a visitor reads on a page of the demo, without its markup. */
export function demoTexts(): Text[] {
  const folder = path.join(root, 'demo/site');
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .flatMap((name) => {
      const page = fs.readFileSync(path.join(folder, name), 'utf8');
      const file = `demo/site/${name}`;
      const shown = page.replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/g, '');
      const titles = [...shown.matchAll(/(?:content|alt|title|aria-label)="([^"]*)"/g)].map(([, text]) => text!);
      return [...titles, ...shown.split(/<[^>]*>/)]
        .map((text) => text.replace(/[ \n]+/g, ' ').trim())
        .filter((text) => /\p{L}/u.test(text))
        .map((text) => ({ file, key: '', text }));
    });
}
