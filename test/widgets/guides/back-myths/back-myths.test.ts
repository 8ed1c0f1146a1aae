// What only back-myths does: cards leafed through and turned, by button, lamp and mark; what is said is what is drawn.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/guides/back-myths/define.js';
import { myths } from '../../../../src/science/pain/myths.js';
import type { BackMythsElement } from '../../../../src/widgets/guides/back-myths/back-myths.js';
import { nl } from '../../../../src/widgets/guides/back-myths/strings/nl.js';
import { contract } from '../../../support/contract.js';
import { itInOneEngine } from '../../../support/engines.js';
import { guideContract } from '../../../support/guide.js';
import { all, button, ready, said, settled, visibleText } from '../../../support/page.js';

contract('back-myths', { filled: { open: 'scan' }, invalid: { open: 'unknown' } });
guideContract('back-myths', { 1: 'the card in hand', 10: 'how many cards there are' });

const make = async (markup = html`<back-myths lang="nl"></back-myths>`): Promise<BackMythsElement> => {
  const element = await fixture<BackMythsElement>(markup);
  await ready(element);
  return element;
};
const press = async (element: BackMythsElement, name: string): Promise<void> => {
  button(element, name).click();
  await settled(element);
};
const click = async (element: BackMythsElement, selector: string): Promise<void> => {
  all(element, selector)[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await settled(element);
};
/** Where the lamp hangs, and how large the shadow is. */
const drawn = (element: Element): (string | undefined)[] =>
  all<HTMLElement>(element, '.picture [data-at]').map(({ dataset }) => dataset['at']);
const shown = (element: Element): boolean[] => all(element, '.fade').map((each) => each.matches('.here'));
const row = (element: Element): string => all(element, '.leaf span')[0]!.textContent;

describe('back-myths', () => {
  it('shows the fact first, and the belief only when it is asked for', async () => {
    const element = await make();
    expect(said(element)).to.contain('Je rug is sterk, ook om te tillen.').and.contain('voorspelt geen lage rugpijn');
    expect(said(element)).not.to.contain('kromme rug');
    expect(shown(element)).to.deep.equal([true, false]);
    const before = drawn(element);
    await press(element, 'Draai de kaart om');
    expect(said(element)).to.contain('‘Til nooit met een kromme rug.’').and.contain('Dat hoor je vaak.');
    expect(said(element)).not.to.contain('Je rug is sterk');
    expect(shown(element)).to.deep.equal([false, true]);
    expect(element.matches(':state(turned)')).to.equal(true);
    expect(drawn(element).some((at, i) => at !== before[i])).to.equal(true);
    await press(element, 'Terug naar het feit');
    expect(drawn(element)).to.deep.equal(before);
    expect(element.matches(':state(turned)')).to.equal(false);
  });

  it('leafs through ten, each with its fact up, and comes round', async () => {
    const element = await make();
    for (const [i, id] of myths.entries()) {
      expect(row(element)).to.equal(`Kaart ${i + 1} van 10`);
      expect(said(element)).to.contain(nl.sections[id].head);
      await press(element, 'Draai de kaart om');
      expect(said(element)).to.contain(nl.sections[id].body[1]).and.contain(nl.sections[id].body[2]);
      await press(element, 'Volgende kaart');
    }
    expect(row(element)).to.equal('Kaart 1 van 10');
    await press(element, 'Vorige kaart');
    expect(row(element)).to.equal('Kaart 10 van 10');
  });

  it('turns by the lamp and takes a card by its mark, neither of them a tab stop', async () => {
    const element = await make();
    await click(element, '.lamp:not([data-card])');
    expect(said(element)).to.contain('kromme rug');
    await click(element, '[data-card=scan]');
    expect(said(element)).to.contain('Een scan voorspelt niet hoe het gaat.');
    expect(row(element)).to.equal('Kaart 6 van 10');
    expect(all(element, '.picture [tabindex], .picture a, .picture button').length).to.equal(0);
  });

  it('comes with the card its page names, now and later', async () => {
    const element = await make(html`<back-myths lang="nl" open="age"></back-myths>`);
    expect(said(element)).to.contain('De meeste rugpijn wordt beter.');
    element.open = 'core';
    await settled(element);
    expect(said(element)).to.contain('Een sterke romp mag ook los.');
    element.open = 'constructor';
    await settled(element);
    expect(row(element)).to.equal('Kaart 1 van 10');
  });

  it('fires one change for each act of a person, and none for what a page sets', async () => {
    const element = await make();
    let changes = 0;
    element.addEventListener('change', () => changes++);
    element.open = 'scan';
    await settled(element);
    expect(changes).to.equal(0);
    await press(element, 'Draai de kaart om');
    await press(element, 'Volgende kaart');
    await click(element, '[data-card=age]');
    expect(changes).to.equal(3);
  });

  it('opens the fold around a card that an address names, and prints all of it', async () => {
    history.replaceState(null, '', '#back-myths-flares');
    const element = await make();
    history.replaceState(null, '', location.pathname + location.search);
    const fold = all<HTMLDetailsElement>(element, '.extra > details')[0]!;
    expect(fold.open).to.equal(true);
    fold.open = false;
    dispatchEvent(new Event('beforeprint'));
    expect(fold.open).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(fold.open).to.equal(false);
  });

  itInOneEngine('blames nobody and names each belief once, in four languages', async () => {
    const blame = /je fout|verkeerd|vous avez tort|votre faute|your fault|you are wrong|Ihre Schuld|falsch/i;
    const marks = /^[‘„«].*[’“»]$/u;
    for (const language of ['nl', 'fr', 'en', 'de'] as const) {
      const texts = (
        (await import(`../../../../src/widgets/guides/back-myths/strings/${language}.ts`)) as Record<string, typeof nl>
      )[language]!;
      for (const id of myths) {
        const { head, body } = texts.sections[id];
        const [why, myth, does] = body;
        expect(myth, myth).to.match(marks);
        for (const text of [head, why, does]) {
          expect(text, text).not.to.match(blame);
          expect(text).not.to.contain(myth.slice(1, -1));
        }
      }
    }
  });

  it('says all of it in the fold too', async () => {
    const text = visibleText(await make());
    for (const id of myths) expect(text).to.contain(nl.sections[id].head);
  });
});
