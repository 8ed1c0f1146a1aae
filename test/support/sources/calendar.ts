// What in a test's source hangs on the day, the zone or the language of the machine it runs on. Pure: a map of files in,
// a list of faults out. TypeScript reads the sources, so that words and comments may speak of anything.
import ts from 'typescript';

const here = {
  clock: 'reads the clock of this machine',
  zone: 'reads the zone of this machine',
  language: 'reads the language of this machine',
} as const;

/** Of a Date: in the machine's zone. */
const local = /^([gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds)|getTimezoneOffset|toDateString|toTimeString)$/;

/** A wall clock without an offset, which Date reads in the machine's zone; `text` ends where the argument ends. */
const withoutOffset = (text: string): boolean => /T\d\d:\d\d/.test(text) && !/(Z|[+-]\d\d:?\d\d)$/i.test(text);

/** The end of a text that is written out, also behind a part that is filled in. */
function writtenEnd(node: ts.Expression | undefined): string {
  if (node && ts.isStringLiteralLike(node)) return node.text;
  return node && ts.isTemplateExpression(node) ? (node.templateSpans.at(-1)?.literal.text ?? '') : '';
}

const named = (node: ts.Expression, name: string): boolean => ts.isIdentifier(node) && node.text === name;
const isDate = (node: ts.Expression): boolean => named(node, 'Date');

/** What a call leaves to the machine. */
function ofCall(node: ts.CallExpression | ts.NewExpression): string | undefined {
  const { expression: to } = node;
  const [first, second] = node.arguments ?? [];
  if (isDate(to)) {
    if (ts.isCallExpression(node) || !first) return here.clock;
    return second || withoutOffset(writtenEnd(first)) ? here.zone : undefined;
  }
  if (!ts.isPropertyAccessExpression(to)) return undefined;
  const name = to.name.text;
  if (isDate(to.expression) && name === 'parse') return withoutOffset(writtenEnd(first)) ? here.zone : undefined;
  if (local.test(name)) return here.zone;
  if (name === 'localeCompare') return second ? undefined : here.language;
  const formats = named(to.expression, 'Intl');
  if (!formats && !name.startsWith('toLocale')) return undefined;
  if (!first || first.getText() === 'undefined' || first.getText() === '[]') return here.language;
  const ofTime = formats ? name === 'DateTimeFormat' : /^toLocale(Date|Time)?String$/.test(name);
  return ofTime && !second?.getText().includes('timeZone') ? here.zone : undefined;
}

function ofProperty({ name, expression }: ts.PropertyAccessExpression): string | undefined {
  const last = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  const reads = name.text === 'now' ? isDate(last) : name.text === 'timeOrigin';
  return reads ? here.clock : undefined;
}

/** What a file must say before it is worth reading whole. */
const speaks =
  /\b(Date|Intl)\b|\.(get(Full|Mon|Da|Hou|Min|Sec|Time)\w+|set(Full|Mon|Da|Hou|Min|Sec)\w+|toDateString|toTimeString|toLocale\w+|localeCompare|timeOrigin)\b/;

/** A line that may, and why. */
export interface Allowed {
  readonly file: string;
  readonly line: string;
  readonly why: string;
}

/** Faults of these files by line, and allowances that no line needs. */
export function calendarFaults(files: ReadonlyMap<string, string>, allowed: readonly Allowed[]): string[] {
  const faults: string[] = [];
  const used = new Set<Allowed>();
  for (const [name, text] of files) {
    if (!speaks.test(text)) continue;
    const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    const lines = text.split('\n');
    const visit = (node: ts.Node): void => {
      const called = ts.isCallExpression(node) || ts.isNewExpression(node) ? ofCall(node) : undefined;
      const fault = called ?? (ts.isPropertyAccessExpression(node) ? ofProperty(node) : undefined);
      if (fault) {
        const at = source.getLineAndCharacterOfPosition(node.getStart()).line;
        const line = lines[at]?.trim() ?? '';
        const may = allowed.find((one) => one.file === name && one.line === line);
        if (may) used.add(may);
        else faults.push(`${name}:${at + 1} ${fault}: ${line}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...faults, ...allowed.filter((one) => !used.has(one)).map((one) => `not needed: ${one.file}: ${one.line}`)];
}
