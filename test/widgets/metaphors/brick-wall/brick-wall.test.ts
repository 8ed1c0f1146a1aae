// What only brick-wall does: the wall as the rule has it, the calculator beside it followed live, refusals, the story.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/widgets/metaphors/brick-wall/define.js';
import '../../../../src/widgets/tools/protein-calculator/define.js';
import type { BrickWallElement } from '../../../../src/widgets/metaphors/brick-wall/brick-wall.js';
import type { ProteinCalculatorElement } from '../../../../src/widgets/tools/protein-calculator/protein-calculator.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import { needForWeight, oldBricks, wall } from '../../../../src/science/food/bricks.js';
import { contract } from '../../../support/contract.js';
import { itInOneEngine } from '../../../support/engines.js';
import { all, button, ready, said, settled, transcript } from '../../../support/page.js';

contract('brick-wall', {
  filled: { weight: '80', sessions: '4', grams: '120' },
  invalid: { weight: 'heavy', sessions: 'often', grams: '-3', need: 'much' },
});

const make = async (markup = html`<brick-wall lang="nl"></brick-wall>`): Promise<BrickWallElement> => {
  const element = await fixture<BrickWallElement>(markup);
  await ready(element);
  return element;
};
const head = (element: Element): string => element.shadowRoot!.querySelector('h3')!.textContent!;
const slider = (element: Element): HTMLInputElement => element.shadowRoot!.querySelector('input[type=range]')!;
const laid = (element: Element): number => all(element, '.picture .laid').length;
const crew = (element: Element): number => all(element, '.picture .mason').length;
/** Places in either wall where a brick is missing. */
const gaps = (element: Element): number => all(element, '.picture [stroke-dasharray]').length;
const figures = (element: Element): boolean => /\d\s?(g|gram)\b/.test(element.shadowRoot!.textContent!);

describe('brick-wall', () => {
  beforeEach(() => {
    openRecord().erase();
    localStorage.clear();
  });

  it('opens without figures: three bricklayers, enough bricks', async () => {
    const element = await make();
    expect(head(element)).to.equal('In dit voorbeeld zijn er genoeg stenen: de muur groeit.');
    expect(crew(element)).to.equal(3);
    expect(gaps(element)).to.equal(0);
    expect(figures(element)).to.equal(false);
    expect(said(element)).to.contain('Dit beeld geeft geen cijfer.');
  });

  it('draws and says what the rule says, for several crews and amounts', async () => {
    const element = await make(html`<brick-wall lang="nl" weight="80"></brick-wall>`);
    const heads = {
      idle: 'Er bouwt niemand.',
      full: 'Genoeg stenen, de muur groeit.',
      most: 'De muur groeit, bijna zo hoog als hij kan.',
      short: 'Te weinig stenen.',
      none: 'Geen stenen, geen muur.',
    };
    for (const sessions of [0, 1, 3, 5])
      for (const grams of [0, 40, 95, 96, 120, 128, 200]) {
        element.setAttribute('sessions', String(sessions));
        element.setAttribute('grams', String(grams));
        await settled(element);
        const now = wall(sessions, grams, needForWeight(80)!);
        const where = `${sessions} ${grams}`;
        expect(head(element), where).to.equal(heads[now.word]);
        expect(crew(element), where).to.equal(sessions);
        expect(laid(element), where).to.equal(now.laid);
        expect(gaps(element), where).to.equal(now.planned - now.laid + now.taken);
        expect(now.taken, where).to.be.lessThan(oldBricks);
      }
  });

  it('is set by keys, and fires change once for each', async () => {
    const element = await make(html`<brick-wall lang="nl" weight="80"></brick-wall>`);
    const fired: string[] = [];
    for (const type of ['input', 'change']) element.addEventListener(type, () => fired.push(type));
    element.shadowRoot!.querySelector<HTMLElement>('input[value="3"]')!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await settled(element);
    expect(crew(element)).to.equal(4);
    expect(fired.splice(0)).to.deep.equal(['change']);
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement).to.equal(slider(element));
    await sendKeys({ press: 'Home' });
    await settled(element);
    expect(fired).to.deep.equal(['input', 'change']);
    expect(head(element)).to.equal('Geen stenen, geen muur.');
    expect(slider(element).getAttribute('aria-valuetext')).to.equal('0 gram eiwit per dag, geen stenen');
  });

  it('speaks in words on the slider where it has no figure', async () => {
    const element = await make();
    slider(element).focus();
    await sendKeys({ press: 'Home' });
    await settled(element);
    expect(slider(element).getAttribute('aria-valuetext')).to.equal('geen stenen');
    expect(crew(element)).to.equal(3);
    expect(laid(element)).to.equal(0);
    expect(gaps(element)).to.be.greaterThan(12);
    expect(figures(element)).to.equal(false);
  });

  it('follows the calculator on the page at once, without consent, and goes silent when that refuses', async () => {
    const page = await fixture(
      html`<div>
        <protein-calculator lang="nl" sex="male"></protein-calculator>
        <brick-wall lang="nl" grams="150"></brick-wall>
      </div>`,
    );
    const calculator = page.querySelector<ProteinCalculatorElement>('protein-calculator')!;
    const element = page.querySelector<BrickWallElement>('brick-wall')!;
    await ready(calculator);
    await ready(element);
    const weight = calculator.shadowRoot!.querySelector<HTMLInputElement>('#weight')!;
    const type = (text: string): void => {
      weight.value = text;
      weight.dispatchEvent(new Event('input'));
      weight.dispatchEvent(new Event('change'));
    };
    type('75');
    await settled(element, () => said(element).includes('150 gram'));
    expect(head(element)).to.equal('Genoeg stenen, de muur groeit.');
    expect(said(element)).to.contain('vanaf 90 gram per dag voor het grootste deel van de muur, 150 gram voor de hele');
    // A heavier person needs more: the same 150 g are too few bricks.
    type('150');
    await settled(element, () => said(element).includes('300 gram'));
    expect(head(element)).to.equal('Te weinig stenen.');
    expect(gaps(element)).to.be.greaterThan(0);
    calculator.shadowRoot!.querySelectorAll<HTMLInputElement>('details input[type=checkbox]')[1]!.click();
    await settled(element, () => !figures(element));
    expect(said(element)).to.contain('Dit beeld geeft geen cijfer. Vraag je kinesist, diëtist of arts');
    expect(localStorage.length).to.equal(0);
  });

  it('lets no figure of the page stand in for a refusal', async () => {
    const element = await make(html`<brick-wall lang="nl" weight="80" need="160" grams="100"></brick-wall>`);
    expect(figures(element)).to.equal(true);
    openRecord().update((record) => ({ ...record, protein: { weight: '80' } }));
    const late = await make(html`<brick-wall lang="nl" weight="80" need="160" grams="100"></brick-wall>`);
    await settled(late, () => !figures(late));
    expect(said(late)).to.contain('Dit beeld geeft geen cijfer.');
  });

  it('tells its story step by step on one button, and hands over at the end', async () => {
    const element = await make();
    const told: [string, number, number][] = [];
    button(element, 'Vertel het verhaal').focus();
    for (let i = 0; i < 3; i++) {
      await sendKeys({ press: 'Enter' });
      await settled(element);
      told.push([head(element), crew(element), Math.sign(gaps(element))]);
    }
    expect(told).to.deep.equal([
      ['Je traint drie keer per week.', 3, 0],
      ['Dezelfde ploeg, minder stenen.', 3, 1],
      ['Veel stenen, geen ploeg.', 0, 0],
    ]);
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'Nu jij'));
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'Vertel het verhaal'));
  });

  it('starts again with what the page gave', async () => {
    const element = await make(html`<brick-wall lang="nl" lesson weight="80" sessions="2" grams="60"></brick-wall>`);
    element.shadowRoot!.querySelector<HTMLElement>('input[value="5"]')!.click();
    slider(element).focus();
    await sendKeys({ press: 'End' });
    await settled(element);
    expect([crew(element), head(element)]).to.deep.equal([5, 'Genoeg stenen, de muur groeit.']);
    button(element, 'Begin opnieuw').click();
    await settled(element);
    expect([crew(element), head(element)]).to.deep.equal([2, 'Te weinig stenen.']);
  });

  itInOneEngine('is heard as it is seen', async () => {
    expect(transcript(await make(html`<brick-wall lang="nl" weight="80" grams="60"></brick-wall>`))).to.deep.equal([
      'heading 2: Metselaars en stenen',
      'Training brengt metselaars. Eiwit brengt de stenen.',
      'group: Hoe vaak train je per week?',
      'radio: 0, off',
      'radio: 1, off',
      'radio: 2, off',
      'radio: 3, on',
      'radio: 4, off',
      'radio: 5+, off',
      'Hoeveel eiwit eet je per dag?',
      '60 g',
      'slider: Hoeveel eiwit eet je per dag?, 60 gram eiwit per dag, te weinig stenen',
      'heading 3: Te weinig stenen.',
      'Er komt minder muur bij, en de ploeg haalt ook stenen uit je oude muur.',
      'Voor jou: vanaf 96 gram per dag voor het grootste deel van de muur, 128 gram voor de hele.',
      'Hoeveel stenen uit een oude muur komen, heeft niemand gemeten. Het is een beeld.',
      'Voor gezonde volwassenen die stevig krachttrainen. Niet bij een nierziekte of in de zwangerschap.',
      'button: Vertel het verhaal',
      'button: Begin opnieuw',
      'disclosure: Waar komt dit vandaan?, closed',
      'button: Wanneer meteen hulp?',
      'Dit informeert je. Het vervangt geen gesprek met je kinesist of arts.',
    ]);
  });
});
