// What a widget needs of a claim: its id and its figure. Who says so is fetched when a list is opened.
import { parseSync } from 'vite';

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

/** All nodes of a file that are `wanted`, from the last to the first. Throws where the file cannot be read. */
export function nodesOf(code: string, file: string, wanted: (node: Node) => boolean): Node[] {
  const { program, errors } = parseSync(file, code);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const found: Node[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isNode(value)) return;
    if (wanted(value)) found.push(value);
    Object.values(value).forEach(visit);
  };
  visit(program);
  return found.sort((a, b) => b.start - a.start);
}

const isClaim = ({ type, callee }: Node): boolean =>
  type === 'CallExpression' && isNode(callee) && callee['name'] === 'claim';

const kept = new Set(['id', 'value']);

/** A file of claims, each `claim({ … })` as `{ id, value }`. Throws where a claim is not written as one object. */
export function onlyFigures(code: string, file: string): string {
  let short = code;
  for (const call of nodesOf(code, file, isClaim)) {
    const [fact] = call['arguments'] as Node[];
    if (fact?.type !== 'ObjectExpression') throw new Error(`${file}: a claim that is not written as one object`);
    const pairs = (fact['properties'] as Node[])
      .filter(({ key }) => isNode(key) && kept.has(String(key['name'])))
      .map(({ start, end }) => code.slice(start, end));
    const before = short.slice(0, call.start).replace(/\/\*#__PURE__\*\/\s*$/, '');
    short = `${before}{ ${pairs.join(', ')} }${short.slice(call.end)}`;
  }
  return short;
}
