// Prints one widget and nothing around it, on whatever page it stands. Touches the page until it was printed.
const mark = 'data-kine-not-printed';
const css = `@media print{[${mark}]{display:none!important}}`;

/** Everything that is neither `host` nor around it, through all roots up to the page. */
function besides(host: Element): {
  readonly others: readonly Element[];
  readonly roots: ReadonlySet<Document | ShadowRoot>;
} {
  const others: Element[] = [];
  const roots = new Set<Document | ShadowRoot>();
  for (let at: Node = host; ;) {
    const above: Node | null = at.parentNode;
    if (!above) break;
    if (at instanceof Element && (above instanceof Element || above instanceof ShadowRoot))
      others.push(...[...above.children].filter((each) => each !== at && each.localName !== 'head'));
    if (above instanceof Document || above instanceof ShadowRoot) roots.add(above);
    at = above instanceof ShadowRoot ? above.host : above;
  }
  return { others, roots };
}

export function printOnly(host: HTMLElement): void {
  const view = host.ownerDocument.defaultView ?? window;
  const { others, roots } = besides(host);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  for (const root of roots) root.adoptedStyleSheets.push(sheet);
  for (const other of others) other.setAttribute(mark, '');
  const back = (): void => {
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    for (const other of others) other.removeAttribute(mark);
  };
  view.addEventListener('afterprint', back, { once: true });
  view.print();
}
