// What Storybook shows of an element, from the manifest: a control for everything a page may set, and the rest as a table.
// Pure: the test that walks the controls reads it as well.
import { kindOf } from '../scripts/manifest/kinds.js';
import { settable, widgetsOf, type Declaration, type Manifest, type Member } from '../scripts/manifest/texts.js';

export type Args = Readonly<Record<string, unknown>>;

interface Row {
  readonly name: string;
  readonly description?: string;
  readonly control: object | false;
  readonly options?: readonly string[];
  readonly table: { category: string; type?: { summary: string }; defaultValue?: { summary: string } };
}

/** The control for a property. */
function controlOf(member: Member): Pick<Row, 'control' | 'options'> {
  const kind = kindOf(member);
  switch (kind.kind) {
    // Where nothing may be chosen, the list has it as its first line.
    case 'choice':
      return {
        control: { type: 'select', labels: { '': '(none)' } },
        options: kind.may ? ['', ...kind.values] : kind.values,
      };
    case 'switch':
      return { control: { type: 'boolean' } };
    case 'number': {
      const { min, max } = kind;
      const limits = max === undefined ? {} : { min, max, step: max === 1 ? 0.05 : 1 };
      return { control: { type: 'number', ...limits } };
    }
    default:
      return { control: { type: kind.kind === 'text' ? 'text' : 'object' } };
  }
}

const rowOf = (member: Member): Row => ({
  name: member.attribute ?? member.name,
  ...(member.description && { description: member.description }),
  ...controlOf(member),
  table: {
    category: member.attribute ? 'attributes' : 'properties',
    ...(member.type && { type: { summary: member.type.text.replace('(string & {})', 'string') } }),
    ...(member.default && { defaultValue: { summary: member.default } }),
  },
});

/** What is only read: under keys of their own, as a part may be called as a property is. */
const told = (declaration: Declaration): readonly (readonly [string, Row])[] =>
  (['events', 'slots', 'cssParts', 'cssProperties', 'cssStates'] as const).flatMap((category) =>
    (declaration[category] ?? []).map(({ name, description, type }) => [
      `${category} ${name}`,
      {
        name: name || '(default)',
        ...(description && { description }),
        control: false as const,
        table: { category, ...(type && { type: { summary: type.text } }) },
      },
    ]),
  );

export function controlsOf(manifest: Manifest, tag: string): Readonly<Record<string, Row>> | undefined {
  const declaration = widgetsOf(manifest).find(({ tagName }) => tagName === tag);
  return (
    declaration &&
    Object.fromEntries([...settable(declaration).map((m) => [m.name, rowOf(m)] as const), ...told(declaration)])
  );
}

/** Property to attribute, for those that have one. */
export const attributesOf = (manifest: Manifest, tag: string): ReadonlyMap<string, string> =>
  new Map(
    (widgetsOf(manifest).find(({ tagName }) => tagName === tag)?.members ?? []).flatMap(({ name, attribute }) =>
      attribute ? [[name, attribute] as const] : [],
    ),
  );

/** What a property is when nobody sets it: text, number or yes and no; undefined for anything else. */
export function initial(summary: string | undefined): string | number | boolean | undefined {
  const text = /^'(.*)'$/.exec(summary ?? '')?.[1];
  if (text !== undefined) return text;
  if (summary === 'true' || summary === 'false') return summary === 'true';
  return summary && Number.isFinite(Number(summary)) ? Number(summary) : undefined;
}
