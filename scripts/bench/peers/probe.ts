// What runs in a page of the benchmark before anything else, and the page itself.

/** What a page says of itself when its elements stand. */
export interface Said {
  /** ms since the page was asked for: the last element is updated, and has been painted. */
  readonly upgraded: number;
  readonly painted: number;
  /** Layout shift of all it did. */
  readonly shift: number;
  /** Elements below body, shadow trees included. */
  readonly elements: number;
}

/** Kept as text of a function: it is put into each page. */
export function probe(): void {
  const state = { shift: 0, upgraded: 0, painted: Number.NaN, done: false };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) state.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const frame = (): Promise<unknown> =>
    new Promise((done) =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = done;
        channel.port2.postMessage(0);
      }),
    );
  const rendered = (element: Element): boolean =>
    (element.shadowRoot ?? element).childElementCount > 0 && element.getBoundingClientRect().height > 0;
  const ready = async (tags: readonly string[]): Promise<void> => {
    await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
    const all = tags.flatMap((tag) => [...document.querySelectorAll(tag)]);
    // Of many alike the first and the last are enough; of a page with several kinds, each.
    const watched = tags.length > 1 ? all : [all[0]!, all.at(-1)!];
    for (const element of watched) await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
    state.upgraded = performance.now();
    const end = state.upgraded + 60_000;
    do await frame();
    while (!watched.every(rendered) && performance.now() < end);
    state.painted = watched.every(rendered) ? performance.now() : Number.NaN;
    await frame();
    state.done = true;
  };
  const count = (root: ParentNode): number =>
    [...root.children].reduce(
      (sum, element) => sum + 1 + count(element) + (element.shadowRoot ? count(element.shadowRoot) : 0),
      0,
    );
  Object.assign(window, { bench: { state, ready, said: () => ({ ...state, elements: count(document.body) }) } });
}

export interface PageParts {
  readonly css?: readonly string[];
  /** Address of the module. */
  readonly module: string;
  readonly body: string;
  readonly tags: readonly string[];
}

/** Elements between text above and below, the module at the end. */
export const pageOf = ({ css = [], module, body, tags }: PageParts): string =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>bench</title>${css
    .map((href) => `<link rel="stylesheet" href="${href}">`)
    .join('')}<body><h1>Bench</h1><p>Text above.</p>${body}<p>Text below. ${'More words of a page. '.repeat(30)}</p>
<script type="module" src="${module}"></script><script type="module">bench.ready(${JSON.stringify(tags)})</script>`;
