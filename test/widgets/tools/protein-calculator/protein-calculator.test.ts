// What only protein-calculator does: its figures, for whom there is none, what it tells the page, memory.
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/widgets/tools/protein-calculator/define.js';
import type { ProteinChangedEvent } from '../../../../src/widgets/tools/protein-calculator/events.js';
import type { ProteinCalculatorElement } from '../../../../src/widgets/tools/protein-calculator/protein-calculator.js';
import { contract } from '../../../support/contract.js';
import { itInOneEngine } from '../../../support/engines.js';
import { button, ready, settled, transcript, visibleText } from '../../../support/page.js';

contract('protein-calculator', {
  filled: { sex: 'male', weight: '80', age: '34' },
  invalid: { sex: 'x', weight: 'abc', age: '-1', goal: 'x', meals: '99' },
  formValue: '160',
});

const make = async (markup = html`<protein-calculator lang="nl"></protein-calculator>`) => {
  const element = await fixture<ProteinCalculatorElement>(markup);
  await ready(element);
  return element;
};
const input = (element: Element, selector: string): HTMLInputElement => element.shadowRoot!.querySelector(selector)!;
const answer = (element: Element): string =>
  element.shadowRoot!.querySelector('[part~=answer]')!.textContent!.replace(/\s+/g, ' ').trim();
const tick = (element: Element, text: string): void =>
  [...element.shadowRoot!.querySelectorAll('label')].find((l) => l.textContent!.includes(text))!.click();

describe('protein-calculator', () => {
  beforeEach(() => localStorage.clear());

  it('gives a man of 80 kg 160 g, 188 g on the safe side and 96 to 120 g when flexible, all at once', async () => {
    const element = await make(html`<protein-calculator lang="nl" sex="male" weight="80"></protein-calculator>`);
    expect(answer(element)).to.contain('160 gram eiwit per dag');
    expect(answer(element)).to.contain('Zeker spelen 188 g').and.to.contain('Soepel 96–120 g');
    expect(answer(element)).to.contain('telkens 40 gram');
    expect(element.value).to.equal('160');
  });

  it('gives a woman of 65 kg 114 g and 133 g', async () => {
    const element = await make(html`<protein-calculator lang="nl" sex="female" weight="65"></protein-calculator>`);
    expect(answer(element)).to.contain('114 gram').and.to.contain('133 g');
  });

  it('reads 72,5 as 72.5 in Dutch, French and German', async () => {
    for (const lang of ['nl', 'fr', 'de']) {
      const element = await make(html`<protein-calculator lang=${lang} sex="male" weight="72,5"></protein-calculator>`);
      expect(element.value, lang).to.equal('145');
    }
  });

  it('invites and gives no number without a weight or a sex', async () => {
    expect(answer(await make()))
      .to.contain('Vul je gewicht in')
      .and.not.to.match(/\d/);
    const element = await make(html`<protein-calculator lang="nl" weight="80"></protein-calculator>`);
    expect(answer(element)).to.contain('man of vrouw').and.not.to.match(/\d/);
  });

  it('says what is wrong with a weight where it is typed, and gives no grams', async () => {
    for (const weight of ['abc', '-5', '1e9', '1000000000']) {
      const element = await make(html`<protein-calculator lang="nl" sex="male" weight=${weight}></protein-calculator>`);
      const field = input(element, '#weight');
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      const said = element.shadowRoot!.getElementById(field.getAttribute('aria-describedby')!)!.textContent;
      expect(said).to.contain('Typ je gewicht in kilo, van 30 tot 250.');
      expect(answer(element)).not.to.contain('eiwit per dag');
      expect(element.value).to.equal('');
      expect(element.validity.badInput).to.equal(true);
    }
  });

  it('gives a sentence with whom to ask in place of a number where it is not meant for the person', async () => {
    const said: Record<string, string> = {
      'jonger dan 18': 'huisarts of diëtist',
      zwanger: 'vroedvrouw',
      nierziekte: 'Vraag eerst aan je arts',
      duursport: 'sportdiëtist of aan je kinesist',
    };
    for (const [label, sentence] of Object.entries(said)) {
      const element = await make(html`<protein-calculator lang="nl" sex="male" weight="80"></protein-calculator>`);
      tick(element, label);
      await settled(element);
      expect(answer(element)).to.contain(sentence).and.not.to.contain('160');
      expect(element.value).to.equal('');
    }
    const young = await make(html`<protein-calculator lang="nl" sex="male" weight="80" age="16"></protein-calculator>`);
    expect(answer(young)).to.contain('Jonger dan 18');
  });

  it('says "more, without a figure" for plant-based food and older age', async () => {
    const element = await make(
      html`<protein-calculator lang="nl" sex="male" weight="80" age="70" plant></protein-calculator>`,
    );
    expect(answer(element).match(/De bron geeft geen cijfer/g)).to.have.length(2);
    expect(answer(element)).to.contain('160 gram');
  });

  it('says which share of the floor a meal reaches', async () => {
    const element = await make(
      html`<protein-calculator lang="nl" sex="female" weight="50" goal="flexible" meals="6"></protein-calculator>`,
    );
    expect(answer(element)).to.match(/50\s?% van de ondergrens van 20 gram/);
  });

  it('can be filled in with the keyboard alone, one change per act', async () => {
    const element = await make();
    const fired: string[] = [];
    element.addEventListener('change', () => fired.push('change'));
    input(element, '#weight').focus();
    await sendKeys({ type: '80' });
    await sendKeys({ press: 'Tab' });
    await settled(element);
    expect(fired).to.have.length(1);
    input(element, 'input[value=male]').focus();
    await sendKeys({ press: ' ' });
    await settled(element, () => element.value === '160');
    input(element, '#weight').focus();
    await sendKeys({ press: 'ArrowUp' });
    await settled(element, () => element.value === '162');
    expect(fired).to.have.length(3);
  });

  it('leaves the text alone while somebody types a decimal', async () => {
    const element = await make();
    input(element, '#weight').focus();
    await sendKeys({ type: '72,' });
    expect(input(element, '#weight').value).to.equal('72,');
    await sendKeys({ type: '5' });
    expect(input(element, '#weight').value).to.equal('72,5');
  });

  it('shows a meal on the plate, plants only when asked', async () => {
    const element = await make(html`<protein-calculator lang="nl" sex="male" weight="80"></protein-calculator>`);
    const plate = (): string => element.shadowRoot!.querySelector('.plate ul')!.textContent!;
    expect(plate()).to.contain('kipfilet');
    input(element, 'input[value=plant]').click();
    await settled(element);
    expect(plate()).not.to.match(/kip|ei,|zalm|melk/);
  });

  it('tells the page the grams, and nothing about the person', async () => {
    const element = await make(html`<protein-calculator lang="nl" sex="male" weight="80"></protein-calculator>`);
    setTimeout(() => input(element, 'input[value=safe]').click());
    const event = (await oneEvent(document, 'kine-protein-changed')) as unknown as ProteinChangedEvent;
    expect([...event.gramsPerDay!]).to.deep.equal([188, 188]);
    expect(event.meals).to.equal(4);
    expect(event).not.to.have.property('weight');
  });

  it('keeps the input only after consent, and brings it back', async () => {
    const element = await make(html`<protein-calculator lang="nl" sex="male" weight="80"></protein-calculator>`);
    button(element, 'Bewaar').click();
    await settled(element, () => !!element.shadowRoot!.querySelector('[part~=consent]'));
    expect(localStorage.length).to.equal(0);
    element.shadowRoot!.querySelector<HTMLButtonElement>('[part~=consent] .primary')!.click();
    await settled(element, () => visibleText(element).includes('Bewaard'));
    expect(localStorage.getItem('kinekit:record')).to.contain('"weight":"80"');
    const later = await make();
    await settled(later, () => later.value === '160');
  });

  itInOneEngine('reads in order to a screen reader', async () => {
    const heard = transcript(
      (
        await make(html`<protein-calculator lang="nl" sex="male" weight="80"></protein-calculator>`)
      ).shadowRoot!.querySelector('section')!,
    );
    expect(heard).to.include('heading 2: Hoeveel eiwit per dag?');
    expect(heard).to.include('field: Gewicht, 80');
    expect(heard).to.include('button: Gewicht: meer');
  });
});
