// What only inner-wrinkles does: age and finding by hand, by the person in the picture and by playing; picture and sentence agree.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/guides/inner-wrinkles/define.js';
import { ages, findingIds, shareAt } from '../../../../src/science/spine/findings.js';
import type { InnerWrinklesElement } from '../../../../src/widgets/guides/inner-wrinkles/inner-wrinkles.js';
import { contract } from '../../../support/contract.js';
import { guideContract } from '../../../support/guide.js';
import { all, button, ready, said, settled, visibleText } from '../../../support/page.js';

contract('inner-wrinkles', { filled: { age: '30', finding: 'bulge' }, invalid: { age: 'old', finding: 'rust' } });
guideContract('inner-wrinkles');

const make = async (markup = html`<inner-wrinkles lang="nl"></inner-wrinkles>`): Promise<InnerWrinklesElement> => {
  const element = await fixture<InnerWrinklesElement>(markup);
  await ready(element);
  return element;
};
/** How many of the hundred are painted: those in the legend apart. */
const painted = (element: Element): number =>
  all(element, '.picture path[class^=turn]').filter((each, i) => i < 100 && each.getAttribute('fill') !== 'transparent')
    .length;
const range = (element: Element): HTMLInputElement => all<HTMLInputElement>(element, 'input[type=range]')[0]!;
const select = (element: Element): HTMLSelectElement => all<HTMLSelectElement>(element, 'select')[0]!;
const choose = async (element: Element, id: string): Promise<void> => {
  select(element).value = id;
  select(element).dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
};
const move = async (element: Element, age: number): Promise<void> => {
  range(element).value = `${age}`;
  range(element).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  range(element).dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
};

describe('inner-wrinkles', () => {
  it('opens at fifty, with as many painted as its sentence says', async () => {
    const element = await make();
    expect(said(element)).to.contain('80 van de 100 mensen van 50 jaar zonder pijn hebben dit.');
    expect(said(element)).to.contain('Een schatting uit 33 studies.');
    expect(painted(element)).to.equal(80);
    expect(select(element).value).to.equal('degeneration');
  });

  it('shows the table at every age and for every finding, in picture and words alike', async () => {
    const element = await make();
    for (const id of findingIds) {
      await choose(element, id);
      for (const age of ages) {
        await move(element, age);
        const { people } = shareAt(id, age);
        expect(painted(element), `${id} ${age}`).to.equal(people);
        expect(said(element)).to.match(new RegExp(`^${people} van de 100 mensen van ${age} jaar`));
      }
    }
  });

  it('says what lies between two ages, what rests on nobody and what on fifteen', async () => {
    const element = await make(html`<inner-wrinkles lang="nl" age="45"></inner-wrinkles>`);
    expect(said(element)).to.contain('Ongeveer 74 van de 100').and.contain('tussen de schattingen voor 40 en 50 jaar');
    expect(painted(element)).to.equal(74);
    await choose(element, 'facet');
    await move(element, 20);
    expect(said(element)).to.contain('Zo jong is niemand onderzocht');
    await choose(element, 'height');
    expect(said(element)).to.contain('rust op maar 15 mensen');
  });

  it('says where studies do see more of it with back pain, and else that it alone says nothing of pain', async () => {
    const element = await make();
    expect(said(element)).to.contain('nog vaker bij mensen mét rugpijn');
    await move(element, 60);
    expect(said(element)).to.contain('Het zegt op zich niet of iemand pijn heeft.').and.not.contain('mét rugpijn');
    await choose(element, 'fissure');
    await move(element, 20);
    expect(said(element)).not.to.contain('mét rugpijn');
  });

  it('grows ten years older by a press on the person, and begins again after eighty', async () => {
    const element = await make(html`<inner-wrinkles lang="nl" age="70"></inner-wrinkles>`);
    const changes: Event[] = [];
    element.addEventListener('change', (event) => changes.push(event));
    const press = async (): Promise<void> => {
      all(element, '.hold')[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await settled(element);
    };
    await press();
    expect(range(element).value).to.equal('80');
    await press();
    expect(range(element).value).to.equal('20');
    expect(painted(element)).to.equal(37);
    expect(changes).to.have.length(2);
  });

  it('plays from twenty to eighty, fires nothing for it, and stops where a person sets an age', async () => {
    const element = await make();
    let changes = 0;
    element.addEventListener('change', () => changes++);
    button(element, 'Van 20 naar 80')!.click();
    await settled(element, () => said(element).includes('van 20 jaar'));
    expect(button(element, 'Pauze')).not.to.equal(undefined);
    await settled(element, () => said(element).includes('van 30 jaar'));
    expect(painted(element)).to.equal(52);
    expect(changes).to.equal(0);
    await move(element, 60);
    expect(button(element, 'Pauze')).to.equal(undefined);
    expect(painted(element)).to.equal(88);
    expect(changes).to.equal(1);
  });

  it('names each finding in plain words, with the word of the report beside it', async () => {
    const element = await make();
    const names = [...select(element).options].map(({ text }) => text);
    expect(names).to.have.length(8);
    for (const name of names) expect(name).to.match(/^[A-Z].+ \(.+\)$/);
    expect(visibleText(element)).to.contain('Wervel wat naar voren (spondylolisthesis)');
  });
});
