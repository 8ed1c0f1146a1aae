// Whom a practice-context tells, on pages that are put together in every order there is.
import { expect } from '@open-wc/testing';
import '../../../../src/widgets/practice/practice-context/define.js';
import '../../../../src/widgets/tools/pain-scale/define.js';
import type { PracticeContextElement } from '../../../../src/widgets/practice/practice-context/practice-context.js';
import { ready, settled } from '../../../support/page.js';

const info = (title: string) => ({ texts: { 'pain-scale': { title } } });
const wording = (title: string): string => JSON.stringify(info(title));

/** A practice that one can tell from another by the title it gives to a widget. */
const practice = (title: string): PracticeContextElement => {
  const context = document.createElement('practice-context') as PracticeContextElement;
  context.info = info(title);
  return context;
};
const scale = (): HTMLElement => document.createElement('pain-scale');
const title = (element: Element): string =>
  element.shadowRoot?.querySelector('[part~=title]')?.textContent?.trim() ?? '';
const says = async (element: Element, words: string): Promise<void> => {
  await settled(element, () => title(element) === words);
};
const kit = 'Hoeveel pijn voel je nu?';

describe('a practice-context', () => {
  let page: HTMLElement;
  beforeEach(() => {
    page = document.createElement('main');
    page.lang = 'nl';
    document.body.append(page);
  });
  afterEach(() => page.remove());

  it('tells its own widgets, where two of them are appended before their children', async () => {
    const [one, other] = [practice('Een'), practice('Twee')];
    page.append(one, other);
    const [inOne, inOther, beside] = [scale(), scale(), scale()];
    one.append(inOne);
    other.append(inOther);
    page.append(beside);
    await says(inOne, 'Een');
    await says(inOther, 'Twee');
    await says(beside, kit);
  });

  it('tells the page when what it holds is no widget, as an editor leaves it behind', async () => {
    const beside = scale();
    const context = practice('Een');
    context.append(document.createElement('br'), document.createElement('p'), 'Onze praktijk');
    page.append(beside, context);
    await says(beside, 'Een');
  });

  it('reads its JSON where an editor put a paragraph around it, not that of a widget in it or of a search engine', async () => {
    const context = document.createElement('practice-context');
    const json = (text: string, type = 'application/json'): HTMLElement => {
      const script = document.createElement('script');
      script.type = type;
      script.textContent = text;
      return script;
    };
    const widget = scale();
    widget.append(json(wording('Van het onderdeel')));
    const paragraph = document.createElement('p');
    paragraph.append(json('{"@type":"Physician"}', 'application/ld+json'), json(wording('Van de praktijk')));
    context.append(widget, paragraph);
    page.append(context);
    await says(widget, 'Van de praktijk');
    paragraph.lastElementChild!.textContent = wording('Later anders');
    await says(widget, 'Later anders');
    paragraph.remove();
    await says(widget, kit);
  });

  it('stops telling the page when it gets a widget, and tells it again when the widget goes', async () => {
    const [beside, inside] = [scale(), scale()];
    const context = practice('Een');
    page.append(beside, context);
    await says(beside, 'Een');
    context.append(inside);
    await says(inside, 'Een');
    await says(beside, kit);
    inside.remove();
    await says(beside, 'Een');
  });

  it('tells a widget in a shadow root in it, and then no page', async () => {
    const host = document.createElement('div');
    const inside = scale();
    host.attachShadow({ mode: 'open' }).append(inside);
    const beside = scale();
    const context = practice('Een');
    context.append(host);
    page.append(context, beside);
    await says(inside, 'Een');
    await says(beside, kit);
  });

  it('waits for what becomes a widget in it before it tells the page', async () => {
    const beside = scale();
    const context = practice('Een');
    context.append(document.createElement('not-yet-here'));
    page.append(beside, context);
    await ready(beside);
    await settled(context);
    expect(title(beside)).to.equal(kit);
  });

  it('lets go of the page when it is taken away, and the one before speaks again', async () => {
    const beside = scale();
    const [one, other] = [practice('Een'), practice('Twee')];
    page.append(beside, one);
    await says(beside, 'Een');
    page.append(other);
    await says(beside, 'Twee');
    other.remove();
    await says(beside, 'Een');
    one.remove();
    await says(beside, kit);
    page.append(one);
    await says(beside, 'Een');
    one.info = info('Een anders');
    await says(beside, 'Een anders');
  });

  it('is let go by a widget that leaves it, and kept by one that is taken along', async () => {
    const [leaves, stays] = [scale(), scale()];
    const context = practice('Een');
    context.append(leaves, stays);
    page.append(context);
    await says(leaves, 'Een');
    page.append(leaves);
    await says(leaves, kit);
    const elsewhere = document.createElement('section');
    page.append(elsewhere);
    elsewhere.append(context);
    await says(stays, 'Een');
  });

  it('leaves with the page a router swaps, and the practice of the next one speaks', async () => {
    const swap = (title: string): HTMLElement => {
      const next = document.createElement('section');
      const widget = scale();
      next.append(widget, practice(title));
      page.replaceChildren(next);
      return widget;
    };
    await says(swap('Een'), 'Een');
    await says(swap('Twee'), 'Twee');
    const bare = scale();
    page.replaceChildren(bare);
    await ready(bare);
    expect(title(bare)).to.equal(kit);
  });

  it('asks for its file again when it was moved while the file was on its way', async () => {
    const address = URL.createObjectURL(new Blob([wording('Uit het bestand')], { type: 'application/json' }));
    const beside = scale();
    const context = document.createElement('practice-context');
    context.setAttribute('src', address);
    page.append(beside, context);
    await settled(context);
    const elsewhere = document.createElement('section');
    page.append(elsewhere);
    elsewhere.append(context);
    await says(beside, 'Uit het bestand');
    // And taken out before it was ever asked for.
    const late = document.createElement('practice-context');
    late.setAttribute('src', address);
    page.replaceChildren(beside, late);
    late.remove();
    await settled(late);
    page.append(late);
    await says(beside, 'Uit het bestand');
  });

  it('writes nothing in the markup a server may have sent', async () => {
    const context = practice('Een');
    context.setAttribute('scheme', 'dark');
    context.setAttribute('accent', '#7a3b69');
    const before = context.outerHTML;
    const inside = scale();
    context.append(inside);
    page.append(context);
    await says(inside, 'Een');
    inside.remove();
    expect(context.outerHTML).to.equal(before);
    expect(page.hasAttribute('style')).to.equal(false);
  });

  it('waits for the page to be read where its own widgets may still come, and tells nobody else meanwhile', async () => {
    const reading = (is: boolean): void => {
      if (is) Object.defineProperty(document, 'readyState', { configurable: true, value: 'loading' });
      else Reflect.deleteProperty(document, 'readyState');
    };
    const [beside, empty, held] = [scale(), practice('Leeg'), practice('Een')];
    try {
      reading(true);
      page.append(beside, held);
      await ready(beside);
      expect(title(beside)).to.equal(kit);
      // The parser comes to what stands in it, and then to what stands behind it.
      const inside = scale();
      held.append(inside);
      await says(inside, 'Een');
      page.append(empty);
      await settled(beside);
      expect(title(beside)).to.equal(kit);
      reading(false);
      document.dispatchEvent(new Event('DOMContentLoaded'));
      await says(beside, 'Leeg');
      await says(inside, 'Een');
    } finally {
      reading(false);
    }
  });

  it('dresses its own widgets, or those of the page, in its scheme and accent', async () => {
    const look = (element: Element) => {
      const { colorScheme } = getComputedStyle(element);
      return [colorScheme, getComputedStyle(element).getPropertyValue('--kine-accent')];
    };
    const plain = look(page)[0];
    const [inside, beside] = [scale(), scale()];
    const context = practice('Een');
    context.setAttribute('scheme', 'dark');
    context.setAttribute('accent', '#7a3b69');
    context.append(inside);
    page.append(context, beside);
    await says(inside, 'Een');
    expect([look(inside), look(beside)]).to.deep.equal([
      ['dark', '#7a3b69'],
      [plain, ''],
    ]);
    inside.remove();
    await says(beside, 'Een');
    expect([look(beside), look(page)[0]]).to.deep.equal([['dark', '#7a3b69'], plain]);
    context.setAttribute('accent', 'url(https://tracker.example)');
    context.scheme = 'light';
    await settled(context);
    expect(look(beside)).to.deep.equal(['light', '']);
    context.remove();
    expect(look(beside)).to.deep.equal([plain, '']);
  });
});
