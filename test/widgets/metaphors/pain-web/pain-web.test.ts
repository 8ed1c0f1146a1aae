// What only pain-web does: choosing, stepping on, the same in picture, sentence and list, the shared body.
import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/widgets/metaphors/pain-web/define.js';
import type { PainWebElement } from '../../../../src/widgets/metaphors/pain-web/pain-web.js';
import { nl } from '../../../../src/widgets/metaphors/pain-web/strings/nl.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import { factorIds } from '../../../../src/science/body/factors.js';
import { reach } from '../../../../src/science/body/web.js';
import { contract } from '../../../support/contract.js';
import { itInOneEngine } from '../../../support/engines.js';
import { all, button, named, ready, settled, transcript, ownText } from '../../../support/page.js';

contract('pain-web', {
  filled: { factors: 'poor-sleep:2, stress:4', factor: 'stress', steps: '3' },
  invalid: { factors: 'rain:3, worry:9', factor: 'rain', steps: 'many', capacity: '-1' },
});

const make = async (markup = html`<pain-web lang="nl"></pain-web>`, width = 360): Promise<PainWebElement> => {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.inlineSize = `${width}px`;
  render(markup, box);
  const element = box.firstElementChild as PainWebElement;
  await ready(element);
  return element;
};
const select = (element: Element): HTMLSelectElement => element.shadowRoot!.querySelector('select')!;
const said = (element: Element): string => element.shadowRoot!.querySelector('.said')!.textContent!;
const drawn = (element: Element): string[] =>
  all<SVGElement>(element, '[data-factor]').map((node) => node.dataset['factor']!);

describe('pain-web', () => {
  beforeEach(() => {
    openRecord().erase();
    localStorage.clear();
  });

  it('opens with what weighs most, what feeds it and what it feeds', async () => {
    const element = await make();
    expect(select(element).value).to.equal('poor-sleep');
    expect(said(element)).to.contain('Het voedt stress, piekeren en schommelende hormonen.');
    expect(said(element)).to.contain('Zo draait er een cirkel: slechte nachten, piekeren, en weer slechte nachten.');
    expect(said(element)).to.contain('Daarom staan er geen cijfers bij.');
  });

  it('names in the sentence, the list and the picture the same factors, for each of them and every step', async () => {
    const element = await make();
    for (const id of factorIds) {
      for (const steps of [1, 2, 3]) {
        element.factor = id;
        element.steps = steps;
        await settled(element);
        const expected = new Set([...reach(id, steps).keys(), ...reach(id, steps, 'fed-by').keys()]);
        const listed = all(element, '.links-list button').map((b) => b.textContent!.trim().toLowerCase());
        expect(new Set(drawn(element)), id).to.deep.equal(new Set([...expected, id]));
        for (const other of expected) {
          expect(said(element), `${id} ${steps}`).to.contain(nl.factors[other]);
          expect(listed, `${id} ${steps}`).to.include(nl.factors[other].toLowerCase());
        }
        expect(new Set(listed).size).to.equal(expected.size);
      }
    }
  });

  it('shows all factors in a wide room, and only what hangs on one in a narrow one', async () => {
    expect(new Set(drawn(await make(undefined, 900))).size).to.equal(21);
    expect(new Set(drawn(await make(undefined, 320))).size).to.be.below(12);
  });

  it('tells one step from the next by the line, not by colour alone', async () => {
    const element = await make(html`<pain-web lang="nl" factor="worry" steps="3"></pain-web>`);
    const lines = new Set(all(element, '.picture [stroke-dasharray]').map((p) => p.getAttribute('stroke-dasharray')));
    expect(lines).to.deep.equal(new Set(['', '7 6', '0 6']));
  });

  it('chooses by keyboard from a native list, and fires change once', async () => {
    const element = await make(html`<pain-web lang="nl" factor="worry"></pain-web>`);
    const fired: string[] = [];
    for (const type of ['input', 'change', 'kine-factors-changed'])
      element.addEventListener(type, () => fired.push(type));
    select(element).focus();
    await sendKeys({ type: 'Eenz' });
    if (element.factor !== 'loneliness') {
      // A list that opens on typing waits for Enter.
      await sendKeys({ press: 'Enter' });
    }
    await settled(element, () => element.factor === 'loneliness');
    expect(said(element)).to.contain('Het voedt piekeren en weinig bewegen.');
    expect(fired).to.deep.equal(['change']);
  });

  it('puts what is tapped in the picture in the middle', async () => {
    const element = await make();
    const word = all<SVGElement>(element, '[data-factor=hormonal-change] text')[0]!;
    word.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await settled(element);
    expect(select(element).value).to.equal('hormonal-change');
    expect(said(element)).to.contain('In dit web voedt het niets anders.');
  });

  it('walks on from the list, by keyboard', async () => {
    const element = await make();
    element.shadowRoot!.querySelector<HTMLElement>('.answer summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    button(element, 'Piekeren').focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(element.factor).to.equal('worry');
    expect(all<HTMLDetailsElement>(element, '.answer details')[0]!.open).to.equal(true);
  });

  it('looks further on', async () => {
    const element = await make(html`<pain-web lang="nl" factor="worry"></pain-web>`);
    expect(said(element)).not.to.contain('Een stap verder');
    element.shadowRoot!.querySelector<HTMLInputElement>('input[value="2"]')!.click();
    await settled(element);
    expect(said(element)).to.contain('Een stap verder: stress, schommelende hormonen en weinig bewegen.');
  });

  it('paints what weighs, also when it is set elsewhere on the page', async () => {
    const one = await make(html`<pain-web lang="nl" factor="loneliness"></pain-web>`);
    const two = await make(html`<pain-web lang="nl" factor="worry"></pain-web>`);
    const painted = (): boolean => !!two.shadowRoot!.querySelector('[data-factor=loneliness] [fill="var(--_water-2)"]');
    expect(painted()).to.equal(false);
    named(one, 'Eenzaamheid: meer').click();
    await settled(two, painted);
    expect(localStorage.length).to.equal(0);
  });

  it('keeps the middle where the person is when something else comes to weigh most', async () => {
    const element = await make(html`<pain-web lang="nl" factors="stress:2, worry:2"></pain-web>`);
    expect(select(element).value).to.equal('stress');
    named(element, 'Stress: minder').click();
    await settled(element);
    expect(select(element).value).to.equal('stress');
    expect(element.body.levels).to.deep.equal({ stress: 1, worry: 2 });
  });

  it('sets any other factor without moving the middle', async () => {
    const element = await make(html`<pain-web lang="nl" factors="stress:1"></pain-web>`);
    element.shadowRoot!.querySelector<HTMLInputElement>('.all input[value=alcohol]')!.click();
    await settled(element);
    expect(element.body.levels).to.deep.equal({ stress: 1, alcohol: 2 });
    expect(select(element).value).to.equal('stress');
  });

  it('begins again from what the page gave', async () => {
    const element = await make(html`<pain-web lang="nl" factor="worry" steps="2"></pain-web>`);
    button(element, 'Angst').click();
    element.shadowRoot!.querySelector<HTMLInputElement>('input[value="3"]')!.click();
    await settled(element);
    button(element, 'Opnieuw').click();
    await settled(element);
    expect(select(element).value).to.equal('worry');
    expect(said(element)).not.to.contain('En nog een stap');
  });

  it('stays calm when attributes make no sense', async () => {
    const element = await make(html`<pain-web lang="nl" factor="rain" steps="many"></pain-web>`);
    expect(ownText(element)).to.equal(ownText(await make()));
  });

  it('in a lesson keeps nothing', async () => {
    expect(button(await make(html`<pain-web lang="nl" lesson></pain-web>`), 'Bewaar')).to.equal(undefined);
  });

  itInOneEngine('reads from top to bottom as it is meant', async () => {
    const element = await make(html`<pain-web lang="nl" factor="loneliness"></pain-web>`);
    expect(transcript(element)).to.deep.equal([
      'heading 2: Alles hangt samen',
      'Lichaam, hoofd en omgeving werken op elkaar in. Kies iets en zie wat eraan vasthangt.',
      'field: Waar begin je?, loneliness',
      'group: Hoe ver kijk je?',
      'radio: Rechtstreeks, on',
      'radio: Twee stappen, off',
      'radio: Drie stappen, off',
      'Speelt dit bij jou mee?',
      'Dit is een voorbeeld. Zet het zoals het bij jou is.',
      'Eenzaamheid',
      'button: Eenzaamheid: minder',
      '0 van 4',
      'button: Eenzaamheid: meer',
      'disclosure: Wat speelt er nog mee?, closed',
      'heading 3: Eenzaamheid',
      'Het wordt gevoed door te weinig steun.',
      'Het voedt piekeren en weinig bewegen.',
      'Verander je hier iets, dan verandert er elders mee. Het hoeft niet groot te zijn.',
      'Hoe sterk een draad bij jou is, weet niemand. Daarom staan er geen cijfers bij.',
      'disclosure: Bekijk als lijst, closed',
      'disclosure: Waar komt dit vandaan?, closed',
      'button: Wanneer meteen hulp?',
      'Dit is algemene uitleg. Het vervangt geen gesprek met je kinesist of arts.',
    ]);
  });
});
