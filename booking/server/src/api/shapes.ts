// Bodies against the shapes of booking/openapi.yaml, checked by Ajv. What a visitor can mend is told by its field, later and
// all at once (rules.ts); here only what no page of ours sends is refused.
import type { ErrorObject } from 'ajv/dist/2020.js';
import { validatorAt } from './description.js';
import { refuse } from './problems.js';

/** More than any body of the API has; parsers of parsers fall over far deeper ones. */
const deepest = 8;

/** Keywords a visitor's own words or choices can break: by field, and rules.ts names them too. */
const mendable: Readonly<Record<string, RegExp>> = {
  maxLength: /^\/(?:person\/\w+|reason|prescription\/prescriber)$/,
  const: /^\/consent$/,
  minItems: /^\/slots$/,
  format: /^\/prescription\/date$/,
  minimum: /^\/prescription\/sessions$/,
  maximum: /^\/prescription\/sessions$/,
};

/** Fields whose absence is told by name elsewhere. */
const namedElsewhere = new Set(['/proof', '/consent', '/slots', '/person/name', '/person/mail', '/person/phone']);

function isMendable({ keyword, instancePath, params }: ErrorObject): boolean {
  if (keyword === 'required') return namedElsewhere.has(`${instancePath}/${String(params['missingProperty'])}`);
  return mendable[keyword]?.test(instancePath) ?? false;
}

/** How deep an answer of JSON.parse goes, as far as it matters; without recursion. */
function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length; depth++) {
    if (depth > deepest) return true;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return false;
}

/** Refuses a body that is not of the shape of a route; `path` as the description has it. */
export function shapeOf(path: string): (body: unknown) => void {
  const validate = validatorAt(['paths', path, 'post', 'requestBody', 'content', 'application/json', 'schema']);
  return (body) => {
    if (isTooDeep(body)) refuse('bad-request', { detail: 'The body goes too deep' });
    if (validate(body)) return;
    const wrong = validate.errors?.find((error) => !isMendable(error));
    // Ajv says where and what was expected, never what was sent.
    if (wrong) refuse('bad-request', { detail: `${wrong.instancePath.slice(0, 60) || 'body'} ${wrong.message ?? ''}` });
  };
}

/** Bytes as JSON, or a refusal. */
export function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse('bad-request', { detail: 'The body is not JSON in UTF-8' });
  }
}
