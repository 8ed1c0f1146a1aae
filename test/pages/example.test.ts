// Until somebody set something, no picture says anything of the reader: it speaks of an example, in each language.
import { expect, fixture, html } from '@open-wc/testing';
import { openRecord } from '../../src/practice/record/store.js';
import type { Tag } from '../../src/registry.js';
import { itInOneEngine } from '../support/engines.js';
import { all, button, ready, settled } from '../support/page.js';

/** Pictures with an opening story, and what a page can give each: attributes. */
const pictures: Readonly<Partial<Record<Tag, Record<string, string>>>> = {
  'load-glass': { tap: '0.5' },
  'recovery-battery': { factors: 'stress:3' },
  'spark-forest': { factors: 'worry:4, stress:4' },
  'pain-alarm': { sensitivity: '1' },
  'pain-cycle': { factors: 'stress:3' },
  'pain-web': { factors: 'stress:3' },
  'brick-wall': { sessions: '2' },
};
const tags = Object.keys(pictures) as Tag[];
const shared = tags.filter((tag) => tag !== 'brick-wall');

/** How each language speaks of an example, and to the reader. */
const words = {
  nl: [/voorbeeld/i, /\b(je|jij|jou|jouw)\b/i],
  fr: [/exemple/i, /\b(vous|votre|vos)\b/i],
  en: [/example/i, /\byour?s?\b/i],
  de: [/Beispiel/, /\b(Sie|Ihr|Ihre|Ihrem|Ihren|Ihrer|Ihnen)\b/],
} as const;
const languages = Object.keys(words) as (keyof typeof words)[];

async function make(tag: Tag, attributes: Record<string, string> = {}, lang = 'nl'): Promise<HTMLElement> {
  await import(`../../src/widgets/metaphors/${tag}/define.ts`);
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  box.append(element);
  await ready(element, lang);
  return element;
}
const isExample = (element: Element): boolean => element.matches(':state(example)');
const text = (element: Element, selector: string): string =>
  all(element, selector)
    .map((each) => each.textContent)
    .join(' ')
    .replace(/\s+/g, ' ');
const head = (element: Element): string => text(element, '.answer h3');
/** What a person sets first: the slider of what is chosen, or the first row. */
const setSomething = (element: Element): void => {
  const [slider] = all<HTMLInputElement>(element, '.controls .knob input[type=range]');
  const [button] = all<HTMLElement>(element, '.level-row button');
  if (button || !slider) return button?.click();
  slider.value = '1';
  for (const type of ['input', 'change']) slider.dispatchEvent(new Event(type));
};
const forget = (): void => {
  openRecord().erase();
  localStorage.clear();
};

describe('a picture nobody touched', () => {
  beforeEach(forget);

  for (const tag of tags)
    for (const lang of languages)
      itInOneEngine(`<${tag}> in ${lang} is an example, and its heading says nothing of the reader`, async () => {
        const element = await make(tag, {}, lang);
        const [example, reader] = words[lang];
        expect(isExample(element)).to.equal(true);
        expect(head(element)).not.to.match(reader);
        // The web names its three regions, 'Je lichaam', and its heading is a factor: that it weighs is said beside it.
        const web = tag === 'pain-web';
        if (!web) expect(text(element, '.picture text')).not.to.match(reader);
        expect(web ? text(element, '.controls') : head(element)).to.match(example);
      });

  it('says so beside every level that is set beforehand', async () => {
    for (const tag of shared) {
      const element = await make(tag);
      const rows = element.shadowRoot!.querySelector('.levels')?.closest('div') ?? all(element, '.controls')[0]!;
      expect(rows.textContent, tag).to.contain('Wat je niet zelf zette, is een voorbeeld.');
    }
  });

  it('stays an example while its story or its days are played', async () => {
    for (const [tag, press] of [
      ['load-glass', 'Speel vier weken af'],
      ['recovery-battery', 'Speel de dag af'],
      ['pain-alarm', 'Vertel het verhaal'],
      ['pain-cycle', 'Vertel het verhaal'],
      ['brick-wall', 'Vertel het verhaal'],
    ] as const) {
      const element = await make(tag);
      button(element, press).click();
      await settled(element);
      expect(isExample(element), tag).to.equal(true);
    }
  });

  it('does not keep the example as somebody’s own', async () => {
    const element = await make('load-glass');
    expect(button(element, 'Bewaar')).to.equal(undefined);
    button(element, 'Speel vier weken af').click();
    await settled(element);
    expect(openRecord().get().factors).to.deep.equal({});
    expect(isExample(element)).to.equal(true);
  });
});

describe('a picture somebody set', () => {
  beforeEach(forget);

  it('speaks of the reader once a factor is set in it, and of an example again when it begins anew', async () => {
    for (const tag of shared) {
      forget();
      const element = await make(tag);
      setSomething(element);
      await settled(element, () => !isExample(element));
      // What was set is the reader's; of the rest the picture goes on saying that it is not.
      const says = (): boolean => element.shadowRoot!.textContent!.includes('Wat je niet zelf zette');
      await settled(element, () => says() === !!openRecord().get().body.example?.length);
      expect(head(element), tag).not.to.match(words.nl[0]);
      button(element, 'Opnieuw').click();
      await settled(element, () => isExample(element));
    }
  });

  it('hears it from another picture', async () => {
    const glass = await make('load-glass');
    const others: HTMLElement[] = [];
    for (const tag of shared.slice(1)) others.push(await make(tag));
    setSomething(glass);
    for (const other of others) await settled(other, () => !isExample(other));
    expect(head(glass)).to.match(/^Je glas /);
  });

  it('takes what the page gives for given, and nonsense for nothing', async () => {
    for (const tag of tags) {
      expect(isExample(await make(tag, pictures[tag])), tag).to.equal(false);
      const nonsense = Object.fromEntries(Object.keys(pictures[tag]!).map((name) => [name, 'nonsense']));
      expect(isExample(await make(tag, nonsense)), tag).to.equal(true);
    }
  });

  it('in brick-wall is set by how often one trains, and by how much one eats', async () => {
    for (const [which, value] of [
      [0, '2'],
      [1, '0.5'],
    ] as const) {
      const wall = await make('brick-wall');
      const slider = wall.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=range]')[which]!;
      slider.value = value;
      slider.dispatchEvent(new Event('input'));
      await settled(wall, () => !isExample(wall));
    }
  });
});
