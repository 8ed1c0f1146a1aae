// What a phone shows of a picture at once (docs/pattern.md): screens, controls, words and folds in its first state.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/widgets/metaphors/brick-wall/define.js';
import '../../../src/widgets/metaphors/letting-go/define.js';
import '../../../src/widgets/metaphors/pain-alarm/define.js';
import { itInOneEngine } from '../../support/engines.js';
import { all, ready, settled } from '../../support/page.js';

/** Height of a phone's screen in px. */
const screen = 844;
const controls = 'button, input, select, textarea, summary, a[href], [tabindex]';

const seen = (element: Element): boolean => !element.closest('.foot, .picture') && element.checkVisibility();

/** Words that can be read outside the picture and the foot. */
function words(element: HTMLElement): number {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  let count = 0;
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (text.parentElement?.matches('style') === false && seen(text.parentElement))
      count += text.textContent!.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  }
  return count;
}

async function make(tag: string, lang: string): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  box.style.inlineSize = '390px';
  const element = document.createElement(tag);
  box.append(element);
  await ready(element, lang);
  return element;
}
const high = (element: Element): number => element.shadowRoot!.querySelector('.frame')!.getBoundingClientRect().height;

describe('the budget of a phone', () => {
  for (const tag of ['brick-wall', 'letting-go', 'pain-alarm'])
    for (const lang of ['nl', 'de'])
      itInOneEngine(`${tag} keeps to it in ${lang}`, async () => {
        const element = await make(tag, lang);
        const shown = (css: string): number => all(element, css).filter(seen).length;
        const text = words(element);
        expect(text, 'words').to.be.within(20, 80);
        expect(shown(controls), 'controls').to.be.within(2, 8);
        expect(shown('summary'), 'folds').to.be.at.most(2);
        expect(high(element), 'height').to.be.within(400, 1.6 * screen);
      });

  for (const lang of ['nl', 'de'])
    itInOneEngine(`letting-go asks its question within two screens in ${lang}`, async () => {
      const element = await make('letting-go', lang);
      const before = high(element);
      for (let i = 0; i < 2; i++) all<HTMLButtonElement>(element, '.hold button')[0]!.click();
      await settled(element);
      expect(high(element)).to.be.within(before + 200, 2 * screen);
    });
});
