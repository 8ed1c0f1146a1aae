// A catalogue of texts as the bundle needs it: one language there at once, the others to fetch.
import { languages, type Language } from '../../languages.js';
import { isNode, nodesOf, type Node } from './figures.js';

/** Of `nl: () => import('./strings/nl.js')` the address, when the name is a language and the file is that language's. */
function addressOf({ type, key, value }: Node): string | undefined {
  if (type !== 'Property' || !isNode(key) || !isNode(value) || value.type !== 'ArrowFunctionExpression')
    return undefined;
  const { body } = value as { body?: unknown };
  const source = isNode(body) && body.type === 'ImportExpression' ? body['source'] : undefined;
  const address = isNode(source) ? String(source['value']) : '';
  return address.endsWith(`/${String(key['name'])}.js`) ? address : undefined;
}

/** `code` with the texts in `ready` imported with it; the other languages stay to fetch, or go where `fetches` is false. */
export function withReady(code: string, file: string, ready: Language, fetches: boolean): string {
  if (!languages.some((l) => code.includes(`/${l}.js`))) return code;
  let bundled = code;
  let imported = '';
  for (const entry of nodesOf(code, file, (node) => addressOf(node) !== undefined)) {
    const { name } = entry['key'] as { name?: unknown };
    const after = bundled.slice(entry.end);
    if (name === ready) {
      imported = `import { ${ready} as kineTexts } from '${addressOf(entry)}';\n`;
      bundled = `${bundled.slice(0, entry.start)}${ready}: kineTexts${after}`;
    } else if (!fetches) bundled = bundled.slice(0, entry.start) + after.replace(/^\s*,/, '');
  }
  return imported + bundled;
}
