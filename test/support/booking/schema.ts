// Checks a value against the part of JSON Schema that booking/openapi.yaml uses; a keyword it does not know is an error.
import { readInstant } from '../../../src/platform/time/zone.js';

type Fields = Readonly<Record<string, unknown>>;

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;

const known = new Set(
  (
    'type,format,required,properties,additionalProperties,' +
    'items,minItems,maxItems,minLength,maxLength,pattern,minimum,maximum,enum,const,allOf,$ref,description'
  ).split(','),
);

/** What a local reference (`#/components/…`) of `root` points at. */
export function pointed(root: unknown, ref: string): unknown {
  const found = ref
    .slice(2)
    .split('/')
    .reduce<unknown>((at, name) => (at as Fields)[name], root);
  if (found === undefined) throw new Error(`nothing at ${ref}`);
  return found;
}

/** Faults of `value` by path; none when it fits. References are looked up in `root`. */
export function faultsOf(value: unknown, schema: unknown, root: unknown, at = '$'): string[] {
  const s = schema as Fields;
  for (const word of Object.keys(s)) if (!known.has(word)) throw new Error(`unknown keyword ${word} at ${at}`);
  if (typeof s['$ref'] === 'string') return faultsOf(value, pointed(root, s['$ref']), root, at);
  const found: string[] = [];
  const no = (holds: boolean, what: string): void => void (holds || found.push(`${at}: ${what}`));
  const type = typeOf(value);
  if (s['type']) no(type === s['type'] || (s['type'] === 'number' && type === 'integer'), `is no ${String(s['type'])}`);
  if (s['enum']) no((s['enum'] as unknown[]).includes(value), 'is none of the enum');
  if ('const' in s) no(value === s['const'], `is not ${String(s['const'])}`);
  for (const one of (s['allOf'] ?? []) as unknown[]) found.push(...faultsOf(value, one, root, at));
  if (typeof value === 'string') {
    no(value.length <= Number(s['maxLength'] ?? Infinity) && value.length >= Number(s['minLength'] ?? 0), 'length');
    if (typeof s['pattern'] === 'string') no(new RegExp(s['pattern']).test(value), 'pattern');
    if (s['format'] === 'date-time') no(readInstant(value) !== undefined, 'is no date-time');
    if (s['format'] === 'date') no(/^\d{4}-\d\d-\d\d$/.test(value), 'is no date');
  }
  if (typeof value === 'number') {
    no(value >= Number(s['minimum'] ?? -Infinity) && value <= Number(s['maximum'] ?? Infinity), 'is out of range');
  }
  if (Array.isArray(value)) {
    no(value.length >= Number(s['minItems'] ?? 0) && value.length <= Number(s['maxItems'] ?? Infinity), 'count');
    if (s['items']) found.push(...value.flatMap((one, i) => faultsOf(one, s['items'], root, `${at}[${i}]`)));
  }
  if (type === 'object') {
    const fields = value as Fields;
    const properties = (s['properties'] ?? {}) as Fields;
    for (const name of (s['required'] ?? []) as string[]) no(name in fields, `lacks ${name}`);
    for (const [name, one] of Object.entries(fields)) {
      const rule = properties[name] ?? s['additionalProperties'];
      if (rule) found.push(...faultsOf(one, rule, root, `${at}.${name}`));
    }
  }
  return found;
}
