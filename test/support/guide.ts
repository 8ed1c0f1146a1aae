// What every guide must do beside the contract: sections that are native, that can be linked to, found and printed, and that say
// without a script what they say with it.
import { expect, fixture, html } from '@open-wc/testing';
import { fallbackOf } from '../../scripts/build/fallback.js';
import { registry, type Tag } from '../../src/registry.js';
import type { GuideTexts } from '../../src/ui/guide/sections.js';
import { itInOneEngine } from './engines.js';
import { figuresOf, numbersIn, textIn } from './figures.js';
import { all, ready, settled, visibleText } from './page.js';

const languages = ['nl', 'fr', 'en', 'de'] as const;
type Language = (typeof languages)[number];
type Guide = HTMLElement & { open: string; requestUpdate(): void };

const folded = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** How a text is built: per section, whether each part is a paragraph, or a list of how many points. */
const shapeOf = ({ sections }: GuideTexts): Record<string, (number | 'text')[]> =>
  Object.fromEntries(
    Object.entries(sections).map(([id, { body }]) => [
      id,
      body.map((block) => (typeof block === 'string' ? 'text' : block.length)),
    ]),
  );

/** Numbers that measure nothing, and what they are: a count of what is to be seen, a year for 52 weeks. */
type Aside = Readonly<Record<number, string>>;

/** `textsIn`: the guide's texts in a language. */
export function guideKeeps(tag: string, textsIn: (language: Language) => Promise<GuideTexts>, aside: Aside = {}): void {
  const show = async (lang: Language = 'nl', open = ''): Promise<Guide> => {
    const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
    const element = document.createElement(tag) as Guide;
    if (open) element.setAttribute('open', open);
    box.append(element);
    await ready(element, lang);
    return element;
  };
  const sections = (element: Element): HTMLDetailsElement[] => all(element, '[data-section]');
  const opened = (element: Element): (string | undefined)[] =>
    sections(element)
      .filter(({ open }) => open)
      .map(({ dataset }) => dataset['section']);
  const idsIn = async (): Promise<string[]> => Object.keys((await textsIn('nl')).sections);

  describe(`<${tag}> is a guide`, () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('shows its sections in order, native, the first of them open, or the one its page names', async () => {
      const ids = await idsIn();
      const element = await show();
      expect(sections(element).map(({ dataset }) => dataset['section'])).to.deep.equal(ids);
      for (const section of sections(element)) {
        expect(section).to.be.instanceOf(HTMLDetailsElement);
        expect(folded(section.querySelector('summary h3')?.textContent)).not.to.equal('');
      }
      expect(opened(element)).to.deep.equal(ids.slice(0, 1));
      expect(opened(await show('nl', ids.at(-1)))).to.deep.equal(ids.slice(-1));
      expect(opened(await show('nl', 'constructor'))).to.deep.equal(ids.slice(0, 1));
    });

    it('leaves open what a reader or the search of the browser opened, however often it is drawn', async () => {
      const element = await show();
      for (const section of sections(element)) section.open = !section.open;
      const before = opened(element);
      element.requestUpdate();
      await settled(element);
      expect(opened(element)).to.deep.equal(before);
    });

    it('opens and shows the section an address names, when it comes and later', async () => {
      const ids = await idsIn();
      const last = ids.at(-1)!;
      history.replaceState(null, '', `#${tag}-${last}`);
      const element = await show();
      expect(opened(element)).to.include(last);
      const section = sections(element).at(-1)!;
      expect(element.shadowRoot!.activeElement).to.equal(section.querySelector('summary'));
      section.open = false;
      for (const id of ids) {
        history.replaceState(null, '', `#${tag}-${id}`);
        dispatchEvent(new HashChangeEvent('hashchange'));
        expect(opened(element)).to.include(id);
      }
      const { top } = section.getBoundingClientRect();
      expect(top).to.be.within(-1, innerHeight);
      history.replaceState(null, '', '#elsewhere');
      sections(element).forEach((each) => (each.open = false));
      dispatchEvent(new HashChangeEvent('hashchange'));
      expect(opened(element)).to.deep.equal([]);
    });

    it('is printed whole, and stands as before on the screen', async () => {
      const element = await show();
      const before = opened(element);
      dispatchEvent(new Event('beforeprint'));
      expect(opened(element)).to.deep.equal(await idsIn());
      dispatchEvent(new Event('afterprint'));
      expect(opened(element)).to.deep.equal(before);
    });

    itInOneEngine('says all of it without a script too, in the same order, the same section open', async () => {
      for (const lang of languages) {
        const element = await show(lang);
        const plain = document.createElement('div');
        plain.innerHTML = fallbackOf(tag, await textsIn(lang), 2);
        const whole = folded(plain.textContent);
        const shown = sections(element).map((section) => folded(section.textContent).replace(/\s/g, ''));
        const folds = [...plain.querySelectorAll('details')];
        expect(folds.map((fold) => folded(fold.textContent).replace(/\s/g, ''))).to.deep.equal(shown);
        expect(folds.map(({ open }) => open)).to.deep.equal(folds.map((_, i) => i === 0));
        for (const part of ['title', 'purpose'])
          expect(whole).to.include(folded(element.shadowRoot!.querySelector(`[part=${part}]`)!.textContent));
        for (const fold of folds)
          expect(fold.querySelector(':scope > div')!.id).to.match(new RegExp(`^${tag}-[a-z-]+$`));
        element.parentElement!.remove();
      }
    });

    itInOneEngine('says no figure that is not of one of its claims', async () => {
      for (const lang of languages) {
        const element = await show(lang);
        const { claims = [] } = (element.constructor as unknown as { widget: { claims?: readonly string[] } }).widget;
        const known = await figuresOf(claims, lang);
        const loose = numbersIn(textIn(element)).filter((figure) => !known.has(figure));
        expect(
          [...new Set(loose)].sort((a, b) => a - b),
          lang,
        ).to.deep.equal(Object.keys(aside).map(Number));
        element.parentElement!.remove();
      }
    });

    itInOneEngine('is built alike in four languages', async () => {
      const [dutch, ...others] = await Promise.all(languages.map(async (lang) => shapeOf(await textsIn(lang))));
      for (const other of others) expect(other).to.deep.equal(dutch);
    });

    itInOneEngine('lets a practice say any of it otherwise', async () => {
      const element = (await show()) as Guide & { texts: object };
      const [id] = (await idsIn()) as [string];
      element.texts = { sections: { [id]: { head: 'Onze kop', body: { 0: 'Onze zin.' } } } };
      await settled(element, () => visibleText(element).includes('Onze zin.'));
      expect(visibleText(element)).to.include('Onze kop');
    });
  });
}

/** As `guideKeeps`, for a guide of the kit. */
export const guideContract = (tag: Tag, aside?: Aside): void =>
  guideKeeps(
    tag,
    async (language) => {
      const family = registry[tag];
      await import(`../../src/widgets/${family}/${tag}/define.ts`);
      const texts = await import(`../../src/widgets/${family}/${tag}/strings/${language}.ts`);
      return (texts as Record<string, GuideTexts>)[language]!;
    },
    aside,
  );
