// What `npm run manifest` reads: the doc-comments of the widgets, and of the bases and controllers they get things from.

/** Members that are the house's or Lit's own, not the page's. */
const own = new Set(
  (
    'styles shadowRootOptions widget formAssociated render view connectedCallback disconnectedCallback ' +
    'attributeChangedCallback adoptedCallback formResetCallback formDisabledCallback formStateRestoreCallback ' +
    'internals size words wording off formValue ' +
    'createRenderRoot renderRoot renderOptions addController removeController requestUpdate shouldUpdate performUpdate ' +
    'scheduleUpdate willUpdate update firstUpdated updated hasUpdated isUpdatePending updateComplete getUpdateComplete'
  ).split(' '),
);

const isPublic = (member) =>
  !['private', 'protected'].includes(member.privacy) &&
  !member.static &&
  !member.name.startsWith('#') &&
  // `this.player.at = …` in a method is taken for a member `at`, without a type.
  (member.kind === 'method' || member.type) &&
  !own.has(member.name);

/** Leaves what a page may use: public members, and only the modules that hold an element. */
const onlyPublic = () => ({
  name: 'only-public',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const module of manifest.modules) {
      for (const declaration of module.declarations ?? []) {
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        // `dispatchEvent(new FactorsChangedEvent(body))` is found as well, with its first argument or nothing for a name; the
        // doc-comment has the name, and says when.
        if (declaration.events)
          declaration.events = declaration.events.filter((event) => event.name && event.description);
      }
    }
    manifest.modules = manifest.modules.filter((module) => module.declarations?.some(({ tagName }) => tagName));
  },
});

/** What a class's doc-comment lists and the analyzer leaves with that class. */
const inherited = ['slots', 'events', 'cssParts', 'cssStates'];

/** Classes, by name, that `declaration` has things from, the nearest last: its bases, and the controllers they make. */
const sources = (declaration, byName) => {
  const base = byName.get(declaration.superclass?.name);
  const made = (declaration.makes ?? []).flatMap((name) => byName.get(name) ?? []);
  return [...(base ? sources(base, byName) : []), ...made, declaration];
};

/** Of two with one name the later says it: a widget refines what its base says in general. */
const merged = (lists) => [...new Map(lists.flat().map((item) => [item.name, item])).values()];

/**
 * What the bases and the controllers bring (the frame's slots and parts, the question for consent, states)
 * is written once, in their doc-comments, and stands with every widget. Only a widget that names claims has sources.
 */
const inherit = () => ({
  name: 'inherit',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.text);
    if (!declaration) return;
    const made = new Set();
    const walk = (child) => {
      if (ts.isNewExpression(child) && ts.isIdentifier(child.expression)) made.add(child.expression.text);
      ts.forEachChild(child, walk);
    };
    walk(node);
    declaration.makes = [...made];
  },
  packageLinkPhase({ customElementsManifest: manifest }) {
    const all = manifest.modules.flatMap(({ declarations }) => declarations ?? []);
    const byName = new Map(all.map((declaration) => [declaration.name, declaration]));
    const whole = all
      .filter(({ tagName }) => tagName)
      .map((declaration) => [declaration, sources(declaration, byName)]);
    const lists = whole.map(([declaration, from]) =>
      inherited.map((list) => {
        const items = merged(from.map((each) => each[list] ?? []));
        const without = declaration.claims ? [] : ['sources'];
        return [list, items.filter(({ name }) => list !== 'cssParts' || !without.includes(name))];
      }),
    );
    whole.forEach(([declaration], i) => {
      for (const [list, items] of lists[i]) if (items.length) declaration[list] = items;
    });
    for (const declaration of all) delete declaration.makes;
  },
});

/**
 * The tag of a class is in its `static widget`. Whether it names claims is known here; which, only once it runs
 * (scripts/manifest/claims.ts).
 */
const declared = () => ({
  name: 'declared',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const widget = node.members.find((member) => ts.isPropertyDeclaration(member) && member.name.text === 'widget');
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.text);
    if (!declaration || !widget?.initializer) return;
    const said = new Map(widget.initializer.properties.map((property) => [property.name.text, property.initializer]));
    declaration.tagName = said.get('tag').text;
    declaration.customElement = true;
    if (said.has('claims')) declaration.claims = [];
  },
});

export default {
  globs: [
    'src/ui/base/{element,field}.ts',
    'src/ui/base/controllers/*.ts',
    'src/ui/body/{body-element,motion,player}.ts',
    'src/ui/guide/guide-element.ts',
    'src/ui/shared/*.ts',
    'src/ui/shared/memory/*.ts',
    'src/widgets/**/*.ts',
  ],
  exclude: ['src/widgets/**/strings/**', 'src/widgets/**/*.styles.ts', 'src/widgets/**/*.picture.ts'],
  litelement: true,
  packagejson: false,
  plugins: [declared(), inherit(), onlyPublic()],
};
