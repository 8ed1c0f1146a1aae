// Texts generated from the custom elements manifest: README table, llms.txt, editor data. Pure.

export interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

export interface Member extends Named {
  readonly kind?: string;
  readonly readonly?: boolean;
  /** The attribute that sets it; `fieldName` the other way round. */
  readonly attribute?: string;
  readonly fieldName?: string;
}

/** An event; what it tells are properties of the event itself. */
export interface Fired extends Named {
  readonly properties?: readonly Named[];
}

export interface Declaration extends Named {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Member[];
  readonly members?: readonly Member[];
  readonly events?: readonly Fired[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssStates?: readonly Named[];
  /** Ids of the claims the widget rests on. */
  readonly claims?: readonly string[];
}

export interface Manifest {
  readonly modules: { readonly path: string; readonly declarations?: readonly Declaration[] }[];
}

/** The elements, in the order of their files. */
export const widgetsOf = (manifest: Manifest): readonly (Declaration & { readonly tagName: string })[] =>
  manifest.modules.flatMap((m) => m.declarations ?? []).filter((d) => d.tagName !== undefined) as (Declaration & {
    readonly tagName: string;
  })[];

/** What a page may set on the element: public, not read-only, no method. */
export const settable = ({ members = [] }: Declaration): readonly Member[] =>
  members.filter((member) => member.kind !== 'method' && !member.readonly);

/** One line, safe in a table's cell. */
const cell = (text = ''): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

const described = ({ name, description }: Named) => ({ name, description: cell(description) });

/** The table of README.md: one row per widget. */
export const readmeTable = (manifest: Manifest): string =>
  [
    '| tag | what it is for | attributes |',
    '|---|---|---|',
    ...widgetsOf(manifest).map(
      (d) =>
        `| \`<${d.tagName}>\` | ${cell(d.summary)} | ${(d.attributes ?? []).map((a) => `\`${a.name}\``).join(' ')} |`,
    ),
  ].join('\n');

/** A type as a reader wants it: any text is welcome, after the values that mean something. */
const readable = (type: NonNullable<Named['type']>): string => type.text.replace('(string & {})', 'string');

/** `starts (readonly string[]): Starts of the sessions.` */
const property = ({ name, type, description }: Named): string =>
  `\`${name}\` (${readable(type ?? { text: 'unknown' })})${description ? `: ${cell(description)}` : ''}`;

const item = ({ name, type, description, default: initial, properties }: Fired): string =>
  [
    `- ${name || '(default)'}${type ? ` (${readable(type)})` : ''}: ${cell(description)}`,
    ...(initial && initial !== 'undefined' ? [`Default ${initial}.`] : []),
    ...(properties ? [`Properties of the event: ${properties.map(property).join(' ')}`] : []),
  ].join(' ');

const list = (title: string, items: readonly Named[] | undefined): string =>
  items?.length ? `\n${title}:\n${items.map(item).join('\n')}\n` : '';

/** Everything about every widget as plain text, for language models and for reading in one go. */
export const llms = (manifest: Manifest, tokens: readonly Named[]): string =>
  [
    '# kinekit',
    '',
    '> Web components for physiotherapy practices. One script tag: <script type="module" src="kinekit.js"></script>. ' +
      'Language by the nearest lang attribute: nl, fr, en, de.',
    '',
    'Events: `input` and `change` are native, fired for what a person did, never for what code set; the value is read from ' +
      '`event.target`. What a `kine-…` event tells are properties of the event itself (`event.levels`), never a `detail`.',
    ...widgetsOf(manifest).map((d) =>
      [
        `\n## <${d.tagName}>\n`,
        cell(d.description ?? d.summary),
        list('Attributes', d.attributes),
        list('Events', d.events),
        list('Slots', d.slots),
        list('Parts', d.cssParts),
        list('States', d.cssStates),
        d.claims ? `\nClaims: ${d.claims.join(', ')}\n` : '',
      ]
        .join('\n')
        .replace(/\n{3,}/g, '\n\n'),
    ),
    '\n## Custom properties\n',
    'Set on the page, on `<practice-context>` or on one widget; which widget reads which is in custom-elements.json.',
    list('For all widgets', tokens),
  ].join('\n');

/** The literal values of a union type: `'nrs' | 'vas'` → nrs, vas. */
export const valuesIn = (type: Named['type']): readonly string[] =>
  [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map((found) => found[1]!);

/** `values` for an editor, where there are any. */
const values = ({ type }: Named) => {
  const names = valuesIn(type).map((name) => ({ name }));
  return names.length ? { values: names } : {};
};

/** Completion in VS Code's HTML editor. */
export const vscodeData = (manifest: Manifest) => ({
  version: 1.1,
  tags: widgetsOf(manifest).map((d) => ({
    name: d.tagName,
    description: cell(d.description ?? d.summary),
    attributes: (d.attributes ?? []).map((a) => ({
      ...described(a),
      ...values(a),
      // An attribute that is there or not takes no value.
      ...(a.type?.text === 'boolean' && { valueSet: 'v' }),
    })),
  })),
});

/** Completion in JetBrains editors. */
export const webTypes = (manifest: Manifest, version: string) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name: 'kinekit',
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: widgetsOf(manifest).map((d) => ({
        name: d.tagName,
        description: cell(d.description ?? d.summary),
        attributes: (d.attributes ?? []).map((a) => ({
          ...described(a),
          value: { type: a.type ? readable(a.type) : 'string' },
          ...values(a),
        })),
        slots: (d.slots ?? []).map(described),
        js: { events: (d.events ?? []).map(described) },
        css: {
          parts: (d.cssParts ?? []).map(described),
          properties: (d.cssProperties ?? []).map(described),
        },
      })),
    },
  },
});
