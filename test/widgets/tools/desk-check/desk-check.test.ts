// What only desk-check does: each part by control and by picture, what to change, one thing after the other, memory and lesson.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/tools/desk-check/define.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import type { DeskCheckElement } from '../../../../src/widgets/tools/desk-check/desk-check.js';
import { began, clockAt, pass } from '../../../support/clock.js';
import { contract } from '../../../support/contract.js';
import { all, button, radio, ready, said, settled, visibleText } from '../../../support/page.js';

contract('desk-check', { filled: { screen: 'low' }, invalid: { screen: 'wrong', about: 'roof' } });

const make = async (markup = html`<desk-check lang="nl"></desk-check>`): Promise<DeskCheckElement> => {
  const element = await fixture<DeskCheckElement>(markup);
  await ready(element);
  return element;
};
const drawn = (element: Element): string => element.shadowRoot!.querySelector('.picture')!.innerHTML;
const earth = (element: Element): string =>
  all(element, '.picture text')
    .map((e) => e.textContent!.trim())
    .join(' ');
const choose = async (element: DeskCheckElement, value: string, says: string): Promise<void> => {
  radio(element, value).click();
  await settled(element, () => said(element).includes(says));
};
const press = async (element: DeskCheckElement, name: string, says: string): Promise<void> => {
  button(element, name).click();
  await settled(element, () => said(element).includes(says));
};
type Kept = { screen?: string; feet?: string; log?: { about: string; way: string }[] } | undefined;
const kept = (): Kept =>
  (JSON.parse(localStorage.getItem('kinekit:record') ?? '{}') as { widgets?: Record<string, Kept> }).widgets?.[
    'desk-check'
  ];

describe('desk-check', () => {
  clockAt(began);
  beforeEach(() => {
    openRecord().erase();
    localStorage.clear();
  });
  after(() => openRecord().erase());

  it('judges nobody who said nothing: the picture says it is an example', async () => {
    const element = await make();
    expect(earth(element)).to.equal('voorbeeld');
    expect(said(element)).to.contain('Begin met wat stoort.');
    expect(all(element, '.answer button').length).to.equal(0);
    expect(element.matches(':state(filled)')).to.equal(false);
  });

  it('says for each way what to change, and leaves what is good', async () => {
    const element = await make();
    await choose(element, 'low', 'Zet je scherm wat hoger.');
    expect(earth(element)).to.equal('scherm wat hoger');
    await choose(element, 'high', 'Zet je scherm wat lager.');
    await choose(element, 'fine', 'Goed zo? Laat het zo.');
    await choose(element, 'feet', 'Begin met wat stoort.');
    await choose(element, 'hanging', 'Geef je voeten steun.');
    await choose(element, 'cramped', 'Zet je stoel wat hoger.');
    await choose(element, 'back', 'Begin met wat stoort.');
    await choose(element, 'bare', 'Laat je rug eens leunen.');
    await choose(element, 'pushing', 'Zet de leuning wat losser.');
    await choose(element, 'work', 'Begin met wat stoort.');
    await choose(element, 'sitting', 'Sta af en toe eens recht.');
    await choose(element, 'standing', 'Ga af en toe eens zitten.');
    // What was said of the others stays.
    await choose(element, 'feet', 'Zet je stoel wat hoger.');
    expect([element.screen, element.feet, element.back, element.work]).to.deep.equal([
      'fine',
      'cramped',
      'pushing',
      'standing',
    ]);
  });

  it('draws each way otherwise, and lets a thing in the picture be pressed', async () => {
    const element = await make();
    const seen = new Set([drawn(element)]);
    const ways = {
      screen: ['low', 'high'],
      feet: ['hanging', 'cramped'],
      back: ['bare', 'pushing'],
      work: ['standing'],
    };
    for (const [part, list] of Object.entries(ways)) {
      all(element, `[data-part=${part}]`)[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await settled(element, () => radio(element, part).checked);
      for (const way of list) {
        radio(element, way).click();
        await settled(element, () => radio(element, way).checked);
        seen.add(drawn(element));
      }
      radio(element, 'fine').click();
      await settled(element, () => radio(element, 'fine').checked);
    }
    expect(seen.size).to.equal(8);
    expect(all(element, '.picture [tabindex]').length).to.equal(0);
  });

  it('goes from part to part, then names what else there is, one at a time', async () => {
    const element = await make(html`<desk-check lang="nl" screen="low"></desk-check>`);
    await press(element, 'Dit heb ik veranderd', 'Kijk hoe dit voelt.');
    expect(earth(element)).to.equal('veranderd');
    await press(element, 'Verder: voeten', 'Begin met wat stoort.');
    await choose(element, 'hanging', 'Geef je voeten steun.');
    await choose(element, 'back', 'Begin met wat stoort.');
    await choose(element, 'fine', 'Laat het zo.');
    await press(element, 'Verder: zitten en staan', 'Begin met wat stoort.');
    await choose(element, 'sitting', 'Daarna misschien: je scherm, je voeten. Eén ding per keer is genoeg.');
    await press(element, 'Opnieuw', 'Zet je scherm wat hoger.');
    expect([element.about, element.screen, element.feet]).to.deep.equal(['', 'low', '']);
  });

  it('fires one change for each act of a person, and none for what a page sets', async () => {
    const element = await make();
    let changes = 0;
    element.addEventListener('change', () => changes++);
    element.screen = 'low';
    await settled(element, () => said(element).includes('wat hoger'));
    expect(changes).to.equal(0);
    await choose(element, 'high', 'wat lager');
    await press(element, 'Dit heb ik veranderd', 'Kijk hoe dit voelt.');
    expect(changes).to.equal(2);
  });

  it('keeps what was said and changed once the person agrees, and asks after it a month later', async () => {
    const element = await make();
    await choose(element, 'low', 'Zet je scherm wat hoger.');
    await press(element, 'Dit heb ik veranderd', 'Kijk hoe dit voelt.');
    button(element, 'Bewaar').click();
    await settled(element, () => visibleText(element).includes('Mogen we dit op je toestel bewaren?'));
    expect(kept()).to.equal(undefined);
    button(element, 'Ja, bewaar').click();
    await settled(element, () => kept()?.log?.length === 1);
    expect(kept()).to.deep.include({ screen: 'low' });
    element.remove();
    await pass(element, 30 * 864e5);
    const again = await make();
    await settled(again, () => /Je veranderde dit op \d+ \p{L}+\. Hoe is het nu\?/u.test(said(again)));
    await choose(again, 'fine', 'Goed zo? Laat het zo.');
    expect(said(again)).not.to.contain('Je veranderde dit');
    await settled(again, () => kept()?.screen === 'fine');
  });

  it('takes nothing kept that is no way of a part', async () => {
    openRecord().consent.give();
    const log = [
      { at: '2026-01-01T10:00:00Z', zone: 'Nowhere/Here', about: 'screen', way: 'low' },
      { at: '2026-01-02T10:00:00Z', zone: 'UTC', about: 'roof', way: 'low' },
    ];
    openRecord().update((record) => ({
      ...record,
      widgets: { 'desk-check': { screen: 'low', feet: 'flying', back: 4, log } },
    }));
    const element = await make();
    await settled(element, () => said(element).includes('Je veranderde dit op 1 januari.'));
    expect([element.screen, element.feet, element.back]).to.deep.equal(['low', '', '']);
  });

  it('keeps nothing in a lesson', async () => {
    openRecord().consent.give();
    openRecord().update((record) => ({ ...record, widgets: { 'desk-check': { screen: 'high' } } }));
    const element = await make(html`<desk-check lang="nl" lesson></desk-check>`);
    expect(said(element)).to.contain('Begin met wat stoort.');
    await choose(element, 'low', 'Zet je scherm wat hoger.');
    await press(element, 'Dit heb ik veranderd', 'Kijk hoe dit voelt.');
    expect(kept()).to.deep.equal({ screen: 'high' });
    expect(visibleText(element)).not.to.contain('Bewaar');
  });
});
