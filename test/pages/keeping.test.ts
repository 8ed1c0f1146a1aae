// Every widget that keeps, on every kind of storage there is: a sentence says that something is kept only where it is, and
// what was entered stays on the screen.
import { expect, fixture, html } from '@open-wc/testing';
import { registry } from '../../src/registry.js';
import { itInOneEngine } from '../support/engines.js';
import { putStorage } from '../support/other-storage.js';
import { all, button, ready, settled, visibleText } from '../support/page.js';

const record = Symbol.for('kinekit/record@1');
const key = 'kinekit:record';
const given = '2026-05-02T08:00:00.000Z';
const agreed = JSON.stringify({ version: 1, consent: { given } });
const score = { at: '2026-05-01T09:00:00.000Z', zone: 'UTC', scale: 'nrs', value: 9 };

/** The words that claim something is kept; 'Niets bewaard' and 'Bewaar op dit toestel' do not. */
const claims = /\bBewaard\b/;
const refuses = /laat niet toe iets te bewaren|opslag van dit toestel is vol|nieuwere versie bewaarde/;

const refuse = (name: string): never => {
  throw new DOMException('no', name);
};
/** The browser's own storage with some of its acts otherwise. */
const otherwise = (own: Storage, change: Partial<Storage>): Storage =>
  new Proxy(own, {
    get: (_, name) => {
      const value: unknown = change[name as keyof Storage] ?? Reflect.get(own, name);
      return typeof value === 'function' ? (value as () => unknown).bind(own) : value;
    },
  });
/** Uses up the quota for real, to the last letter. */
const fill = (): void => {
  for (let size = 2 ** 22, i = 0; size >= 1;) {
    try {
      localStorage.setItem(`filler-${i}`, 'x'.repeat(size));
      i++;
    } catch {
      size = Math.floor(size / 2);
    }
  }
};

interface Mode {
  /** What the device holds before. */
  readonly before?: string;
  /** What the page finds in place of its storage. */
  readonly get?: (own: Storage) => unknown;
  readonly full?: boolean;
}

const failing: Readonly<Record<string, Mode>> = {
  'there is no storage': { get: () => null },
  'looking at storage throws': { get: () => refuse('SecurityError') },
  'reading throws': { get: (own) => otherwise(own, { getItem: () => refuse('SecurityError') }) },
  'writing throws': { get: (own) => otherwise(own, { setItem: () => refuse('NotAllowedError') }) },
  'a write is taken and nothing kept': { get: (own) => otherwise(own, { setItem: () => undefined }) },
  'storage is full': { full: true },
  'storage is full, and the person agreed before': { before: agreed, full: true },
  'a newer kit wrote here': { before: JSON.stringify({ version: 9, painLog: [score] }) },
  'a newer kit wrote here, and the person agreed before': {
    before: JSON.stringify({ version: 9, consent: { given }, painLog: [score] }),
  },
};
const working: Readonly<Record<string, Mode>> = {
  'storage works': {},
  'storage works, and the person agreed before': { before: agreed },
  'what was there cannot be read': { before: '{"version":1,"painLog":[' },
};

const press = (element: Element, name: string): void => button(element, name).click();
const sets = (css: string, value: string) => (element: HTMLElement) => {
  const input = element.shadowRoot!.querySelector<HTMLInputElement>(css)!;
  input.value = value;
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
};
const keep = 'Bewaar op dit toestel';
/** Asks to keep, once that is offered: after something was set. */
const keeps = async (element: HTMLElement): Promise<void> => {
  await settled(element, () => !!button(element, keep));
  press(element, keep);
};

interface Keeper {
  readonly attributes?: Readonly<Record<string, string>>;
  /** What must be answered before there is anything to keep. */
  readonly answer?: (element: HTMLElement) => void;
  /** Enters something and asks to keep it. */
  readonly keep: (element: HTMLElement) => Promise<void> | void;
  /** What was entered, as the screen shows it. */
  readonly shown: (element: HTMLElement) => unknown;
  /** Changes what was kept, without keeping it; absent where every change is written at once. */
  readonly edit?: (element: HTMLElement) => void;
}
const value = (element: HTMLElement): unknown => (element as HTMLInputElement).value;
const body: Keeper = {
  keep: async (element) => {
    const [slider] = all<HTMLInputElement>(element, '.controls .knob input[type=range]');
    const [more] = all<HTMLElement>(element, 'button[aria-label$=": meer"]');
    if (slider && !more) {
      slider.value = '4';
      for (const type of ['input', 'change']) slider.dispatchEvent(new Event(type));
    }
    more?.click();
    await keeps(element);
  },
  shown: (element) => JSON.stringify((element as HTMLElement & { body: unknown }).body),
};

const keepers: Readonly<Partial<Record<keyof typeof registry, Keeper>>> = {
  'pain-chart': {
    keep: async (element) => {
      press(element, 'Vandaag invullen');
      const slider = '.panel input[type=range]';
      await settled(element, () => !!element.shadowRoot!.querySelector(slider));
      sets(slider, '7')(element);
      sets('#note', 'gewandeld')(element);
      await settled(element);
      all<HTMLButtonElement>(element, '.panel .primary')[0]!.click();
      await settled(element, () => !element.shadowRoot!.querySelector('.panel #note'));
    },
    shown: (element) => !element.matches(':state(example)') && /Notities \([1-9]/.test(visibleText(element)),
  },
  'pain-scale': { attributes: { value: '6' }, keep: keeps, shown: value, edit: sets('.lead input', '2') },
  'protein-calculator': {
    attributes: { sex: 'male', weight: '80', height: '182', age: '34' },
    answer: (element) => element.shadowRoot!.querySelector<HTMLInputElement>('[name=applies][value=none]')!.click(),
    keep: keeps,
    shown: value,
    edit: sets('#weight', '90'),
  },
  'step-goal': { attributes: { baseline: '5000' }, keep: keeps, shown: value, edit: sets('#baseline', '6000') },
  'letting-go': {
    // The question comes once the bottle was taken and put down.
    answer: (element) => {
      for (let i = 0; i < 2; i++) all<HTMLButtonElement>(element, '.hold button')[0]!.click();
    },
    keep: async (element) => {
      await settled(element, () => !!element.shadowRoot!.querySelector('input[value=worry]'));
      element.shadowRoot!.querySelector<HTMLInputElement>('input[value=worry]')!.click();
      await keeps(element);
    },
    shown: (element) => visibleText(element).includes('Je houdt vast: piekeren.'),
  },
  'load-glass': body,
  'pain-alarm': body,
  'pain-cycle': body,
  'spark-forest': body,
  'recovery-battery': body,
};

describe('keeping', () => {
  let undo = (): void => undefined;

  before(() =>
    Promise.all(
      Object.keys(keepers).map((tag) => import(`../../src/widgets/${registry[tag as 'pain-chart']}/${tag}/define.ts`)),
    ),
  );
  afterEach(() => {
    undo();
    localStorage.clear();
    forget();
  });

  /** A page that was just opened knows nothing but what storage holds. */
  function forget(): void {
    delete (globalThis as Record<symbol, unknown>)[record];
  }

  function set({ before: text, get, full }: Mode): void {
    localStorage.clear();
    forget();
    if (text) localStorage.setItem(key, text);
    if (full) fill();
    const own = localStorage;
    if (!get) return;
    const putBack = putStorage(() => get(own));
    undo = () => {
      putBack();
      undo = () => undefined;
    };
  }

  async function open(tag: string, { attributes = {}, answer }: Keeper): Promise<HTMLElement> {
    const box = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    const element = document.createElement(tag);
    for (const [name, text] of Object.entries(attributes)) element.setAttribute(name, text);
    box.append(element);
    await ready(element);
    answer?.(element);
    await settled(element, () => tag !== 'pain-chart' || !!button(element, 'Vandaag invullen'));
    return element;
  }

  /** Enters, asks to keep, and agrees where that is asked; done when the widget says how it went. */
  async function keepIn(element: HTMLElement, keeper: Keeper): Promise<void> {
    await keeper.keep(element);
    const says = (): boolean => claims.test(visibleText(element)) || refuses.test(visibleText(element));
    await settled(element, () => !!button(element, 'Ja, bewaar') || says());
    button(element, 'Ja, bewaar')?.click();
    await settled(element, says);
  }

  for (const [tag, keeper] of Object.entries(keepers)) {
    // How storage fails depends on the engine, what a widget then says does not: one widget is asked in each.
    const ask = tag === 'pain-scale' ? it : itInOneEngine;
    for (const [where, mode] of Object.entries(failing)) {
      ask(`${tag} says plainly that it could not keep where ${where}`, async () => {
        set(mode);
        const element = await open(tag, keeper);
        expect(visibleText(element)).not.to.match(claims);
        await keepIn(element, keeper);
        expect(visibleText(element)).not.to.match(claims);
        expect(visibleText(element)).to.match(refuses);
        await settled(element, () => !!keeper.shown(element));
        const shown = keeper.shown(element);
        // Another of its kind, which nobody asked to keep anything, says no more than is true.
        const other = await open(tag, keeper);
        await settled(other);
        expect(visibleText(other)).not.to.match(claims);
        expect(keeper.shown(element)).to.deep.equal(shown);
        undo();
        const text = localStorage.getItem(key);
        expect(text).to.equal(mode.before ?? null);
      });
    }

    for (const [where, mode] of Object.entries(working)) {
      ask(`${tag} says that it keeps where ${where}, and it does`, async () => {
        set(mode);
        const element = await open(tag, keeper);
        await keepIn(element, keeper);
        expect(visibleText(element)).to.match(claims);
        const text = localStorage.getItem(key)!;
        expect(JSON.parse(text)).to.have.property('consent');
        expect(text.length).to.be.above(agreed.length + 10);
        const { edit } = keeper;
        if (!edit) return;
        edit(element);
        await settled(element, () => visibleText(element).includes('Dat is nog niet bewaard.'));
        expect(visibleText(element)).not.to.match(claims);
        await keeps(element);
        await settled(element, () => claims.test(visibleText(element)));
        expect(localStorage.getItem(key)).not.to.equal(text);
      });
    }

    ask(`${tag} says it no longer when a later write finds the storage full`, async () => {
      set({ before: agreed });
      const element = await open(tag, keeper);
      await keepIn(element, keeper);
      expect(visibleText(element)).to.match(claims);
      const other = await open(tag, keeper);
      fill();
      // As any other widget on the page writes in the same record.
      const store = (globalThis as { [record]?: { update(fn: (was: object) => object): void } })[record]!;
      store.update((was) => ({ ...was, widgets: { other: 'x'.repeat(5000) } }));
      await settled(element, () => !claims.test(visibleText(element)));
      await settled(other, () => !claims.test(visibleText(other)));
      expect(visibleText(element)).to.match(refuses);
    });
  }
});
