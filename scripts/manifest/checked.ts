// What only a type checker knows of the elements: the values behind a type's name, and where an event's class stands.
import path from 'node:path';
import ts from 'typescript';
import { widgetsOf, type Declaration, type Fired, type Manifest, type Member, type Named } from './texts.js';

/** `'nrs' | 'vas' | (string & {})` in words of TypeScript that need no import; undefined when it has no text among its values. */
function valuesOf(checker: ts.TypeChecker, type: ts.Type, description = ''): string | undefined {
  if (!type.isUnion()) return undefined;
  const texts = type.types.filter((each) => each.isStringLiteral()).map((each) => `'${each.value}'`);
  if (!texts.length) return undefined;
  // The checker's own order changes with the files it has seen; the doc-comment names them from little to much.
  const place = (text: string): number => {
    const at = description.indexOf(`\`${text.slice(1, -1)}\``);
    return at < 0 ? Infinity : at;
  };
  texts.sort((a, b) => (place(a) === place(b) ? (a < b ? -1 : 1) : place(a) - place(b)));
  const others = type.types.filter((each) => !each.isStringLiteral() && !(each.flags & ts.TypeFlags.Undefined));
  const nothing = type.types.some((each) => each.flags & ts.TypeFlags.Undefined);
  const said = others.map((each) => (each.isIntersection() ? '(string & {})' : checker.typeToString(each)));
  return [...texts, ...said, ...(nothing ? ['undefined'] : [])].join(' | ');
}

/** What an event of ours tells, as properties of the event itself: what its class has and no `Event` has. */
function told(checker: ts.TypeChecker, event: ts.Type): readonly Named[] {
  const own = (each: ts.Symbol): boolean =>
    !!each.declarations?.some(
      (node) => !node.getSourceFile().isDeclarationFile && !node.getSourceFile().fileName.includes('node_modules'),
    );
  return event
    .getProperties()
    .filter(own)
    .map((each) => ({
      name: each.name,
      type: { text: checker.typeToString(checker.getTypeOfSymbol(each)) },
      description: ts.displayPartsToString(each.getDocumentationComment(checker)),
    }));
}

export interface Checked {
  readonly manifest: Manifest;
  /** Class of an event to its file. */
  readonly events: ReadonlyMap<string, string>;
}

/** The manifest with the values of every enumerated property and attribute in its type, and the files of its events. */
export function checked(manifest: Manifest, root: string): Checked {
  const config = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const files = manifest.modules.map((module) => path.join(root, module.path));
  const program = ts.createProgram(files, { ...options, types: [] });
  const checker = program.getTypeChecker();
  const exportsOf = (file: string): ReadonlyMap<string, ts.Symbol> => {
    const source = program.getSourceFile(file);
    const symbol = source && checker.getSymbolAtLocation(source);
    return new Map((symbol ? checker.getExportsOfModule(symbol) : []).map((each) => [each.name, each]));
  };

  /** `declaration` of the class `instance`, with values. */
  const withValues = (declaration: Declaration, instance: ts.Type): Declaration => {
    const said = <T extends Member>(member: T): T => {
      const property = instance.getProperty(member.fieldName ?? member.name);
      const text = property && valuesOf(checker, checker.getTypeOfSymbol(property), member.description);
      return text ? { ...member, type: { text } } : member;
    };
    return {
      ...declaration,
      ...(declaration.members && { members: declaration.members.map(said) }),
      ...(declaration.attributes && { attributes: declaration.attributes.map(said) }),
    };
  };
  const modules = manifest.modules.map((module) => {
    const symbols = exportsOf(path.join(root, module.path));
    const declarations = module.declarations?.map((declaration) => {
      const symbol = symbols.get(declaration.name);
      return symbol && declaration.tagName
        ? withValues(declaration, checker.getDeclaredTypeOfSymbol(symbol))
        : declaration;
    });
    return { ...module, ...(declarations && { declarations }) };
  });

  const wanted = new Set(widgetsOf(manifest).flatMap(({ events = [] }) => events.flatMap((e) => e.type?.text ?? [])));
  const events = new Map<string, string>();
  const properties = new Map<string, readonly Named[]>();
  for (const { fileName } of program.getSourceFiles()) {
    const file = path.relative(root, fileName);
    if (!file.startsWith('src/')) continue;
    for (const [name, symbol] of exportsOf(fileName)) {
      if (!wanted.has(name)) continue;
      events.set(name, file);
      properties.set(name, told(checker, checker.getDeclaredTypeOfSymbol(symbol)));
    }
  }
  const telling = (event: Fired): Fired => {
    const names = properties.get(event.type?.text ?? '');
    return names?.length ? { ...event, properties: names } : event;
  };
  const withEvents = modules.map((module) => ({
    ...module,
    ...(module.declarations && {
      declarations: module.declarations.map((each) =>
        each.tagName && each.events ? { ...each, events: each.events.map(telling) } : each,
      ),
    }),
  }));
  return { manifest: { ...manifest, modules: withEvents }, events };
}
