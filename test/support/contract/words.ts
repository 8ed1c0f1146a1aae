// The contract, in words: four languages, that of the page, and the wording of the practice.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { itInOneEngine } from '../engines.js';
import { ownText, ready, settled, visibleText } from '../page.js';
import { languages, make, acted, type Subject } from './subject.js';

/** Both in the end say the same: what a widget fetches when it is there may come a moment later in one than in the other. */
async function sameWords(one: Element, other: Element): Promise<void> {
  await waitUntil(() => ownText(one) === ownText(other), '', { timeout: 8000 }).catch(() => undefined);
  expect(ownText(one)).to.equal(ownText(other));
}

export function speaks({ tag, filled, show, act }: Subject): void {
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

  itInOneEngine('takes the wording of the practice', async () => {
    const element = (await show(tag, filled)) as HTMLElement & { texts: Record<string, string> };
    const before = element.shadowRoot!.querySelector('[part~=title]')?.textContent?.trim();
    element.texts = { title: 'Onze eigen titel', nonsense: 'x' };
    const title = (): string | undefined => element.shadowRoot!.querySelector('[part~=title]')?.textContent?.trim();
    await settled(element, () => title() !== before);
    expect(title()).to.equal('Onze eigen titel');
  });
}
