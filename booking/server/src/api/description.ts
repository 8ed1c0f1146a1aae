// booking/openapi.yaml, and what fits it: shapes by their place in it, checked by Ajv. Pure.
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import description from './described/openapi.json' with { type: 'json' };

const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
formats.default(ajv, ['date', 'date-time']);
ajv.addSchema(description, 'openapi');

const escaped = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');

const pointerOf = (place: readonly string[]) => place.map((name) => `/${escaped(name)}`).join('');

/** What stands at a place, a reference followed; undefined when nothing does. */
export function describedAt(
  place: readonly string[],
): { readonly place: readonly string[]; readonly said: object } | undefined {
  let said: unknown = description;
  for (const name of place) {
    if (typeof said !== 'object' || said === null || !Object.hasOwn(said, name)) return undefined;
    said = (said as Readonly<Record<string, unknown>>)[name];
  }
  if (typeof said !== 'object' || said === null) return undefined;
  const { $ref } = said as { readonly $ref?: string };
  return $ref === undefined ? { place, said } : describedAt($ref.slice(2).split('/'));
}

/** A check against the schema at a place. */
export const validatorAt = (place: readonly string[]): ValidateFunction =>
  ajv.compile({ $ref: `openapi#${encodeURI(pointerOf(place))}` });
