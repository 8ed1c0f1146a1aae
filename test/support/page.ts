// How tests wait for a widget and read what a person meets: no sleeps, only conditions.
import { waitUntil } from '@open-wc/testing';
import { Later } from '../../src/ui/base/later.js';

type Widget = HTMLElement & { updateComplete?: Promise<unknown>; words?: { current?: unknown; language?: string } };

/** Until the widget is defined and drawn (in `language`, where that matters). */
export async function ready(element: Element, language?: string): Promise<void> {
  const widget = element as Widget;
  await customElements.whenDefined(widget.localName);
  await waitUntil(
    () => !!widget.shadowRoot?.querySelector('.frame') && (!language || widget.words?.language === language),
    `${widget.localName} is drawn`,
    { timeout: 8000, interval: 5 },
  );
  // A picture is drawn once more in the frame after the page's fonts are known (ui/base/controllers/room.ts).
  await document.fonts.ready;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await settled(widget);
}

/** Until all updates are done, with the parts that the widget asked for so far. */
async function updated(widget: Widget): Promise<void> {
  await widget.updateComplete;
  await Promise.all(Object.values(widget).map((part) => part instanceof Later && part.asked));
  await widget.updateComplete;
}

/** Until all updates are done, and `condition` holds. */
export async function settled(element: Element, condition: () => boolean = () => true): Promise<void> {
  const widget = element as Widget;
  await updated(widget);
  // What was waited for, and whether the page could take keys at all.
  const waited = (): string => `${condition} (focus: ${document.hasFocus()} ${widget.shadowRoot?.activeElement?.id})`;
  if (!condition()) {
    await waitUntil(condition, 'condition', { timeout: 8000, interval: 5 }).catch(() => {
      throw new Error(`never: ${waited()}`);
    });
  }
  await updated(widget);
}

const hidden = (element: Element): boolean =>
  element.getAttribute('aria-hidden') === 'true' || element instanceof SVGElement || element.localName === 'style';

/** The widget's text as a person meets it, pictures left out, white space folded. */
export const visibleText = (element: Element): string => {
  const read = (node: Node): string => {
    if (node.nodeType === 3) return node.textContent ?? '';
    if (node.nodeType !== 1 && node.nodeType !== 11) return '';
    if (node.nodeType === 1 && hidden(node as Element)) return '';
    return [...node.childNodes].map(read).join(' ');
  };
  return read(element.shadowRoot ?? element)
    .replace(/\s+/g, ' ')
    .trim();
};

/** As `visibleText`, without the sentence that one widget of a page says for all: what two widgets have alike. */
export const ownText = (element: Element): string => {
  const shared = element.shadowRoot?.querySelector('.foot > .small')?.textContent?.trim() ?? '';
  return visibleText(element).replace(shared, '').trim();
};

/** Accessible name of a native control, as far as the kit gives names: aria-label, labelledby, label, own text. */
export const textOf = (control: Element): string => {
  const root = control.getRootNode() as ParentNode & Node;
  const label = control.getAttribute('aria-label');
  const by = control.getAttribute('aria-labelledby');
  const native = (control as HTMLInputElement).labels?.[0]?.textContent;
  const said =
    label ??
    (by &&
      by
        .split(' ')
        .map((id) => root.querySelector(`#${id}`)?.textContent ?? '')
        .join(' ')) ??
    native ??
    control.textContent;
  return (said || '').replace(/\s+/g, ' ').trim();
};

/**
 * A transcript of what a screen reader meets going through the widget: headings, texts and controls with role, name and
 * state, in order. Simple on purpose: native elements only, as the house uses them.
 */
export const transcript = (element: Element): string[] => {
  const lines: string[] = [];
  const say = (text: string): void => {
    const folded = text.replace(/\s+/g, ' ').trim();
    if (folded) lines.push(folded);
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) return say(node.textContent ?? '');
    if (!(node instanceof Element) || hidden(node)) return;
    if (node instanceof HTMLDetailsElement && !node.open) return walk(node.querySelector('summary')!);
    const name = textOf(node);
    const input = node as HTMLInputElement;
    const off = input.disabled ? ', off' : '';
    switch (node.localName) {
      case 'h2':
      case 'h3':
      case 'h4':
        return say(`heading ${node.getAttribute('aria-level') ?? node.localName[1]}: ${node.textContent}`);
      case 'button':
        return say(`button: ${name}${off}`);
      case 'a':
        return say(`link: ${name}`);
      case 'summary':
        return say(`disclosure: ${name}, ${(node.parentElement as HTMLDetailsElement).open ? 'open' : 'closed'}`);
      case 'legend':
        return say(`group: ${node.textContent}`);
      case 'label':
        if (!node.querySelector('input')) return;
        return [...node.querySelectorAll('input')].forEach((i) => walk(i));
      case 'textarea':
      case 'select':
      case 'input': {
        const value = input.getAttribute('aria-valuetext') ?? input.value;
        if (input.type === 'radio' || input.type === 'checkbox')
          return say(`${input.type}: ${name}, ${input.checked ? 'on' : 'off'}${off}`);
        return say(
          `${input.type === 'range' ? 'slider' : 'field'}: ${name}, ${value}${off}${input.getAttribute('aria-invalid') ? ', invalid' : ''}`,
        );
      }
      default:
        return [...node.childNodes].forEach(walk);
    }
  };
  [...(element.shadowRoot ?? element).childNodes].forEach(walk);
  return lines;
};

/** What matches in the widget's shadow root. */
export const all = <E extends Element>(element: Element, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];

/** The button with `text` on it, or in its name; undefined when there is none. */
export const button = (element: Element, text: string): HTMLButtonElement =>
  all<HTMLButtonElement>(element, 'button').find((b) => b.textContent!.includes(text) || textOf(b).includes(text))!;

/** What has that accessible name by `aria-label`. */
export const named = (element: Element, name: string): HTMLElement =>
  element.shadowRoot!.querySelector(`[aria-label="${name}"]`)!;

/** The radio or checkbox with that value. */
export const radio = (element: Element, value: string): HTMLInputElement =>
  element.shadowRoot!.querySelector(`input[value="${value}"]`)!;

/** The answer in words, white space folded. */
export const said = (element: Element): string =>
  element.shadowRoot!.querySelector('.answer')!.textContent!.replace(/\s+/g, ' ').trim();
