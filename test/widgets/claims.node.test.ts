// What a widget declares to rest on: claims that exist, and those whose figures it imports. That its fold shows them is in
// the contract every widget keeps (test/support/contract.ts).
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { registry } from '../../src/registry.js';
import { claimsById } from '../../src/science/evidence/registry.js';
import { readTree } from '../support/sources/tree.js';

type Module = Readonly<Record<string, unknown>>;
const root = path.resolve(import.meta.dirname, '../..');
const load = (file: string): Promise<Module> => import(path.join(root, file)) as Promise<Module>;

/** A claim, a list of their ids, or neither. */
const idsIn = (value: unknown): readonly string[] =>
  [value].flat().flatMap((each) => (typeof each === 'string' ? [each] : ((each as { id?: string } | null)?.id ?? [])));

/** Names a file imports from science as claims: lists (`alarmClaims`), or facts of the evidence itself. */
function claimsImported(file: string, text: string): { from: string; name: string }[] {
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return statements.filter(ts.isImportDeclaration).flatMap(({ moduleSpecifier, importClause }) => {
    const from = path.posix.join(path.posix.dirname(file), (moduleSpecifier as ts.StringLiteral).text);
    const bindings = importClause?.namedBindings;
    if (importClause?.isTypeOnly || !from.startsWith('src/science/') || !bindings || !ts.isNamedImports(bindings))
      return [];
    const claims = /\/evidence\/claims/.test(from) ? /./ : /Claims$/;
    return bindings.elements
      .filter((each) => !each.isTypeOnly)
      .map((each) => (each.propertyName ?? each.name).text)
      .filter((name) => claims.test(name))
      .map((name) => ({ from: from.replace(/\.js$/, '.ts'), name }));
  });
}

/** Ids of the claims the files of a folder take from science. */
async function used(folder: string): Promise<string[]> {
  const files = [...readTree([folder])].filter(([name]) => name.endsWith('.ts'));
  const taken = files.flatMap(([file, text]) => claimsImported(file, text));
  const ids = await Promise.all(taken.map(async ({ from, name }) => idsIn((await load(from))[name])));
  return [...new Set(ids.flat())];
}

describe.each(Object.entries(registry))('the claims of <%s>', (tag, family) => {
  const folder = `src/widgets/${family}/${tag}`;
  const declared = async (): Promise<{ tag: string; claims?: readonly string[] }> => {
    const [element] = Object.values(await load(`${folder}/${tag}.ts`)) as { widget: { tag: string } }[];
    return element!.widget;
  };

  it('exist, each named once, under the tag of its folder', async () => {
    const { tag: name, claims = [] } = await declared();
    expect(name).toBe(tag);
    expect(claims.filter((id) => !(id in claimsById))).toEqual([]);
    expect(new Set(claims).size).toBe(claims.length);
  });

  it('name every fact its own files take from science', async () => {
    const { claims = [] } = await declared();
    expect((await used(folder)).filter((id) => !claims.includes(id))).toEqual([]);
  });
});

describe('the search for imported facts', () => {
  it('finds lists and single facts, and no types', () => {
    const text = `import { alarm, alarmClaims, type Stimulus } from '../../../science/body/alarm.js';
import { stepsRisk } from '../../../science/evidence/claims.js';
import type { Claim } from '../../../science/evidence/claim.js';`;
    expect(claimsImported('src/widgets/tools/some/some.ts', text).map(({ name }) => name)).toEqual([
      'alarmClaims',
      'stepsRisk',
    ]);
  });

  it('finds the facts that a widget is known to use', async () => {
    expect(await used('src/widgets/tools/step-goal')).toContain('steps-risk');
  });
});
