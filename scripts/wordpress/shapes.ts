// The shapes of what is sent to the agenda's API, for PHP, from the description of that API. Pure but for reading it.
import description from '../../booking/server/src/api/described/openapi.json' with { type: 'json' };

type Json = { readonly [name: string]: unknown };

/** What PHP looks at; the rest explains. */
const words = new Set(
  'type,required,properties,additionalProperties,items,minItems,maxItems,maxLength,minimum,maximum,enum,const,format'.split(
    ',',
  ),
);

const pointed = (ref: string): unknown =>
  ref
    .slice(2)
    .split('/')
    .reduce<unknown>((at, name) => (at as Json)[name], description);

/** A schema without its references and explanations. */
function plain(schema: unknown): Json {
  const { $ref, ...own } = schema as Json;
  if (typeof $ref === 'string') return plain(pointed($ref));
  const each = (name: string, value: unknown): unknown => {
    if (name === 'properties')
      return Object.fromEntries(Object.entries(value as Json).map(([key, one]) => [key, plain(one)]));
    return name === 'items' || name === 'additionalProperties' ? plain(value) : value;
  };
  return Object.fromEntries(
    Object.entries(own)
      .filter(([name]) => words.has(name))
      .map(([name, value]) => [name, each(name, value)]),
  );
}

/** Path, as the description has it, to the shape of what is posted there. */
export function shapes(): Readonly<Record<string, Json>> {
  const bodies = Object.entries(description.paths as Readonly<Record<string, Json>>).map(([path, { post }]) => {
    const { requestBody } = (post ?? {}) as { readonly requestBody?: { readonly content: Json } };
    const said = requestBody?.content['application/json'] as { readonly schema: unknown } | undefined;
    return said ? ([[path, plain(said.schema)]] as const) : [];
  });
  return Object.fromEntries(bodies.flat());
}
