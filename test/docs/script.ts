// Scripts of the documents: they can be parsed, import what there is, and name widgets and events the manifest has. What a type
// checker says of them is asked with the packed kit: test/frameworks/types.ts.
import { compile } from 'svelte/compiler';
import ts from 'typescript';
import { compileScript, parse } from 'vue/compiler-sfc';
import { widgetsOf, type Manifest } from '../../scripts/manifest/texts.js';

export interface Package {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
export type ScriptKind = 'js' | 'ts' | 'tsx';

/** Whether the package, or what is installed beside it, has this address. */
function importable({ exports, devDependencies }: Package, address: string): boolean {
  if (/^(node:|\.\/)/.test(address)) return true;
  if (!/^kinekit(\/|$)/.test(address))
    return Object.keys(devDependencies).some((name) => address === name || address.startsWith(`${name}/`));
  return Object.keys(exports).some((key) =>
    new RegExp(`^${key.replace('.', 'kinekit').replace('*', '[\\w-]+')}$`).test(address),
  );
}

/** What is wrong in scripts and in files of Vue and Svelte, by this manifest and package. */
export function scriptFaults(manifest: Manifest, about: Package) {
  const widgets = widgetsOf(manifest);
  const tags = widgets.map(({ tagName }) => tagName);
  const events = new Map(widgets.flatMap((each) => each.events ?? []).map((each) => [each.name, each]));

  /** Tags in markup, and events of ours by name. */
  const nameFaults = (code: string): string[] => [
    ...[...code.matchAll(/<\/?([a-z]+(?:-[a-z]+)+)\b/g)].flatMap(([, tag]) =>
      tags.includes(tag!) ? [] : [`<${tag}>: no such widget`],
    ),
    ...[...code.matchAll(/(?<![\w-])(?:on:?|@|')(kine-[a-z-]+)/g)].flatMap(([, name]) =>
      events.has(name!) ? [] : [`${name}: no such event`],
    ),
  ];

  /** Properties that a listener reads of an event of ours. */
  function heardFaults(source: ts.SourceFile): string[] {
    const faults: string[] = [];
    const reads = (node: ts.Node, event: string): void => {
      if (ts.isPropertyAccessExpression(node) && node.expression.getText(source) === 'event') {
        const name = node.name.text;
        const told = events.get(event)?.properties?.some((each) => each.name === name);
        if (!told && !(name in Event.prototype)) faults.push(`${event} tells no ${name}`);
      }
      node.forEachChild((child) => reads(child, event));
    };
    const visit = (node: ts.Node): void => {
      const [name, listener] = ts.isCallExpression(node) ? node.arguments : [];
      if (name && listener && ts.isStringLiteral(name)) reads(listener, name.text);
      node.forEachChild(visit);
    };
    visit(source);
    return faults;
  }

  function script(code: string, kind: ScriptKind): string[] {
    const fileName = `piece.${kind}`;
    const options = { jsx: ts.JsxEmit.Preserve, module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
    const { diagnostics = [] } = ts.transpileModule(code, {
      fileName,
      reportDiagnostics: true,
      compilerOptions: options,
    });
    const source = ts.createSourceFile(fileName, code, ts.ScriptTarget.ES2022, true);
    const imported = ts.preProcessFile(code, true, true).importedFiles.map((each) => each.fileName);
    return [
      ...diagnostics.map((each) => ts.flattenDiagnosticMessageText(each.messageText, ' ')),
      ...imported.filter((each) => !importable(about, each)).map((each) => `${each} cannot be imported`),
      ...nameFaults(code),
      ...heardFaults(source),
    ];
  }

  function vue(code: string): string[] {
    const { descriptor, errors } = parse(code);
    if (errors.length || !descriptor.scriptSetup) return errors.map(String).concat('no <script setup>');
    const isCustomElement = (tag: string): boolean => tag.includes('-');
    try {
      compileScript(descriptor, {
        id: 'x',
        inlineTemplate: true,
        templateOptions: { compilerOptions: { isCustomElement } },
      });
    } catch (error) {
      return [String(error)];
    }
    return [...script(descriptor.scriptSetup.content, 'ts'), ...nameFaults(descriptor.template?.content ?? '')];
  }

  function svelte(code: string): string[] {
    try {
      compile(code, { generate: false });
    } catch (error) {
      return [String(error)];
    }
    const [, own = ''] = /<script lang="ts">([^]*?)<\/script>/.exec(code) ?? [];
    return [...script(own, 'ts'), ...nameFaults(code)];
  }

  return { script, vue, svelte };
}
