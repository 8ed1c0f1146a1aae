// types/: the elements in the JSX and templates of the frameworks, as the compiler of a project reads them. The package's
// lib/ is what the compiler makes of src/, so the test reads src/ in its place.
import path from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { registry } from '../../src/registry.js';

const root = path.resolve(import.meta.dirname, '../..');
const here = (file: string): string => path.join(root, 'test/manifest', file);
const lib = path.join(root, 'lib') + path.sep;

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  experimentalDecorators: true,
  useDefineForClassFields: false,
  skipLibCheck: false,
  noEmit: true,
  jsx: ts.JsxEmit.ReactJSX,
  types: [],
  rootDirs: [path.join(root, 'lib'), path.join(root, 'src')],
};

/** Files of a project that uses `framework`, by name; its markup, if it is JSX, is the framework's. */
const project = (framework: string, texts: Readonly<Record<string, string>>, jsx?: string): [string, string][] =>
  Object.entries(texts).map(([name, text]) => [
    here(`${framework}.${name}.tsx`),
    `${jsx ? `/** @jsxImportSource ${jsx} */\n` : ''}import type {} from '../../types/${framework}.js';\n${text}`,
  ]);

/** The compiler with these files in a checkout that has not been built. One for all: most of its time goes to the frameworks. */
function compile(files: ReadonlyMap<string, string>): ts.Program {
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || (!path.resolve(name).startsWith(lib) && fileExists(name));
  host.getSourceFile = (name, ...rest) => {
    const text = files.get(name);
    return text === undefined ? getSourceFile(name, ...rest) : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  };
  return ts.createProgram([...files.keys()], options, host);
}

/** What the compiler says of a file, one line each. */
function complaints(program: ts.Program, name: string): readonly string[] {
  const source = program.getSourceFile(name);
  if (!source) return [`${name} is not part of the program`];
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ messageText, start }) => {
      const { line } = source.getLineAndCharacterOfPosition(start ?? 0);
      return `${source.text.split('\n')[line]!.trim()}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    },
  );
}

const markup = (lines: readonly string[]): string => lines.map((line, i) => `export const e${i} = ${line};`).join('\n');

/** What is right in every framework whose markup is JSX. */
const right = [
  '<pain-scale maxOk={4} scale="vas" value="4.3" required />',
  '<pain-scale max-ok="4" heading-level={3} lang="fr" id="pain" />',
  '<pain-alarm stimulus="toast" sensitivity={0.4} factors={{ worry: 2 }} lesson />',
  '<pain-alarm stimulus="something newer" factors="worry:2" />',
  '<practice-context info={{ name: "De Linde" }} country="BE"><pain-scale /></practice-context>',
];
/** What is wrong in each of them. */
const wrong = [
  '<pain-scale maxOk="x" />',
  '<pain-scale max-ok="x" />',
  '<pain-scale scale="feet" />',
  '<pain-scale moment={3} />',
  '<pain-scale painful />',
  '<pain-alarm factors={{ rain: 2 }} />',
  '<pain-alarm lesson="yes" />',
  '<practice-context scheme="purple" />',
  '<practice-context info={{ name: 4 }} />',
];

const handled = (event: string): string =>
  `<load-glass onkine-factors-changed={(event) => event.${event}} onChange={() => undefined} ref={(e) => void e?.body} />`;

interface Use {
  /** Where the framework's JSX is from, or how its templates' compiler looks an element up. */
  readonly jsx?: string;
  readonly lookUp?: string;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

const inJsx = (jsx: string, own: Omit<Use, 'jsx'>): Use => ({
  jsx,
  right: [...right, ...own.right],
  wrong: [...wrong, ...own.wrong],
});
/** Solid's markup loses capitals: what has them is a property by its own prefix there, and refused without it. */
const inSolid = (lines: readonly string[]): string[] => lines.map((line) => line.replaceAll(' maxOk=', ' prop:maxOk='));

const inTemplates = (lookUp: string, own: Omit<Use, 'lookUp'>): Use => ({
  lookUp,
  right: [
    `Props<'pain-scale'> = { maxOk: 4, scale: 'vas', 'heading-level': '3', required: true }`,
    `Props<'pain-alarm'> = { stimulus: 'something newer', factors: { worry: 2 } }`,
    ...own.right,
  ],
  wrong: [
    `Props<'pain-scale'> = { maxOk: 'x' }`,
    `Props<'pain-scale'> = { scale: 'feet' }`,
    `Props<'pain-alarm'> = { factors: { rain: 2 } }`,
    ...own.wrong,
  ],
});

const uses: Readonly<Record<string, Use>> = {
  react: inJsx('react', {
    right: [handled('levels.worry'), '<pain-scale className="wide" key="a" />'],
    wrong: [handled('grams'), '<pain-scale ref={(e) => void e?.body} />'],
  }),
  preact: inJsx('preact', {
    right: [handled('levels.worry'), '<pain-scale class="wide" key="a" />'],
    wrong: [handled('grams'), '<pain-scale ref={(e) => void e?.body} />'],
  }),
  solid: {
    jsx: 'solid-js',
    right: [
      ...inSolid(right),
      '<load-glass on:kine-factors-changed={(event) => event.levels.worry} prop:tap={0.4} class="wide" />',
    ],
    wrong: [
      ...inSolid(wrong),
      '<load-glass on:kine-factors-changed={(event) => event.grams} />',
      '<pain-scale maxOk={4} />',
    ],
  },
  vue: inTemplates(
    `import type { GlobalComponents } from 'vue';
    type Props<T extends keyof GlobalComponents> = GlobalComponents[T] extends new () => { $props: infer P } ? P : never;`,
    {
      right: [`Props<'load-glass'> = { onKineFactorsChanged: (event) => void event.levels.worry, class: 'wide' }`],
      wrong: [`Props<'load-glass'> = { onKineFactorsChanged: 3 }`],
    },
  ),
  svelte: inTemplates(
    `import type { SvelteHTMLElements } from 'svelte/elements';
    type Props<T extends keyof SvelteHTMLElements> = SvelteHTMLElements[T];`,
    {
      right: [`Props<'load-glass'> = { 'onkine-factors-changed': (event) => void event.levels.worry, class: 'wide' }`],
      wrong: [`Props<'load-glass'> = { 'on:kine-factors-changed': 3 }`],
    },
  ),
};

const written = ({ lookUp }: Use, lines: readonly string[]): string =>
  lookUp ? [lookUp, ...lines.map((line, i) => `export const e${i}: ${line};`)].join('\n') : markup(lines);
/** Every element by itself. practice-context draws nothing and has no heading. */
const every = Object.keys(registry).map((tag) => `<${tag} ${tag === 'practice-context' ? '' : 'headingLevel={3} '}/>`);

describe('types of the elements', () => {
  let program: ts.Program;
  beforeAll(() => {
    const files = Object.entries(uses).flatMap(([name, use]) =>
      project(name, { right: written(use, use.right), wrong: written(use, use.wrong) }, use.jsx),
    );
    program = compile(new Map([...files, ...project('react', { every: markup(every) }, 'react')]));
  }, 60_000);

  it.each(Object.keys(uses))(
    'take in %s what an element takes, and hold by themselves',
    (name) => {
      const ours = [
        here(`${name}.right.tsx`),
        ...['elements', name].map((each) => path.join(root, `types/${each}.d.ts`)),
      ];
      expect(ours.flatMap((file) => complaints(program, file))).toEqual([]);
    },
    60_000,
  );

  it.each(Object.entries(uses))(
    'refuse in %s what it does not take, each by itself',
    (name, use) => {
      const said = complaints(program, here(`${name}.wrong.tsx`));
      for (const line of use.wrong) {
        const about = said.filter((complaint) => complaint.includes(line));
        expect(about, line).toHaveLength(1);
      }
      expect(said).toHaveLength(use.wrong.length);
    },
    60_000,
  );

  it('know every element of the kit', () => {
    expect(complaints(program, here('react.every.tsx'))).toEqual([]);
  });
});
