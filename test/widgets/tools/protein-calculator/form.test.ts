// The form of protein-calculator: numbers of any land and any type, one sentence about a fault, and a lesson.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/tools/protein-calculator/define.js';
import type { ProteinCalculatorElement } from '../../../../src/widgets/tools/protein-calculator/protein-calculator.js';
import { all, button, radio, ready, said, settled, visibleText } from '../../../support/page.js';

const make = async (attributes: Record<string, string> = {}, lang = 'nl'): Promise<ProteinCalculatorElement> => {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = document.createElement('protein-calculator') as ProteinCalculatorElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  box.append(element);
  await ready(element);
  radio(element, 'none').click();
  // An answer brings its folds with it.
  await settled(element, () => !element.value || !!element.shadowRoot!.querySelector('.curve'));
  return element;
};
const man = { sex: 'male', weight: '80', height: '182', age: '34' };

describe('the form of protein-calculator', () => {
  beforeEach(() => localStorage.clear());

  it('takes numbers a page sets as numbers', async () => {
    const element = await make(man);
    Object.assign(element, { meals: 3, weight: 90, height: 1.82, age: 40 });
    await settled(element);
    expect(element.value).to.equal('180');
    expect(said(element)).to.contain('Verdeeld over 3 maaltijden');
  });

  it('reads a weight and a height as any land writes them', async () => {
    for (const lang of ['nl', 'fr', 'en', 'de'])
      for (const [weight, height] of [
        ['72,5', '1,82'],
        ['72.5', '1.82'],
        ['72.500', '182'],
      ] as const)
        expect((await make({ ...man, weight, height }, lang)).value, `${lang} ${weight}`).to.equal('145');
  });

  it('says what is wrong once, at its field', async () => {
    const element = await make({ ...man, weight: '8' });
    expect(visibleText(element).split('Typ je gewicht').length).to.equal(2);
    expect(said(element)).to.equal('Kijk je gegevens nog even na.');
  });

  it('keeps its answer short: the line of the studies is in a fold', async () => {
    const element = await make(man);
    const folds = all<HTMLDetailsElement>(element, '.answer details');
    expect(folds.map((fold) => [fold.open, !!fold.querySelector('svg:not(.icon)')])).to.deep.equal([[false, true]]);
    expect(
      all(element, '.answer > .said, .answer > p')
        .map((each) => each.textContent)
        .join(),
    ).to.contain('De drie doelen zijn hoe één auteur de studies leest.');
  });

  it('gives every group of its controls a name', async () => {
    for (const set of all(await make(man), 'fieldset'))
      expect(set.querySelector('legend')?.textContent?.trim()).not.to.be.oneOf([undefined, '']);
  });

  it('while nothing is known shows dotted bricks on its plates, and paints them with an answer', async () => {
    const painted = (element: Element): number => all(element, '.picture [fill="var(--_ember-2)"]').length;
    expect(painted(await make())).to.equal(0);
    expect(all(await make(), '.picture [stroke-dasharray]').length).to.be.greaterThan(0);
    expect(painted(await make(man))).to.be.greaterThan(0);
  });

  it('in a lesson is larger and keeps nothing', async () => {
    const element = await make({ ...man, lesson: '' });
    expect(button(element, 'Bewaar')).to.equal(undefined);
    expect(Number.parseFloat(getComputedStyle(element).fontSize)).to.be.greaterThan(18);
  });
});
