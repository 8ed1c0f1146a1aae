// HTML of the documents against HTML itself and the manifest: every element is closed, and every tag, attribute and value is one
// there is; what a practice says of itself is read as the kit reads it. Pure.
import { getDefaultHTMLDataProvider, getLanguageService, TextDocument, type Node } from 'vscode-html-languageservice';
import { languages } from '../../scripts/languages.js';
import { kindOf } from '../../scripts/manifest/kinds.js';
import { widgetsOf, type Manifest, type Member } from '../../scripts/manifest/texts.js';
import { parsePracticeInfo } from '../../src/practice/info.js';
import { fromAttributes } from '../../src/widgets/practice/practice-context/attributes.js';

const service = getLanguageService();
const html = getDefaultHTMLDataProvider();
const plain = new Set(html.provideTags().map(({ name }) => name));
/** Elements that end by themselves. */
const single = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source']);

type Attributes = ReadonlyMap<string, string>;

/** What a value of an attribute may not be, or nothing. */
function valueFault(member: Member, value: string): string | undefined {
  const kind = kindOf(member);
  if (kind.kind === 'switch') return value ? 'is there or not' : undefined;
  if (kind.kind === 'choice') return kind.values.includes(value) ? undefined : `is one of ${kind.values.join(' ')}`;
  if (kind.kind !== 'number') return undefined;
  const { min = -Infinity, max = Infinity } = kind;
  const number = value === '' ? NaN : Number(value);
  return number >= min && number <= max ? undefined : 'is no such number';
}

const problems = (json: unknown): string[] =>
  parsePracticeInfo(json).problems.map(({ path, reason }) => `practice: ${path} ${reason}`);

/** What is wrong with a text that should be a practice's JSON. */
export function practiceFaults(text: string): string[] {
  try {
    return problems(JSON.parse(text));
  } catch (error) {
    return [`practice: ${String(error)}`];
  }
}

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What is wrong in pieces of HTML, by this manifest; `tokens` are the names of the custom properties. */
export function markupFaults(manifest: Manifest, tokens: readonly string[]): (code: string) => string[] {
  const widgets = new Map(widgetsOf(manifest).map((each) => [each.tagName, each.attributes ?? []]));

  /** The attributes of a widget; `also` are names that stand for something else where it stands. */
  function widgetFaults(tag: string, given: Attributes, also: (name: string) => boolean): string[] {
    const members = widgets.get(tag);
    if (!members) return [`<${tag}>: no such widget`];
    const faults = [...given].flatMap(([name, value]) => {
      const member = members.find((each) => each.name === name);
      if (!member) return also(name) ? [] : [`<${tag} ${name}>: no such attribute`];
      const fault = valueFault(member, value);
      return fault ? [`<${tag} ${name}="${value}">: ${fault}`] : [];
    });
    if (tag !== 'practice-context') return faults;
    const said = Object.fromEntries([...given].map(([name, value]) => [camel(name), value]));
    return [...faults, ...problems(fromAttributes(said)), ...practiceFaults(given.get('info') ?? '{}')];
  }

  const global = (tag: string) => {
    const names = new Set(html.provideAttributes(tag).map(({ name }) => name));
    return (name: string): boolean => names.has(name) || name.startsWith('data-');
  };

  /** The address of a widget's own page, and what it sets. */
  function pageFaults(address: string): string[] {
    const [, tag, lang, query] = /\/pages\/([^/.]+)\.([^/.]+)\.html(?:\?([^#]*))?/.exec(address) ?? [];
    if (!tag) return [];
    if (!languages.some((each) => each === lang)) return [`${address}: no such language`];
    const given = new Map(new URLSearchParams(query ?? ''));
    return widgetFaults(tag, given, (name) => name === 'practice' || tokens.includes(`--${name}`));
  }

  function elementFaults(node: Node, code: string): string[] {
    const { tag = '' } = node;
    const given = new Map(
      Object.entries(node.attributes ?? {}).map(([name, value]) => [
        name,
        (value ?? '').replace(/^(["'])(.*)\1$/s, '$2'),
      ]),
    );
    const faults = node.endTagStart !== undefined || single.has(tag) ? [] : [`<${tag}> is not closed`];
    const marked = given.get('data-kine');
    if (marked !== undefined) {
      const own = [...given].flatMap(([name, value]) =>
        name.startsWith('data-kine-') ? [[name.slice('data-kine-'.length), value] as const] : [],
      );
      faults.push(...widgetFaults(marked, new Map(own), (name) => global(marked)(name)));
    }
    if (tag.includes('-')) faults.push(...widgetFaults(tag, given, global(tag)));
    else if (!plain.has(tag)) faults.push(`<${tag}>: no such element`);
    else faults.push(...[...given.keys()].filter((name) => !global(tag)(name)).map((name) => `<${tag} ${name}>`));
    for (const address of [given.get('src'), given.get('href')]) faults.push(...pageFaults(address ?? ''));
    if (tag === 'script' && given.get('type') === 'application/json')
      faults.push(...practiceFaults(code.slice(node.startTagEnd, node.endTagStart)));
    return faults;
  }

  return (code) => {
    const walk = (node: Node): string[] => [...elementFaults(node, code), ...node.children.flatMap(walk)];
    const { roots } = service.parseHTMLDocument(TextDocument.create('file:///page.html', 'html', 1, code));
    return roots.length ? roots.flatMap(walk) : ['no element'];
  };
}
