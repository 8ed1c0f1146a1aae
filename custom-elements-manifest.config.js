// What `npm run manifest` reads: the doc-comments of the widgets and of the two bases whose attributes they inherit.

/** Members that are the house's or Lit's own, not the page's. */
const own = new Set(
  (
    'styles shadowRootOptions strings claims tag formAssociated render view updated willUpdate connectedCallback ' +
    'disconnectedCallback attributeChangedCallback formResetCallback formDisabledCallback formStateRestoreCallback ' +
    'internals size words off formValue'
  ).split(' '),
);

const isPublic = (member) =>
  !['private', 'protected'].includes(member.privacy) &&
  !member.static &&
  !member.name.startsWith('#') &&
  !own.has(member.name);

/** Leaves what a page may use: public members, and only the modules that hold an element. */
const onlyPublic = () => ({
  name: 'only-public',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const module of manifest.modules) {
      for (const declaration of module.declarations ?? []) {
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        // `dispatchEvent(new FactorsChangedEvent())` is found without the event's name; the doc-comment has it.
        if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name);
      }
    }
    manifest.modules = manifest.modules.filter((module) => module.declarations?.some(({ tagName }) => tagName));
  },
});

/** `@claims a, b` in a class's doc-comment becomes `claims: ['a', 'b']`. */
const claims = () => ({
  name: 'claims',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const tag = (node.jsDoc ?? []).flatMap((doc) => doc.tags ?? []).find(({ tagName }) => tagName.text === 'claims');
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.text);
    if (!tag || !declaration) return;
    declaration.claims = ts
      .getTextOfJSDocComment(tag.comment)
      .split(',')
      .map((id) => id.trim())
      .filter(Boolean);
  },
});

export default {
  globs: ['src/ui/base/element.ts', 'src/ui/base/field.ts', 'src/ui/body/body-element.ts', 'src/widgets/**/*.ts'],
  exclude: ['src/widgets/**/strings/**', 'src/widgets/**/*.styles.ts', 'src/widgets/**/*.picture.ts'],
  litelement: true,
  packagejson: false,
  plugins: [onlyPublic(), claims()],
};
