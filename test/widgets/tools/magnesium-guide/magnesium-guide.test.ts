// What only magnesium-guide does: what it asks first, for whom there is no number, the plates, the label, both sources, memory.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/tools/magnesium-guide/define.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import type { MagnesiumGuideElement } from '../../../../src/widgets/tools/magnesium-guide/magnesium-guide.js';
import { contract } from '../../../support/contract.js';
import { all, button, radio, ready, said, settled, visibleText } from '../../../support/page.js';

const says = (element: Element, applies = 'none'): void => radio(element, applies).click();

contract('magnesium-guide', {
  filled: { sex: 'female', foods: 'oats almonds' },
  invalid: { shows: 'x', sex: 'x', foods: 'stones', salt: 'x', mg: 'much', times: '1.5' },
  act: (element) => says(element),
});

type Attributes = Record<string, string>;
const bare = async (attributes: Attributes = {}): Promise<MagnesiumGuideElement> => {
  const box = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
  const element = document.createElement('magnesium-guide');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  box.append(element);
  await ready(element);
  return element;
};
/** As `bare`, with 'none of these' answered. */
const make = async (attributes: Attributes = {}): Promise<MagnesiumGuideElement> => {
  const element = await bare(attributes);
  says(element);
  await settled(element, () => element.matches(':state(filled)'));
  return element;
};
const words = (element: Element): string =>
  all(element, '.picture text')
    .map((e) => e.textContent!.trim())
    .join(' ');
const field = (element: Element, id: string): HTMLInputElement => element.shadowRoot!.querySelector(`#${id}`)!;
const type = (element: Element, id: string, text: string): void => {
  field(element, id).value = text;
  field(element, id).dispatchEvent(new Event('input', { bubbles: true }));
  field(element, id).dispatchEvent(new Event('change', { bubbles: true }));
};
type Kept = Record<string, string> | undefined;
const kept = (): Kept =>
  (JSON.parse(localStorage.getItem('kinekit:record') ?? '{}') as { widgets?: Record<string, Kept> }).widgets?.[
    'magnesium-guide'
  ];

const full = { sex: 'male', foods: 'oats banana', salt: 'citrate', mg: '75', times: '2' };

describe('magnesium-guide', () => {
  beforeEach(() => {
    openRecord().erase();
    localStorage.clear();
  });
  after(() => openRecord().erase());

  it('asks first: what a page sets brings no number, and the picture is an example', async () => {
    const element = await bare({ ...full, shows: 'label' });
    expect(said(element)).to.contain('Eerst één vraag.');
    expect(words(element)).to.contain('voorbeeld');
    expect(all(element, '.controls input').length).to.equal(5);
    expect(element.matches(':state(filled)')).to.equal(false);
  });

  it('says whom to ask instead of a number, and draws and folds none either', async () => {
    const element = await bare(full);
    for (const [applies, head] of [
      ['kidney', 'Vraag het aan je arts.'],
      ['medicines', 'Vraag het aan je apotheker.'],
      ['pregnant', 'Vraag het aan je arts of vroedvrouw.'],
      ['child', 'Vraag het aan de huisarts.'],
    ] as const) {
      says(element, applies);
      await settled(element, () => said(element).includes(head));
      expect(said(element)).not.to.match(/\d+ ?mg/);
      expect(words(element)).to.equal('');
      expect(all(element, '.answer details').length).to.equal(0);
      expect(button(element, 'Bewaar')).to.equal(undefined);
    }
  });

  it('adds what is on the plates, and lays it beside the European value once it knows whose', async () => {
    const element = await make();
    expect(said(element)).to.contain('Zet iets op tafel.');
    radio(element, 'bread-wholewheat').click();
    await settled(element, () => said(element).includes('Ongeveer 76 mg op tafel.'));
    radio(element, 'almonds').click();
    radio(element, 'female').click();
    await settled(element, () => said(element).includes('Ongeveer 143 van 300 mg, zonder pil.'));
    expect(words(element)).to.contain('76').and.to.contain('68').and.to.contain('300');
    radio(element, 'male').click();
    await settled(element, () => said(element).includes('143 van 350 mg'));
    for (const food of ['oats', 'chickpeas-cooked', 'rice-brown-cooked', 'banana']) radio(element, food).click();
    await settled(element, () => said(element).includes('Ongeveer 361 mg, zonder pil.'));
    expect(said(element)).to.contain('de Europese richtwaarde van 350 mg of meer');
  });

  it('lets a plate be taken away in the picture, each plate as wide as its magnesium', async () => {
    const element = await make({ foods: 'oats almonds', sex: 'female' });
    const dish = (food: string): SVGGraphicsElement =>
      element.shadowRoot!.querySelector<SVGGraphicsElement>(`[data-food=${food}]`)!;
    const rim = (food: string): number => dish(food).querySelector<SVGPathElement>('[data-rim]')!.getBBox().width;
    expect(rim('almonds') / rim('oats')).to.be.closeTo(67.5 / 50.5, 0.06);
    dish('almonds').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await settled(element, () => said(element).includes('Ongeveer 51 van 300 mg'));
    expect(element.foods).to.equal('oats');
    expect(all(element, '.picture [tabindex]').length).to.equal(0);
  });

  it('reads a label: milligrams, times, form, and the line of 250 mg', async () => {
    const element = await make();
    button(element, 'Lees een etiket').click();
    await settled(element, () => said(element).includes('Lees de kleine letters.'));
    type(element, 'mg', '62,5');
    type(element, 'times', '2');
    await settled(element, () => said(element).includes('125 mg, onder de lijn van 250.'));
    expect(words(element)).to.contain('2 × 62,5 mg').and.to.contain('per dag 125');
    type(element, 'times', '4');
    await settled(element, () => said(element).includes('250 mg, net op de lijn.'));
    type(element, 'mg', '375');
    type(element, 'times', '1');
    await settled(element, () => said(element).includes('375 mg, boven de lijn van 250.'));
    expect(said(element)).to.contain('Vraag het eerst aan je apotheker.');
    radio(element, 'oxide').click();
    await settled(element, () => said(element).includes('van oxide 4 procent op'));
    type(element, 'mg', '200');
    radio(element, 'citrate').click();
    await settled(element, () => said(element).includes('Twee keer een beetje is beter dan alles ineens'));
    expect(said(element)).to.contain('neem je goed op, zegt Tim Willems').and.to.contain('vastgesteld tekort');
    button(element, 'Naar mijn bord').click();
    await settled(element, () => said(element).includes('Zet iets op tafel.'));
  });

  it('gives no number for what is none, and says what to type', async () => {
    const element = await make({ shows: 'label', times: '2' });
    for (const wrong of ['0', '-75', 'veel', '1001', '1e2', 'NaN']) {
      type(element, 'mg', wrong);
      await settled(element, () => field(element, 'mg').getAttribute('aria-invalid') === 'true');
      expect(said(element)).to.contain('Lees de kleine letters.');
      expect(visibleText(element)).to.contain('Typ de milligram magnesium, van 1 tot 1.000.');
    }
    type(element, 'mg', '75');
    type(element, 'times', '1,5');
    await settled(element, () => field(element, 'times').getAttribute('aria-invalid') === 'true');
    expect(words(element)).not.to.contain('per dag');
  });

  it('shows both sources, the eight roles, vitamin D, the blood test, and the table with its codes', async () => {
    const element = await make();
    element.dispatchEvent(new Event('focusin'));
    await settled(element, () => all(element, '.answer dt').length > 0);
    const folded = all<HTMLDetailsElement>(element, '.answer details').map((e) => e.textContent!.replace(/\s+/g, ' '));
    expect(folded.length).to.equal(3);
    expect(folded[0]).to.contain('Cochrane en Tim Willems').and.to.contain('orthomoleculaire blog');
    expect(folded[0]).to.contain('als twee handen');
    expect(folded[0]!.indexOf('EFSA')).to.be.lessThan(folded[0]!.indexOf('410'));
    expect(all(element, '.answer details:nth-of-type(2) li').length).to.equal(8);
    expect(folded[1]).to.contain('vitamine D').and.to.contain('Een bloedtest toont');
    expect(folded[2]).to.contain('CIQUAL 2025').and.to.contain('Amandelen, met vlies, ongezouten (15000)');
    expect(folded[2]).not.to.contain('Spinazie,');
  });

  it('keeps plate and label once the person agrees, never the answer to the question', async () => {
    const element = await make({ sex: 'female' });
    radio(element, 'oats').click();
    await settled(element, () => said(element).includes('Ongeveer 51 van 300 mg'));
    button(element, 'Bewaar').click();
    await settled(element, () => visibleText(element).includes('Mogen we dit op je toestel bewaren?'));
    expect(kept()).to.equal(undefined);
    button(element, 'Ja, bewaar').click();
    await settled(element, () => kept()?.['foods'] === 'oats');
    expect(kept()).to.deep.equal({ sex: 'female', foods: 'oats', salt: '', mg: '', times: '' });
    element.remove();
    const again = await bare();
    await settled(again, () => again.foods === 'oats');
    expect(said(again)).to.contain('Eerst één vraag.');
    says(again);
    await settled(again, () => said(again).includes('Ongeveer 51 van 300 mg'));
    button(again, 'Opnieuw').click();
    await settled(again, () => said(again).includes('Eerst één vraag.'));
    expect(again.foods).to.equal('');
  });

  it('takes nobody’s own values into a lesson, and keeps none', async () => {
    openRecord().consent.give();
    openRecord().update((record) => ({ ...record, widgets: { 'magnesium-guide': { sex: 'male', foods: 'oats' } } }));
    const element = await make({ lesson: '' });
    expect(said(element)).to.contain('Zet iets op tafel.');
    radio(element, 'banana').click();
    await settled(element, () => said(element).includes('Ongeveer 36 mg op tafel.'));
    expect(visibleText(element)).not.to.contain('Bewaar');
    expect(kept()).to.deep.equal({ sex: 'male', foods: 'oats' });
  });

  it('fires one change for each act of a person, and none for what a page sets', async () => {
    const element = await make();
    let changes = 0;
    element.addEventListener('change', () => changes++);
    element.foods = 'oats';
    await settled(element, () => said(element).includes('51 mg'));
    expect(changes).to.equal(0);
    radio(element, 'banana').click();
    radio(element, 'male').click();
    button(element, 'Lees een etiket').click();
    await settled(element, () => said(element).includes('Lees de kleine letters.'));
    expect(changes).to.equal(3);
  });
});
