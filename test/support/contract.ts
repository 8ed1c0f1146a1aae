// What every widget must do, whatever it shows: one line per widget runs all of this in three engines.
import { chai, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { registry, type Tag } from '../../src/registry.js';
import type { Claim } from '../../src/science/evidence/claim.js';
import { axeFaults } from './axe.js';
import { itInOneEngine } from './engines.js';
import { all, ownText, ready, settled, textOf, visibleText } from './page.js';

export interface ContractOptions {
  /** Attributes of a widget that is filled in. */
  filled: Record<string, string>;
  /** Attributes that make no sense; the widget must stay calm. */
  invalid: Record<string, string>;
  /** What a person does besides, where attributes alone may not fill it in. */
  act?: (element: HTMLElement) => void;
  /** Whether it is a form control, and the value that goes into the form when filled. */
  formValue?: string;
}

// A list of faults is what the reader needs, not 'Array(3)'.
chai.config.truncateThreshold = 0;

export const languages = ['nl', 'fr', 'en', 'de'] as const;

/** Every language and both schemes: colours do not depend on the words, nor names on the colours. */
const looks = [
  ['nl', 'light'],
  ['fr', 'dark'],
  ['en', 'light'],
  ['de', 'dark'],
] as const;

/** Nonsense any attribute may get from a hand-written page. */
const nonsense = [
  '',
  ' ',
  'abc',
  '-5',
  '1e9',
  'NaN',
  'Infinity',
  '[object Object]',
  '<b>x</b>',
  '\u0000',
  '9'.repeat(400),
];

const make = (tag: string, attributes: Record<string, string> = {}): HTMLElement => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

/** Both in the end say the same: what a widget fetches when it is there may come a moment later in one than in the other. */
async function sameWords(one: Element, other: Element): Promise<void> {
  await waitUntil(() => ownText(one) === ownText(other), '', { timeout: 8000 }).catch(() => undefined);
  expect(ownText(one)).to.equal(ownText(other));
}

async function mount(
  tag: string,
  attributes: Record<string, string> = {},
  lang = 'nl',
  width = 0,
  scheme = '',
): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  if (width) box.style.inlineSize = `${width}px`;
  box.style.colorScheme = scheme;
  const element = make(tag, attributes);
  box.append(element);
  await ready(element);
  return element;
}

/** Collects what must not happen while `run` runs: console noise, unhandled errors, requests, writes. */
async function quietly(run: () => Promise<void>): Promise<string[]> {
  const noise: string[] = [];
  const { error, warn } = console;
  const write = Storage.prototype.setItem;
  const onError = (event: ErrorEvent | PromiseRejectionEvent): void =>
    void noise.push(`uncaught: ${'reason' in event ? String(event.reason) : event.message}`);
  console.error = (...args: unknown[]) => void noise.push(`console.error: ${args.join(' ')}`);
  console.warn = (...args: unknown[]) =>
    void (/dev mode|Multiple versions/.test(String(args[0])) || noise.push(`console.warn: ${args.join(' ')}`));
  Storage.prototype.setItem = function (key: string, value: string): void {
    noise.push(`stored without consent: ${key}`);
    write.call(this, key, value);
  };
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onError);
  const before = performance.getEntriesByType('resource').length;
  try {
    await run();
    await new Promise((resolve) => setTimeout(resolve));
  } finally {
    console.error = error;
    console.warn = warn;
    Storage.prototype.setItem = write;
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
  }
  const fetched = performance
    .getEntriesByType('resource')
    .slice(before)
    .map((e) => e.name);
  // Modules of the kit itself (texts of a language) come from this page's own server; nothing else may be asked.
  for (const name of fetched) if (!name.startsWith(location.origin)) noise.push(`request: ${name}`);
  return noise;
}

/** Until what a person does is done. */
async function acted(element: HTMLElement, act: ContractOptions['act']): Promise<void> {
  act?.(element);
  await settled(element);
}

/** The shared suite. Call it at the top of a widget's test file. */
export function contract(tag: Tag, options: ContractOptions): void {
  const { filled, invalid, formValue, act } = options;
  /** As `mount`, and filled in by a person too where that takes one. */
  const show = async (...[name, attributes, ...look]: Parameters<typeof mount>): Promise<HTMLElement> => {
    const element = await mount(name, attributes, ...look);
    if (attributes === filled) await acted(element, act);
    return element;
  };
  describe(`<${tag}> keeps the contract`, () => {
    beforeEach(async () => {
      localStorage.clear();
      await import(`../../src/widgets/${registry[tag]}/${tag}/define.ts`);
    });

    it('is drawn when made by markup, createElement, innerHTML and cloneNode', async () => {
      const box = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
      box.innerHTML = `<${tag}></${tag}>`;
      box.append(document.createElement(tag), box.firstElementChild!.cloneNode(true), new (customElements.get(tag)!)());
      for (const element of box.children) await ready(element as HTMLElement);
      expect([...box.children].map((e) => !!e.shadowRoot?.querySelector('.frame'))).to.deep.equal([
        true,
        true,
        true,
        true,
      ]);
    });

    itInOneEngine('keeps every heading in it below its title, wherever the page puts that', async () => {
      for (const level of ['1', '2', '3', '4', '5', '6']) {
        const element = await show(tag, filled);
        element.setAttribute('heading-level', level);
        await settled(element);
        const levels = all(element, 'h3, h4, h5, h6, [role=heading]').map((e) => Number(e.getAttribute('aria-level')));
        expect(all(element, 'h2').map((e) => e.getAttribute('aria-level'))).to.deep.equal([level]);
        // There is no level below 6.
        for (const inner of levels) expect(inner, level).to.be.within(Math.min(6, Number(level) + 1), 6);
        element.parentElement!.remove();
      }
    });

    it('makes no page wider: what is only heard, or lies over its label, stays in its card of a carousel', async () => {
      const box = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
      box.style.cssText = 'display:flex;overflow-x:auto;scroll-snap-type:x mandatory;inline-size:390px;contain:none';
      for (let i = 0; i < 3; i++) {
        const card = document.createElement('div');
        card.style.cssText = 'flex:0 0 358px;scroll-snap-align:start';
        const element = make(tag, filled);
        card.append(element);
        box.append(card);
        await ready(element);
      }
      await acted(box.querySelector<HTMLElement>(tag)!, act);
      expect(document.scrollingElement!.scrollWidth).to.equal(document.scrollingElement!.clientWidth);
    });

    it('takes properties that were set before it was upgraded', async () => {
      const box = document.createElement('div');
      box.lang = 'nl';
      const inert = document.implementation.createHTMLDocument('').createElement(tag) as HTMLElement & {
        headingLevel: number;
      };
      inert.headingLevel = 4;
      box.append(document.adoptNode(inert));
      document.body.append(box);
      customElements.upgrade(inert);
      await ready(inert);
      expect(inert.shadowRoot?.querySelector('h2')?.getAttribute('aria-level')).to.equal('4');
      box.remove();
    });

    it('shows its fallback content until it is ready, and not after', async () => {
      const box = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
      const element = make(tag);
      element.innerHTML = '<p>Bel ons gerust.</p>';
      box.append(element);
      await ready(element);
      expect(
        element.querySelector('p')!.checkVisibility?.() ??
          element.querySelector('p')!.getBoundingClientRect().height > 0,
      ).to.equal(false);
    });

    it('stands being moved, removed and put back', async () => {
      const element = await show(tag, filled);
      const before = visibleText(element);
      const other = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
      other.append(element);
      await settled(element);
      element.remove();
      other.append(element);
      await settled(element);
      expect(visibleText(element)).to.equal(before);
    });

    it('stays calm with nonsense in every attribute, late, changed and removed', async () => {
      const attributes = (customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes;
      const noise = await quietly(async () => {
        const element = await show(tag, filled);
        for (const name of attributes) {
          for (const value of nonsense) element.setAttribute(name, value);
          await settled(element);
          expect(visibleText(element)).not.to.match(/NaN|undefined|Infinity|\[object/, `${name}`);
          element.removeAttribute(name);
        }
        await settled(element);
        expect(element.shadowRoot?.querySelector('.frame')).to.exist;
        element.remove();
      });
      expect(noise).to.deep.equal([]);
    });

    itInOneEngine('shows no number it cannot know and says why when the input makes no sense', async () => {
      const element = await show(tag, invalid);
      expect(visibleText(element)).not.to.match(/NaN|undefined|Infinity|null/);
    });

    itInOneEngine('speaks four languages without an empty or untranslated text', async () => {
      const said = new Map<string, string>();
      for (const lang of languages) said.set(lang, visibleText(await show(tag, filled, lang)));
      expect(new Set(said.values()).size).to.equal(4);
      for (const [, text] of said) expect(text.length).to.be.greaterThan(20);
      const dutch = await show(tag, filled, 'nl');
      for (const lang of ['nl-BE', 'xx']) await sameWords(await show(tag, filled, lang), dutch);
    });

    it('follows a change of language on the page', async () => {
      const element = await show(tag, filled);
      element.parentElement!.lang = 'de';
      await ready(element, 'de');
      await sameWords(element, await show(tag, filled, 'de'));
    });

    it('takes its language through a shadow root', async () => {
      const box = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
      const root = box.attachShadow({ mode: 'open' });
      const element = make(tag, filled);
      root.append(element);
      await ready(element, 'fr');
      await acted(element, act);
      await sameWords(element, await show(tag, filled, 'fr'));
    });

    for (const [state, attributes] of Object.entries({ default: {}, filled, invalid })) {
      itInOneEngine(`has no axe violation when ${state}, in four languages, light and dark`, async () => {
        for (const [lang, scheme] of looks) {
          const element = await show(tag, attributes, lang, 0, scheme);
          expect(await axeFaults(element), `${lang} ${scheme}`).to.deep.equal([]);
          element.parentElement!.remove();
        }
      });
    }

    it('fits 320 px, and 320 px with text at twice the size, in German', async () => {
      for (const size of ['16px', '32px']) {
        const element = await show(tag, filled, 'de', 320);
        element.parentElement!.style.fontSize = size;
        // What waits in a fold must fit too.
        for (const fold of element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('[part~=controls] details'))
          fold.open = true;
        await nextFrame();
        await settled(element);
        const frame = element.shadowRoot!.querySelector('.frame')!;
        const right = frame.getBoundingClientRect().right + 0.5;
        const outside = [...frame.querySelectorAll('*')].filter((e) => {
          const box = e.getBoundingClientRect();
          return box.width > 0 && box.right > right && !e.closest('svg') && getComputedStyle(e).position !== 'absolute';
        });
        expect(
          outside.map((e) => `${e.localName}.${e.className} ${Math.round(e.getBoundingClientRect().right - right)}`),
          size,
        ).to.deep.equal([]);
        element.parentElement!.remove();
      }
    });

    it('gives every control a name, a role and a target of at least 44 by 24 px', async () => {
      const element = await show(tag, filled);
      const controls = [
        ...element.shadowRoot!.querySelectorAll<HTMLElement>('button, input, select, textarea, summary, a[href]'),
      ].filter((e) => e.getBoundingClientRect().height > 0);
      expect(controls.length).to.be.greaterThan(0);
      for (const control of controls) {
        const target = control.closest('label, .box') ?? control;
        expect(textOf(control), control.outerHTML.slice(0, 120)).not.to.equal('');
        if (control.localName !== 'a')
          expect(target.getBoundingClientRect().height, control.outerHTML.slice(0, 120)).to.be.at.least(43.5);
      }
    });

    itInOneEngine('hides its picture from a screen reader and says the same in words', async () => {
      const element = await show(tag, filled);
      for (const picture of element.shadowRoot!.querySelectorAll('svg')) {
        expect(
          picture.getAttribute('aria-hidden') === 'true' ||
            picture.closest('[aria-hidden=true]') !== null ||
            picture.getAttribute('role') === 'img',
        ).to.equal(true);
      }
      const answer = element.shadowRoot!.querySelector('[part~=answer]');
      expect(answer?.textContent?.trim()).not.to.equal('');
    });

    it('opens its sources: each once, with the claims that rest on it, and who says otherwise', async () => {
      const element = await show(tag, filled);
      const { claims = [] } = (customElements.get(tag) as unknown as { widget: { claims?: readonly string[] } }).widget;
      const fold = element.shadowRoot!.querySelector<HTMLElement>('[part~=foot] summary');
      if (!claims.length) return void expect(fold).to.equal(null);
      fold!.click();
      await settled(element, () => element.shadowRoot!.querySelectorAll('[data-claim]').length > 0);
      const shown = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[data-claim]')];
      expect(shown.map((li) => li.dataset['claim'])).to.have.members([...claims]);
      const { claimsById } = await import('../../src/science/evidence/registry.js');
      const sources = all<HTMLElement>(element, '[data-source]').map((li) => li.dataset['source'] ?? '');
      expect(new Set(sources).size).to.equal(sources.length);
      for (const li of shown) {
        const { sources: said, disagreement = [] } = claimsById[
          li.dataset['claim'] as keyof typeof claimsById
        ] as Claim;
        const under = li.closest<HTMLElement>('[data-source]')!;
        expect(under.dataset['source']).to.equal(said[0]);
        expect(under.querySelector('.small')?.textContent?.trim()).not.to.equal('');
        // Those who back or dispute it are in the list, and named beside it by their number there.
        const others = [...said.slice(1), ...disagreement.flatMap((other) => other.sources)];
        const named = li.querySelector('.small')?.textContent ?? '';
        expect(named.match(/\d+/g)?.map(Number) ?? []).to.deep.equal(others.map((id) => sources.indexOf(id) + 1));
        expect(/anders/.test(named), named).to.equal(disagreement.length > 0);
      }
    });

    it('opens the red flags with the emergency number first, then the doctor, and closes them', async () => {
      const element = await show(tag, filled);
      element.shadowRoot!.querySelector<HTMLElement>('[part~=help-button]')!.click();
      await settled(element, () => element.shadowRoot!.querySelector<HTMLDialogElement>('dialog')?.open === true);
      const dialog = element.shadowRoot!.querySelector('dialog')!;
      expect(dialog.querySelector('a')!.getAttribute('href')).to.equal('tel:112');
      expect(dialog.textContent).to.match(
        /nieuw is, of erger wordt.*allebei je benen.*Bel vandaag je huisarts.*kinesist/s,
      );
      expect(dialog.textContent).not.to.match(/je bent veilig|geen zorgen/i);
      dialog.close();
      await settled(element, () => !element.shadowRoot!.querySelector('dialog'));
    });

    it('stores nothing, asks no other server and makes no noise before a person acts', async () => {
      const noise = await quietly(async () => {
        for (const attributes of [{}, filled, invalid]) {
          const element = await mount(tag, attributes);
          element.remove();
        }
      });
      expect(noise).to.deep.equal([]);
      expect(localStorage.length).to.equal(0);
    });

    it('fires no input or change when code sets it', async () => {
      const fired: string[] = [];
      const box = await fixture<HTMLElement>(
        html`<div lang="nl" @input=${() => fired.push('input')} @change=${() => fired.push('change')}></div>`,
      );
      const element = make(tag);
      box.append(element);
      await ready(element);
      for (const [name, value] of Object.entries(filled)) element.setAttribute(name, value);
      await settled(element);
      expect(fired).to.deep.equal([]);
    });

    it('can be registered twice without an error', async () => {
      const { define } = await import('../../src/ui/base/define.js');
      const present = customElements.get(tag);
      const noise = await quietly(async () => define(present as Parameters<typeof define>[0]));
      expect(noise).to.deep.equal([]);
      expect(customElements.get(tag)).to.equal(present);
    });

    itInOneEngine('takes the wording of the practice', async () => {
      const element = (await show(tag, filled)) as HTMLElement & { texts: Record<string, string> };
      const before = element.shadowRoot!.querySelector('[part~=title]')?.textContent?.trim();
      element.texts = { title: 'Onze eigen titel', nonsense: 'x' };
      const title = (): string | undefined => element.shadowRoot!.querySelector('[part~=title]')?.textContent?.trim();
      await settled(element, () => title() !== before);
      expect(title()).to.equal('Onze eigen titel');
    });

    itInOneEngine('leaves nothing behind after many mounts', async () => {
      const box = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
      let listening = 0;
      const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof add>) {
        if (this === document || this === window) listening++;
        return add.apply(this, args);
      };
      EventTarget.prototype.removeEventListener = function (this: EventTarget, ...args: Parameters<typeof remove>) {
        if (this === document || this === window) listening--;
        return remove.apply(this, args);
      };
      try {
        for (let i = 0; i < 20; i++) {
          const element = make(tag, filled);
          box.append(element);
          await ready(element);
          element.remove();
        }
      } finally {
        EventTarget.prototype.addEventListener = add;
        EventTarget.prototype.removeEventListener = remove;
      }
      // One shared listener may stay for the page (the ticker's, the record's): not one per mount.
      expect(listening).to.be.at.most(3);
    });

    if (formValue !== undefined) formContract(tag, { ...options, formValue });
  });
}

function formContract(tag: Tag, { filled, formValue, act }: ContractOptions & { formValue: string }): void {
  const inForm = async (
    attributes: Record<string, string>,
  ): Promise<
    [
      HTMLFormElement,
      HTMLElement & { required: boolean; disabled: boolean; validity: ValidityState; checkValidity(): boolean },
    ]
  > => {
    const form = await fixture<HTMLFormElement>(html`<form lang="nl"></form>`);
    const element = make(tag, { name: 'field', ...attributes });
    form.append(element);
    await ready(element);
    return [form, element as never];
  };

  it('goes into the form under its name, and not when empty or disabled', async () => {
    const [form, element] = await inForm(filled);
    await acted(element, act);
    expect(new FormData(form).get('field')).to.equal(formValue);
    element.setAttribute('disabled', '');
    await settled(element);
    expect(new FormData(form).get('field')).to.equal(null);
    const [empty] = await inForm({});
    expect(new FormData(empty).get('field')).to.equal(null);
  });

  it('is missing when required and empty, and says so', async () => {
    const [form, element] = await inForm({ required: '' });
    expect(element.validity.valueMissing).to.equal(true);
    expect(form.checkValidity()).to.equal(false);
    expect((element as unknown as { validationMessage: string }).validationMessage).not.to.equal('');
  });

  it('goes back on reset', async () => {
    const [form, element] = await inForm(filled);
    const before = new FormData(form).get('field');
    await acted(element, act);
    (element as unknown as { value: string }).value = '';
    await settled(element);
    form.reset();
    await settled(element);
    expect(new FormData(form).get('field')).to.equal(before);
  });

  it('has a label that leads to its first control', async () => {
    const [form, element] = await inForm(filled);
    element.id = 'field';
    const label = document.createElement('label');
    label.htmlFor = 'field';
    form.prepend(label);
    label.click();
    expect(document.activeElement).to.equal(element);
    expect(element.shadowRoot!.activeElement).to.exist;
  });

  it('is disabled by a fieldset around it', async () => {
    const [form, element] = await inForm(filled);
    await acted(element, act);
    const set = document.createElement('fieldset');
    set.disabled = true;
    form.append(set);
    set.append(element);
    await settled(element);
    const inputs = [
      ...element.shadowRoot!.querySelectorAll<HTMLInputElement>('[part~=lead] input, [part~=controls] input'),
    ];
    expect(inputs.length).to.be.greaterThan(0);
    expect(inputs.every((input) => input.matches(':disabled'))).to.equal(true);
  });
}
