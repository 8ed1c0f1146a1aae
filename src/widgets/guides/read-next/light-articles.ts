// What a page gives inside the element: a link for each article, alone or in an `<li>` or `<article>` with what is known of it. And
// the text of the article it stands under, to count its words. Followed as they change; nothing is written.
import { readArticles, type Article } from '../../../practice/articles/articles.js';
import { nearestLang } from '../../../platform/locale/language.js';
import { wordsIn } from '../../../science/reading/time.js';
import type { Host } from '../../../ui/base/controllers/host.js';
import type { ReactiveController } from 'lit';

const words = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** No running text of an article: code, a list of links, what is not shown, and what widgets say until they are there. */
const apart = (element: Element): boolean =>
  element.localName.includes('-') || element.matches('script,style,template,noscript,nav,[hidden],[data-kine]');

/** Words of an article's running text. */
function wordsOf(text: Element): number {
  let sum = 0;
  for (const node of text.childNodes) {
    if (node instanceof Text) sum += wordsIn(node.data);
    else if (node instanceof Element && !apart(node)) sum += wordsOf(node);
  }
  return sum;
}

/** Of an article's box: what `data-…` says of it, at the box or in it; an empty one is said by the text it stands on. */
const told = (box: Element, name: string): string | undefined => {
  const at = box.matches(`[data-${name}]`) ? box : box.querySelector(`[data-${name}]`);
  return at?.getAttribute(`data-${name}`)?.trim() || at?.getAttribute('datetime') || (at && words(at)) || undefined;
};

export interface Back {
  readonly href: string;
  readonly title: string;
}

export interface Counted {
  readonly words: number;
  readonly language: string;
}

export class LightArticles implements ReactiveController {
  given: readonly Article[] = [];
  back?: Back | undefined;
  /** Of the article `of` names. */
  text?: Counted | undefined;
  #counted?: Element | null;
  readonly #watch = new MutationObserver(() => this.#look());

  constructor(
    private readonly host: Host,
    /** Id of the element that holds the article's text. */
    private readonly of: () => string,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#look();
  }

  hostDisconnected(): void {
    this.#watch.disconnect();
  }

  /** Another text is meant, or it came after the element. */
  hostUpdate(): void {
    if (this.#named(this.of()) !== this.#counted) this.#look();
  }

  #named(id: string): Element | null {
    return id ? ((this.host.getRootNode() as Partial<Document>).getElementById?.(id) ?? null) : null;
  }

  #look(): void {
    const text = (this.#counted = this.#named(this.of()));
    this.text = text ? this.#count(text) : undefined;
    const links = [...this.host.querySelectorAll<HTMLAnchorElement>('a[href]:not([rel~=author],[slot] *)')];
    const up = links.find((a) => a.matches('[rel~=up],[data-back]'));
    this.back = up && { href: up.href, title: words(up) };
    const boxes = new Map<Element, HTMLAnchorElement>();
    for (const link of links.filter((each) => each !== up)) {
      const box = link.closest('li,article');
      const own = box && box !== this.host && this.host.contains(box) ? box : link;
      if (!boxes.has(own)) boxes.set(own, link);
    }
    this.given = readArticles([...boxes].filter(([, link]) => !here(link)).map(([box, link]) => this.#read(box, link)));
    const content = { childList: true, characterData: true, subtree: true };
    this.#watch.disconnect();
    if (text) this.#watch.observe(text, content);
    this.#watch.observe(this.host, { ...content, attributes: true });
    this.host.requestUpdate();
  }

  #count(text: Element): Counted {
    // What a text of its own is in counts, also where the kit does not speak it.
    const own = text.closest<HTMLElement>('[lang]:not(:root)');
    return { words: wordsOf(text), language: own?.lang || nearestLang(text) };
  }

  #read(box: Element, link: HTMLAnchorElement): unknown {
    const place = link.hash && sameFile(link) ? this.#named(link.hash.slice(1)) : null;
    return {
      title: words(box.querySelector('h1,h2,h3,h4,h5,h6')) || words(link),
      href: link.href,
      author: told(box, 'author') ?? words(box.querySelector('[rel~=author]')),
      reviewedBy: told(box, 'reviewed-by'),
      date: told(box, 'date') ?? box.querySelector('time:not([data-updated])')?.getAttribute('datetime'),
      updated: told(box, 'updated'),
      summary: told(box, 'summary') ?? words(box.querySelector('p:not(:has(a,time,[data-author],[data-minutes]))')),
      minutes: told(box, 'minutes'),
      words: told(box, 'words') ?? (place ? wordsOf(place) : undefined),
      language: link.hreflang || link.lang || (box as HTMLElement).lang,
    };
  }
}

const sameFile = ({ origin, pathname, search }: HTMLAnchorElement): boolean =>
  origin + pathname + search === location.origin + location.pathname + location.search;

/** The page one is on: it is read already. A place in it is not. */
const here = (link: HTMLAnchorElement): boolean => sameFile(link) && !link.hash;
