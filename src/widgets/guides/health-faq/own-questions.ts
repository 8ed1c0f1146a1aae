// The questions a page gives inside the element: `<details data-faq="parking">`, or a script of JSON. Followed as they change.
import { readQuestions, type Question } from '../../../practice/questions/own.js';
import type { Host } from '../../../ui/base/controllers/host.js';
import type { ReactiveController } from 'lit';

const parsed = (text: string): readonly unknown[] => {
  try {
    const raw: unknown = JSON.parse(text);
    return Array.isArray(raw) ? raw : [];
  } catch {
    return [];
  }
};

const words = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Its paragraphs and points; all of it, where there are none. */
function fromDetails(fold: HTMLElement): unknown {
  const copy = fold.cloneNode(true) as HTMLElement;
  const summary = copy.querySelector('summary');
  const question = words(summary);
  summary?.remove();
  const blocks = [...copy.querySelectorAll('p,li')].map(words).filter(Boolean);
  return { id: fold.dataset['faq'], question, answer: blocks.length ? blocks : words(copy) };
}

export class OwnQuestions implements ReactiveController {
  #given: readonly Question[] = [];
  #watch?: MutationObserver;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#watch ??= new MutationObserver(this.#look);
    this.#watch.observe(this.host, { childList: true, characterData: true, subtree: true });
    this.#look();
  }

  hostDisconnected(): void {
    this.#watch?.disconnect();
  }

  /** Those inside the element, and after them those of the property: of one id the last. */
  all(items: unknown): readonly Question[] {
    return readQuestions([...this.#given, ...(Array.isArray(items) ? (items as unknown[]) : [])]);
  }

  readonly #look = (): void => {
    const scripts = [...this.host.querySelectorAll('script[type="application/json" i]')];
    const folds = [...this.host.querySelectorAll<HTMLElement>('details[data-faq]')];
    // Each read for itself: what is wrong in one takes none of the others away.
    this.#given = readQuestions([
      ...folds.map(fromDetails),
      ...scripts.flatMap(({ textContent }) => parsed(textContent ?? '')),
    ]);
    this.host.requestUpdate();
  };
}
