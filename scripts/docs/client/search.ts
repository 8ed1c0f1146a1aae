// The search of the documentation: the index is fetched when the field is first used, and nothing is sent anywhere.
import MiniSearch from 'minisearch';

const up = document.documentElement.dataset['up'] ?? '';
const field = document.querySelector<HTMLInputElement>('#search')!;
const found = document.querySelector<HTMLElement>('#found')!;
/** As many as a reader looks through. */
const most = 8;

interface Hit {
  readonly id: string;
  readonly title: string;
  readonly heading: string;
}

let fetching: Promise<MiniSearch> | undefined;
const index = (): Promise<MiniSearch> =>
  (fetching ??= fetch(`${up}search.json`)
    .then((response) => response.text())
    .then((text) =>
      MiniSearch.loadJSON(text, { fields: ['title', 'heading', 'text'], storeFields: ['title', 'heading'] }),
    ));

function show(hits: readonly Hit[], asked: string): void {
  const list = document.createElement('ul');
  for (const { id, title, heading } of hits) {
    const link = document.createElement('a');
    link.href = up + id.replace(/\?.*/, '');
    link.textContent = heading ? `${title}: ${heading}` : title;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  found.replaceChildren(...(hits.length ? [list] : asked ? ['Nothing found.'] : []));
}

field.addEventListener('focus', () => void index(), { once: true });
field.addEventListener('input', () => {
  const asked = field.value.trim();
  void index().then((search) => {
    // Somebody typed on while the index came.
    if (asked !== field.value.trim()) return;
    const hits = asked
      ? search.search(asked, { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { title: 3, heading: 2 } })
      : [];
    const each = new Map(hits.map((hit) => [hit.id.replace(/\?.*/, ''), hit as unknown as Hit]));
    show([...each.values()].slice(0, most), asked);
  });
});
field.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  found.querySelector('a')?.click();
});
field.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  field.value = '';
  show([], '');
});
field.disabled = false;
