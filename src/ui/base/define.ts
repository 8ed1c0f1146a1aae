// The only place that registers elements. First one wins; another version on the page is told once, never thrown.

/** Replaced by the build with the package's version. */
declare const __KINE_VERSION__: string | undefined;

const version = typeof __KINE_VERSION__ === 'string' ? __KINE_VERSION__ : 'source';
const versionKey = Symbol.for('kinekit/version');

/** A class that declares its tag. */
type Widget = CustomElementConstructor & { readonly widget: { readonly tag: string }; [versionKey]?: string };

/**
 * Registers `element` under the tag it declares, unless the page already has that tag.
 * Never throws: a reserved or invalid name, or a class registered under another tag, is reported on the console.
 */
export function define(element: Widget): void {
  const { tag } = element.widget;
  if (typeof customElements === 'undefined') return;
  const present = customElements.get(tag) as Widget | undefined;
  if (present) {
    const other = present[versionKey];
    if (present !== element && other !== version) {
      console.warn(`kinekit: <${tag}> is already there (${other}).`);
    }
    return;
  }
  try {
    element[versionKey] = version;
    customElements.define(tag, element);
  } catch (error) {
    console.warn(`kinekit: no <${tag}>.`, error);
  }
}
