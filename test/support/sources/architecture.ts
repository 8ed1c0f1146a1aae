// The checks of the house's shape. Pure: a map of files in, a list of faults out.
import path from 'node:path';
import ts from 'typescript';
import { chunkOf, isLater, type Chunk } from '../../../scripts/build/chunks.js';

type Tree = ReadonlyMap<string, string>;

/** Comments may speak of anything; code is what counts. */
const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');

/** Modules a file imports, types too (they couple as well): paths inside src, or package names. TypeScript reads them. */
export const importsOf = (name: string, text: string): string[] =>
  ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName: to }) =>
      to.startsWith('.') ? path.posix.join(path.posix.dirname(name), to).replace(/\.js$/, '.ts') : to,
    );

/** Of the modules a file imports, those that it runs: types are gone in what is downloaded, and `import()` is asked later. */
const runs = (name: string, text: string): string[] =>
  ts
    .createSourceFile(name, text, ts.ScriptTarget.Latest)
    .statements.flatMap((statement) => {
      if (ts.isExportDeclaration(statement)) return statement.isTypeOnly ? [] : [statement.moduleSpecifier];
      if (!ts.isImportDeclaration(statement) || statement.importClause?.isTypeOnly) return [];
      const named = statement.importClause?.namedBindings;
      const onlyTypes =
        named && ts.isNamedImports(named) && named.elements.length && named.elements.every((each) => each.isTypeOnly);
      return onlyTypes ? [] : [statement.moduleSpecifier];
    })
    .flatMap((specifier) => (specifier && ts.isStringLiteral(specifier) ? [specifier.text] : []))
    .filter((to) => to.startsWith('.'))
    .map((to) => path.posix.join(path.posix.dirname(name), to).replace(/\.js$/, '.ts'));

/** Of each shared chunk, those that are on the page with it. */
const company: Readonly<Partial<Record<Chunk, readonly Chunk[]>>> = {
  core: ['core', 'words'],
  shared: ['core', 'shared', 'words'],
  body: ['core', 'shared', 'body', 'words'],
  guide: ['core', 'shared', 'guide', 'words'],
};

/**
 * Imports against the download: of a shared chunk from what is not on the page with it (facts apart: their figures are
 * copied in), and of what comes later from what comes with the page.
 */
export function downloads(tree: Tree): string[] {
  const faults: string[] = [];
  for (const [name, text] of tree) {
    if (!name.startsWith('src/') || isLater(name)) continue;
    const allowed = company[chunkOf(name)!];
    for (const to of runs(name, text)) {
      if (isLater(to)) faults.push(`${name} brings ${to} with the page`);
      else if (allowed && !allowed.includes(chunkOf(to)!) && !to.startsWith('src/science/evidence/'))
        faults.push(`${name} is in ${chunkOf(name)}, and ${to} is not on the page with it`);
    }
  }
  return faults;
}

const order = ['science', 'platform', 'practice', 'ui', 'widgets'];
const floorOf = (name: string): string | undefined => /^src\/(\w+)\//.exec(name)?.[1];
const widgetOf = (name: string): string | undefined => /^src\/widgets\/[^/]+\/([^/]+)\//.exec(name)?.[1];
/**
 * Lit where something is drawn; what writes codes (decision 0015) only in a part that is fetched when asked for, and what reads
 * calendar files (decision 0020) only in the agenda that is one.
 */
const mayUse = (name: string, to: string): boolean =>
  (/^src\/(ui|widgets)\//.test(name) && /^(lit|@lit\/context)(\/|$)/.test(to)) ||
  (/^src\/widgets\/.+\/later\//.test(name) && to === 'lean-qr/nano') ||
  (name === 'src/practice/booking/agendas/ical/busy.ts' && to === 'ical.js');

/** Imports against the floors: from below, of Lit where there is none, of another widget, of an unknown package. */
export function floors(tree: Tree): string[] {
  const faults: string[] = [];
  for (const [name, text] of tree) {
    const from = floorOf(name);
    if (!from || !order.includes(from)) continue;
    for (const to of importsOf(name, text)) {
      const floor = floorOf(to);
      const above = !!floor && order.indexOf(floor) <= order.indexOf(from);
      const stranger = from === 'widgets' && floor === 'widgets' && widgetOf(to) !== widgetOf(name);
      const wrong = to.startsWith('src/') ? !above || stranger : !mayUse(name, to);
      if (wrong) faults.push(`${name} imports ${to}`);
    }
  }
  return faults;
}

/** What the booking server and the demo may take of src: arithmetic of zones, and how a letter says things. Of what is booked, types only. */
const lent = /^src\/(platform\/(time\/zone|locale\/format)|practice\/(plain-text|ics|booking\/days))\.ts$/;

/** Imports by which the server would leave a decision to the client's own code. `server`: its files and the demo's. */
export function borrowed(server: Tree): string[] {
  const types = /^import type [\s\S]*?;$/gm;
  return [...server].flatMap(([name, text]) => {
    const onlyTypes = importsOf(name, (text.match(types) ?? []).join('\n')).filter((to) =>
      to.endsWith('booking/source.ts'),
    );
    return importsOf(name, text)
      .filter((to) => to.startsWith('src/') && !lent.test(to))
      .filter((to) => !onlyTypes.includes(to))
      .map((to) => `${name} imports ${to}`);
  });
}

/** Cycles among the files of src, each once, from its first file in the alphabet. */
export function cycles(tree: Tree): string[] {
  const files = [...tree].filter(([name]) => name.startsWith('src/'));
  const graph = new Map(files.map(([name, text]) => [name, importsOf(name, text).filter((to) => tree.has(to))]));
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (name: string, trail: string[]): void => {
    const at = trail.indexOf(name);
    if (at >= 0) {
      const ring = trail.slice(at);
      const first = ring.indexOf([...ring].sort()[0]!);
      found.add([...ring.slice(first), ...ring.slice(0, first), ring[first]].join(' → '));
      return;
    }
    if (done.has(name)) return;
    for (const to of graph.get(name) ?? []) visit(to, [...trail, name]);
    done.add(name);
  };
  for (const name of [...graph.keys()].sort()) visit(name, []);
  return [...found];
}

/** Each widget has all its parts, and each widget folder is a registered widget. */
export function parity(tree: Tree, registry: Readonly<Record<string, string>>): string[] {
  const faults: string[] = [];
  const manifest = tree.get('custom-elements.json') ?? '';
  for (const [tag, family] of Object.entries(registry)) {
    const folder = `src/widgets/${family}/${tag}`;
    const parts = [
      `${folder}/define.ts`,
      `${folder}/${tag}.ts`,
      `${folder}/${tag}.styles.ts`,
      ...['nl', 'fr', 'en', 'de'].map((l) => `${folder}/strings/${l}.ts`),
      `stories/${family}/${tag}.stories.ts`,
      `test/widgets/${family}/${tag}/${tag}.test.ts`,
    ];
    for (const part of parts) if (!tree.has(part)) faults.push(`${tag}: no ${part}`);
    if (!manifest.includes(`"tagName": "${tag}"`)) faults.push(`${tag}: not in custom-elements.json`);
  }
  for (const name of tree.keys()) {
    const tag = /^src\/widgets\/[^/]+\/([^/]+)\/define\.ts$/.exec(name)?.[1];
    if (tag && !(tag in registry)) faults.push(`${tag}: not in src/registry.ts`);
  }
  return faults;
}

/** What is used, how it is called, and where it may be. */
const places: readonly [RegExp, string, RegExp][] = [
  [/\b(localStorage|sessionStorage|indexedDB)\b/, '$1', /^src\/platform\//],
  [/\bhistory\.(state|replaceState|pushState)\b/, 'history.$1', /^src\/platform\//],
  [/\b(setTimeout|setInterval)\(/, '$1', /^src\/(platform\/|loader\.ts)/],
  [/\bnavigator\./, 'navigator', /^src\/platform\//],
  [/\b(customElements\.define)\(/, '$1', /^src\/ui\/base\/define\.ts$/],
  [/\bDate\.now\b|\bnew Date\(\)/, 'the clock', /^src\/(platform\/|kinekit\.ts)/],
  [/\bMath\.random\(/, 'chance', /^src\/platform\//],
  [
    /https:\/\/(?!practice\.invalid|www\.w3\.org|doi\.org|pubmed|fdc\.nal)[\w.-]+\//,
    'an address elsewhere',
    /^src\/(practice\/booking|science\/evidence)\//,
  ],
];

/** Edges of the browser used outside the folder that owns them. */
export function edges(tree: Tree): string[] {
  const faults: string[] = [];
  for (const [name, text] of tree) {
    if (!name.startsWith('src/')) continue;
    for (const [use, called, allowed] of places) {
      const found = allowed.test(name) ? null : use.exec(code(text));
      if (found) faults.push(`${name} uses ${called.replace('$1', found[1] ?? '')}`);
    }
  }
  return faults;
}

/** Folders with more files than an eye takes in: fifteen; a widget's own and the languages of its texts are as many as they are. */
export function crowded(tree: Tree): string[] {
  const folders = new Map<string, number>();
  for (const name of tree.keys()) {
    const folder = path.posix.dirname(name);
    if (!/^(src|scripts|test|stories)\//.test(name) || /^src\/widgets\/|\/strings$/.test(folder)) continue;
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  return [...folders].filter(([, files]) => files > 15).map(([folder, files]) => `${folder} has ${files} files`);
}

/** Files and lines that grew too long, and escapes from types and from safe HTML. */
export function sizes(tree: Tree): string[] {
  const faults: string[] = [];
  const escapes: readonly [RegExp, string][] = [
    [/\bas any\b|: any\b|<any>/, 'any'],
    [/@ts-ignore|@ts-nocheck/, 'ts-ignore'],
    [/unsafeHTML|unsafeSVG|\.innerHTML|\beval\(|styleMap|\sstyle="/, 'unsafe HTML or style attributes'],
  ];
  for (const [name, text] of tree) {
    if (/^(src|scripts|test)\/.*\.[jt]s$/.test(name)) {
      // What Prettier cannot break: long texts and templates.
      for (const [i, line] of text.split('\n').entries())
        if (line.length > 160) faults.push(`${name}:${i + 1} has ${line.length} characters`);
    }
    const lines = text.split('\n').length - 1;
    if (lines > 300 && /^(src|scripts|test|stories)\//.test(name)) faults.push(`${name} has ${lines} lines`);
    if (!name.startsWith('src/')) continue;
    for (const [use, what] of escapes) if (use.test(code(text))) faults.push(`${name} uses ${what}`);
  }
  return faults;
}

interface Named {
  name: string;
}
interface Manifest {
  modules: { declarations?: { tagName?: string; cssParts?: Named[]; slots?: Named[]; events?: Named[] }[] }[];
}

const names = (items: readonly Named[] | undefined): Set<string> => new Set((items ?? []).map((i) => i.name));
const all = (text: string, pattern: RegExp): Set<string> =>
  new Set([...text.matchAll(pattern)].flatMap((m) => m[1]!.split(' ')));

/** Parts, slots and events in a widget's code that its manifest entry does not name, and named parts that are nowhere. */
export function documentation(tree: Tree, manifest: Manifest): string[] {
  const faults: string[] = [];
  const shared = [...tree]
    .filter(([name]) => /^src\/ui\/(base|shared|body|guide|later)\//.test(name))
    .map(([, text]) => text);
  for (const declaration of manifest.modules.flatMap((m) => m.declarations ?? [])) {
    const tag = declaration.tagName;
    if (!tag) continue;
    const own = [...tree]
      .filter(([name]) => widgetOf(name) === tag)
      .map(([, text]) => code(text))
      .join('\n');
    const missing = (kind: string, used: Set<string>, documented: Set<string>): void => {
      for (const name of used) if (!documented.has(name)) faults.push(`${tag}: ${kind} ${name} is not documented`);
    };
    missing('part', all(own, /\bpart="([\w -]+)"/g), names(declaration.cssParts));
    missing('slot', all(own, /<slot name="([\w-]+)"/g), names(declaration.slots));
    missing('event', all(own, /['"](kine-[a-z]+-[a-z-]+)['"]/g), names(declaration.events));
    const everything = own + shared.join('\n');
    for (const part of names(declaration.cssParts)) {
      if (!new RegExp(`['"\`( ]${part}['"\`) ]`).test(everything))
        faults.push(`${tag}: documented part ${part} is nowhere`);
    }
  }
  return faults;
}
