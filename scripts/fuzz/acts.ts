// Runs in a page: random acts on all widgets, as pages, layouts and people do to them, and what is wrong on the screen
// after each. The same seed does the same acts. Touches the box it is given only.
import { registry } from '../../src/registry.js';

/** Numbers from 0 to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const tags = Object.keys(registry).filter((tag) => tag !== 'practice-context');
const widths = [
  '0',
  '1px',
  '16px',
  '24px',
  '32px',
  '100px',
  '200px',
  '320px',
  '390px',
  '760px',
  '1400px',
  '9000px',
  '',
];
const fonts = ['0', '1px', '8px', '16px', '24px', '32px', '64px', '160px', '600px', ''];
const languages = ['nl', 'fr', 'en', 'de', 'xx', ''];
const typed = ['', '0', '12', '3,5', '1e9', '-4', 'x', '😀', '<b>x</b>', ' ', '9'.repeat(40), 'woord '.repeat(30)];
const values = [
  ...['', ' ', '0', '1', '3', '5', '7', '10', '70', '1800', '-5', '1e9', 'NaN', 'Infinity', 'abc', '<b>x</b>'],
  ...['day', 'week', 'month', 'all', 'nrs', 'vas', 'male', 'female', 'growth', 'flexible', 'tight', 'loose', 'fire'],
  ...['true', 'false', 'under-60', '60-plus', 'Europe/Brussels', 'Mars/Olympus', 'stress', 'worry', '9'.repeat(400)],
];
/** What would ask a server, or go beyond the box. */
const outside = /url|src|href/;

/** Lengths below zero and numbers that are none, in the words and drawings of a widget. */
export function faultsOf(element: Element): string[] {
  const root = element.shadowRoot;
  if (!root) return [];
  const none = /NaN|Infinity|undefined|\[object/;
  const length = /^(?:width|height|r|rx|ry|font-size|stroke-width)$/;
  const found = [...root.querySelectorAll('svg, svg *')].flatMap((drawn) =>
    [...drawn.attributes].flatMap(({ name, value }) =>
      none.test(value) || (length.test(name) && value.startsWith('-'))
        ? [`${element.localName} <${drawn.localName} ${name}="${value.slice(0, 60)}">`]
        : [],
    ),
  );
  const words = [...root.children].filter((each) => each.localName !== 'style').map((each) => each.textContent);
  const said = none.exec(words.join(' '));
  // What an attribute says in words of the page's own may be shown as it is.
  const own = said && [...element.attributes].some(({ value }) => value.includes(said[0]));
  return said && !own ? [...found, `${element.localName} says ${said[0]}`] : found;
}

/** So many scores as the text of a data script. */
export const csv = (count: number, at = Date.UTC(2026, 0, 1)): string => {
  const row = (i: number): string =>
    `${new Date(at + i * 36e5 * 7).toISOString()},${(i * 7) % 11},${i % 50 ? '' : 'nota'}`;
  return `date,value,note\n${Array.from({ length: count }, (_, i) => row(i)).join('\n')}`;
};

export interface Fuzz {
  /** One random act. `say` hears what it will be, before it is done. */
  act(say?: (what: string) => void): void;
  /** What is wrong on the screen now. */
  faults(): string[];
}

export function fuzz(box: HTMLElement, seed: number): Fuzz {
  const chance = seeded(seed);
  const below = (n: number): number => Math.floor(chance() * n);
  const of = <T>(list: ArrayLike<T>): T | undefined => list[below(list.length)];
  const live = (): HTMLElement[] => tags.flatMap((tag) => [...box.querySelectorAll<HTMLElement>(tag)]);
  const name = (element: Element | undefined): string => element?.localName ?? 'nothing';

  const add = (tag = of(tags)!): string => {
    const cell = document.createElement('div');
    const widget = document.createElement(tag);
    cell.append(widget);
    box.append(cell);
    return `add ${tag}`;
  };

  const pointer = (target: Element): void => {
    const { left, top, width, height } = target.getBoundingClientRect();
    const fire = (type: string, pointerId: number): boolean =>
      target.dispatchEvent(
        new PointerEvent(type, {
          pointerId,
          bubbles: true,
          composed: true,
          clientX: left + width * (chance() * 1.4 - 0.2),
          clientY: top + height * chance(),
        }),
      );
    const fingers = 1 + below(2);
    for (let i = 0; i < fingers; i++) fire('pointerdown', i);
    for (let i = 0; i < 4; i++) fire('pointermove', i % fingers);
    for (let i = 0; i < fingers; i++) fire(of(['pointerup', 'pointercancel'])!, i);
    const wheel = { deltaX: below(200) - 100, deltaY: below(200) - 100, ctrlKey: chance() < 0.5, clientX: left + 5 };
    target.dispatchEvent(new WheelEvent('wheel', { ...wheel, bubbles: true, composed: true, cancelable: true }));
  };

  const use = (control: HTMLElement): void => {
    const input = control as HTMLInputElement;
    if (control instanceof HTMLSelectElement) control.selectedIndex = below(control.options.length);
    else if (control.localName === 'textarea' || /^(?:text|number|range|search|email|tel)$/.test(input.type ?? ''))
      input.value = input.type === 'range' ? String(below(1500)) : of(typed)!;
    else return control.click();
    for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  };

  /** Each does something to one widget; its name is said before, as it may never come back. */
  const acts: readonly (readonly [weight: number, name: string, act: (widget: HTMLElement) => void])[] = [
    [9, 'width', (widget) => (widget.parentElement!.style.inlineSize = of(widths)!)],
    [5, 'font', (widget) => (widget.parentElement!.style.fontSize = of(fonts)!)],
    [
      9,
      'attribute',
      (widget) => {
        const known = (widget.constructor as { observedAttributes?: string[] }).observedAttributes ?? [];
        const attribute = of([...known.filter((each) => !outside.test(each)), 'dir', 'hidden'])!;
        if (chance() < 0.2) widget.removeAttribute(attribute);
        else widget.setAttribute(attribute, of(values)!);
      },
    ],
    [
      14,
      'control',
      (widget) => {
        const all = 'button, summary, select, textarea, input:not([type=file])';
        const control = of(widget.shadowRoot?.querySelectorAll<HTMLElement>(all) ?? []);
        if (control) use(control);
      },
    ],
    [
      5,
      'pointer',
      (widget) => {
        const target = of(widget.shadowRoot?.querySelectorAll('.plot, .picture svg, .picture svg *') ?? []);
        if (target) pointer(target);
      },
    ],
    [
      5,
      'accordion',
      (widget) => {
        const cell = widget.parentElement!;
        Object.assign(cell.style, { display: 'grid' });
        widget.style.minWidth = '0';
        cell.animate({ gridTemplateColumns: ['0fr 1fr', '1fr 0fr', '0fr 1fr'] }, 300);
      },
    ],
    [4, 'move', (widget) => of(box.children)!.append(widget)],
    [2, 'clone', (widget) => widget.after(widget.cloneNode(true))],
    [1, 'markup', (widget) => (widget.parentElement!.innerHTML += '')],
    [4, 'remove', (widget) => widget.remove()],
    [2, 'language', (widget) => (widget.parentElement!.lang = of(languages)!)],
    [1, 'scheme', (widget) => (widget.parentElement!.style.colorScheme = of(['light', 'dark', ''])!)],
    [2, 'display', (widget) => (widget.parentElement!.style.display = of(['none', 'flex', 'inline', 'grid', ''])!)],
    [2, 'close', (widget) => widget.shadowRoot?.querySelectorAll('dialog').forEach((dialog) => dialog.close())],
    [
      4,
      'scores',
      (widget) => {
        const script = document.createElement('script');
        script.type = 'text/csv';
        script.textContent = csv([0, 1, 2, 30, 2000][below(5)]!);
        (box.querySelector('pain-chart') ?? widget).replaceChildren(script);
      },
    ],
    [
      1,
      'practice',
      (widget) => {
        const practice = document.createElement('practice-context');
        practice.setAttribute('name', 'De Linde');
        practice.setAttribute('phone', '09 000 00 00');
        widget.replaceWith(practice);
        practice.append(widget);
      },
    ],
  ];
  const sum = acts.reduce((all, [weight]) => all + weight, 0);

  return {
    act: (say = () => undefined) => {
      const now = live();
      // Each once at first, then about ten at a time.
      const missing = tags.filter((tag) => !now.some((each) => each.localName === tag));
      if (now.length < 8 || (now.length < 14 && chance() < 0.1)) return say(add(of(missing) ?? of(tags)));
      if (now.length > 16) {
        say(`remove ${name(now[0])}`);
        now[0]!.remove();
        for (const cell of [...box.children]) if (!cell.querySelector(tags.join())) cell.remove();
        return;
      }
      const widget = of(now)!;
      const { inlineSize, fontSize } = widget.parentElement!.style;
      let left = chance() * sum;
      const [, what, act] = acts.find(([weight]) => (left -= weight) < 0) ?? acts[0]!;
      say(`${what} ${name(widget)} (${inlineSize || 'auto'} at ${fontSize || 'usual'})`);
      act(widget);
    },
    faults: () => live().flatMap(faultsOf),
  };
}
