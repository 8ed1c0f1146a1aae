// What only movement-pill does: pockets by slider and by shoe, three parts of a leaflet, columns and plasters as long as their
// figures, and no word on a week that stayed empty.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/widgets/guides/movement-pill/define.js';
import type { Leaf } from '../../../../src/science/movement/leaflet.js';
import { injuries, pockets } from '../../../../src/science/movement/leaflet.js';
import type { MovementPillElement } from '../../../../src/widgets/guides/movement-pill/movement-pill.js';
import { nl } from '../../../../src/widgets/guides/movement-pill/strings/nl.js';
import { contract } from '../../../support/contract.js';
import { guideContract } from '../../../support/guide.js';
import { all, radio, ready, said, settled } from '../../../support/page.js';

contract('movement-pill', {
  filled: { leaf: 'harm', filled: '4' },
  invalid: { leaf: 'price', filled: 'many' },
});
guideContract('movement-pill', { 0: 'where the columns begin: no hours at all' });

const make = async (markup = html`<movement-pill lang="nl"></movement-pill>`): Promise<MovementPillElement> => {
  const element = await fixture<MovementPillElement>(markup);
  await ready(element);
  return element;
};
const range = (element: Element): HTMLInputElement => all<HTMLInputElement>(element, 'input[type=range]')[0]!;
const full = (element: Element): string[] => all(element, '.pocket').map((each) => each.getAttribute('data-full')!);
const press = async (element: Element, pocket: number): Promise<void> => {
  all(element, '.pocket')[pocket]!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await settled(element);
};
const words = (element: Element): string[] => all(element, '.picture text').map((each) => each.textContent!.trim());
const show = async (element: Element, leaf: Leaf): Promise<void> => {
  radio(element, leaf).click();
  await settled(element, () => radio(element, leaf).checked);
};

describe('movement-pill', () => {
  it('opens at the dose with one pocket filled, and a smaller start beside it', async () => {
    const element = await make();
    expect(full(element)).to.deep.equal(['true', ...Array<string>(6).fill('false')]);
    expect(said(element)).to.contain('Eén vakje: 15 tot 20 minuten.').and.contain('Begin met 10');
    expect(range(element).getAttribute('aria-valuetext')).to.equal('Eén vakje');
  });

  it('fills pockets by key, one at a time, and says what a week comes to', async () => {
    const element = await make();
    const heard: string[] = [];
    for (const name of ['input', 'change']) element.addEventListener(name, () => heard.push(name));
    range(element).focus();
    for (let i = 2; i <= pockets; i++) {
      await sendKeys({ press: 'ArrowRight' });
      await settled(element, () => full(element).filter((each) => each === 'true').length === i);
      expect(said(element)).to.contain(`${i} vakjes: ${15 * i} tot ${20 * i} minuten.`);
      // What a study saw is named from the hour on that it measured, with its limit.
      expect(said(element).includes('15 procent'), `${i}`).to.equal(15 * i >= 60);
      expect(said(element).includes('geen belofte'), `${i}`).to.equal(15 * i >= 60);
    }
    expect(new Set(heard)).to.deep.equal(new Set(['input', 'change']));
  });

  it('fills up to a pocket that is pressed, empties the last one again, and has no tab stop in the picture', async () => {
    const element = await make();
    await press(element, 4);
    expect([element.filled, range(element).value]).to.deep.equal([5, '5']);
    await press(element, 4);
    expect(element.filled).to.equal(4);
    await press(element, 0);
    await press(element, 0);
    expect(full(element)).not.to.include('true');
    expect(all(element, '.picture [tabindex]')).to.have.lengthOf(0);
  });

  it('says nothing of a week that stays empty', async () => {
    const element = await make(html`<movement-pill lang="nl" filled="0"></movement-pill>`);
    expect(said(element)).to.contain('Een lege week zegt niets over jou.').and.not.contain('procent');
  });

  it('goes from a pressed pocket to the dose, whatever part lies open', async () => {
    const element = await make(html`<movement-pill lang="nl" leaf="harm"></movement-pill>`);
    expect(range(element)).to.equal(undefined);
    await press(element, 2);
    expect([element.leaf, range(element).value]).to.deep.equal(['dose', '3']);
  });

  it('lists ten effects with who names them, and as many pills on the leaflet', async () => {
    const element = await make();
    await show(element, 'effects');
    expect(said(element)).to.contain('volgens een kinesist');
    expect(all(element, '.answer li').map((each) => each.textContent)).to.deep.equal(nl.sections.effects.body[1]);
    expect(words(element)).to.deep.equal(Array.from({ length: 10 }, (_, i) => `${i + 1}`));
  });

  it('draws the dose in columns from nothing on, as high as those who lived on', async () => {
    const element = await make();
    expect(words(element)).to.include.members(['0 u', '1 u', '3 u', '−15%', '−27%']);
    const heights = all<SVGPathElement>(element, '.column path:last-of-type').map((each) => each.getBBox().height);
    expect(heights).to.have.lengthOf(3);
    [1, 0.85, 0.73].forEach((share, i) => expect(heights[i]! / heights[0]!).to.be.closeTo(share, 0.01));
  });

  it('draws plasters as long as their figures, on one scale', async () => {
    const element = await make();
    await show(element, 'harm');
    const boxes = all<SVGPathElement>(element, '.plaster path:last-of-type').map((each) => each.getBBox());
    expect(boxes).to.have.lengthOf(injuries.length);
    const [, lifting, team] = boxes as [DOMRect, DOMRect, DOMRect];
    const scale = team.width / (injuries[2]![1] - injuries[2]![0]);
    expect(lifting.width / scale).to.be.closeTo(3.4, 0.1);
    expect((team.x - lifting.x) / scale).to.be.closeTo(5.6, 0.1);
    expect(words(element)).to.include.members(['0,19–1,5', '1–4,4', '6,6–18,3', 'letsels per 1.000 uur']);
    expect(said(element)).to.contain('twee bronnen');
  });

  it('keeps nothing of what was filled', async () => {
    await press(await make(), 5);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });
});
