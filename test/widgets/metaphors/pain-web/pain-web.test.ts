// What only pain-web does: choosing, stepping on, the same in picture, sentence and list, the shared body.
import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/widgets/metaphors/pain-web/define.js';
import type { PainWebElement } from '../../../../src/widgets/metaphors/pain-web/pain-web.js';
import { nl } from '../../../../src/widgets/metaphors/pain-web/strings/nl.js';
import { wordsOf } from '../../../../src/widgets/metaphors/pain-web/pain-web.parts.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import { factorIds } from '../../../../src/science/body/factors.js';
import { reach, type WebId } from '../../../../src/science/body/web.js';
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
const webIds: readonly WebId[] = [...factorIds, 'pain', 'tension'];
const words = wordsOf(nl);
const select = (element: Element): HTMLSelectElement => element.shadowRoot!.querySelector('select')!;
const said = (element: Element): string => element.shadowRoot!.querySelector('.said')!.textContent!;
const drawn = (element: Element): string[] =>
  all<SVGElement>(element, '[data-factor]').map((node) => node.dataset['factor']!);

describe('pain-web', () => {
  beforeEach(() => {
    openRecord().erase();
    localStorage.clear();
  });

  it('opens with what weighs most, and what makes it worse and is made worse by it', async () => {
    const element = await make();
    expect(select(element).value).to.equal('poor-sleep');
    expect(said(element)).to.contain('Slechte nachten, piekeren en stress kunnen elkaar erger maken.');
    expect(said(element)).to.contain('Het hoeft niet groot te zijn.');
    expect(all(element, '.said p').length).to.equal(1);
    expect(drawn(element)).to.include('pain');
  });

  it('shows at most three words a side, all of them in the list too, and says of a circle what stands on both sides', async () => {
    const element = await make();
    for (const id of webIds) {
      for (const steps of [1, 2, 3]) {
        element.factor = id;
        element.steps = steps;
        await settled(element);
        const [up, down] = [reach(id, steps, 'fed-by'), reach(id, steps)];
        const expected = new Set([...down.keys(), ...up.keys()]);
        const listed = all(element, '.links-list button').map((b) => b.textContent!.trim().toLowerCase());
        expect(new Set(listed), `${id} ${steps}`).to.deep.equal(
          new Set([...expected].map((each) => words[each].toLowerCase())),
        );
        expect(drawn(element).length).to.be.at.most(6);
        for (const other of drawn(element)) expect(listed).to.include(words[other as WebId].toLowerCase());
        const circles = [...reach(id, 1).keys()].filter((each) => reach(id, 1, 'fed-by').has(each));
        for (const each of circles) expect(said(element), `${id}: ${each}`).to.contain(words[each]);
        expect(said(element).includes('kunnen elkaar'), id).to.equal(circles.length > 0);
        // However far one looks, it stays short.
        expect(all(element, '.said p').length).to.be.at.most(2);
      }
    }
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
    expect(said(element)).to.contain('Eenzaamheid kan dit erger maken: piekeren en pijn.');
    expect(fired).to.deep.equal(['change']);
  });

  it('walks to what is tapped in the picture; the words in it are no stops for the keyboard', async () => {
    const element = await make();
    const tap = async (id: string): Promise<void> => {
      const word = element.shadowRoot!.querySelector(`[data-factor=${id}] text`)!;
      const { left, top, width, height } = word.getBoundingClientRect();
      const hit = element.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2)!;
      hit.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await settled(element);
    };
    await tap('pain');
    expect(select(element).value).to.equal('pain');
    expect(said(element)).to.contain('Pijn, spanning en stress kunnen elkaar erger maken.');
    await tap('tension');
    expect(element.factor).to.equal('tension');
    expect(all(element, '.picture :is(button, a, [tabindex])')).to.deep.equal([]);
  });

  it('asks of pain and tension not how much they weigh: nobody sets them here', async () => {
    const element = await make(html`<pain-web lang="nl" factor="pain"></pain-web>`);
    expect(all(element, '.level-row')).to.deep.equal([]);
    element.factor = 'stress';
    await settled(element);
    expect(all(element, '.level-row').length).to.equal(1);
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
    expect(said(element)).to.contain('Een stap verder: ');
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
    expect(element.steps).to.equal('2');
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
    expect(transcript(element).slice(0, 5)).to.deep.equal([
      'heading 2: Alles hangt samen',
      'Kies een woord, of tik erop: dan komt het in het midden.',
      'field: Wat zet je in het midden?, loneliness',
      'disclosure: Speelt dit bij jou mee?, closed',
      'heading 3: Wat hangt samen met eenzaamheid?',
    ]);
    expect(transcript(element)).to.include('disclosure: Bekijk als lijst, closed');
  });
});
