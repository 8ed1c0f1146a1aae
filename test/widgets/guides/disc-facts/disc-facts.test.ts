// What only disc-facts does: four things to look at, by radio, range, list and looking-glass; picture and sentence agree.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/guides/disc-facts/define.js';
import { figureIds, figures } from '../../../../src/science/spine/disc.js';
import type { DiscFactsElement } from '../../../../src/widgets/guides/disc-facts/disc-facts.js';
import { contract } from '../../../support/contract.js';
import { guideContract } from '../../../support/guide.js';
import { all, radio, ready, said, settled } from '../../../support/page.js';

contract('disc-facts', {
  filled: { scene: 'people', figure: 'settles' },
  invalid: { scene: 'dice', later: 'soon', figure: 'none' },
});
guideContract('disc-facts', { 100: 'the people who are drawn' });

const make = async (markup = html`<disc-facts lang="nl"></disc-facts>`): Promise<DiscFactsElement> => {
  const element = await fixture<DiscFactsElement>(markup);
  await ready(element);
  return element;
};
/** Of the people drawn, in the first hundred or the second: how many are painted in full, and how many paler. */
const painted = (element: Element, group = 0, paint = 'var(--_amber-2)'): number =>
  all(element, '.picture path[class^=turn][transform]')
    .slice(-100 * (group + 1), group ? -100 * group : undefined)
    .filter((each) => each.getAttribute('fill') === paint).length;
const choose = async (element: Element, value: string): Promise<void> => {
  radio(element, value).click();
  await settled(element);
};
const range = (element: Element): HTMLInputElement => all<HTMLInputElement>(element, 'input[type=range]')[0]!;
const bulgeAt = (element: Element): number =>
  Number(/translate\(([-\d.]+)px/.exec(all(element, '.hold .level')[0]!.getAttribute('data-at')!)![1]);

describe('disc-facts', () => {
  it('opens on the later scan: the bulge is back, its first size dotted, and 63 of 100 said', async () => {
    const element = await make();
    expect(said(element)).to.contain('Bij 63 van de 100 mensen werd ze kleiner.');
    expect(said(element)).to.contain('Kleiner is niet altijd weg.').and.contain('niet gemeten');
    expect(bulgeAt(element)).to.be.greaterThan(0);
    expect(range(element).getAttribute('aria-valuetext')).to.equal('maanden later');
  });

  it('goes back to the first scan by range and by the looking-glass, and says what is seen there', async () => {
    const element = await make();
    const heard: string[] = [];
    for (const name of ['input', 'change']) element.addEventListener(name, () => heard.push(name));
    range(element).value = '0';
    range(element).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    range(element).dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element);
    expect(heard).to.deep.equal(['input', 'change']);
    expect(said(element)).to.contain('De schijf puilt uit naar een zenuw.').and.contain('vooral in je been');
    expect(bulgeAt(element)).to.be.lessThan(0);
    all(element, '.hold')[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled(element);
    expect(range(element).value).to.equal('100');
    expect(said(element)).to.contain('63 van de 100');
  });

  it('paints as many of a hundred as its sentence says, for every figure', async () => {
    const element = await make();
    await choose(element, 'people');
    const select = all<HTMLSelectElement>(element, 'select')[0]!;
    for (const id of figureIds) {
      select.value = id;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await settled(element);
      expect(painted(element), id).to.equal(figures[id].people);
      expect(said(element)).to.contain(`${figures[id].people} van de 100`);
      // What has months stands on a year, what has none says how many are smaller and how many not.
      const words = all(element, '.picture text').map((each) => each.textContent!.trim());
      expect(words.includes('12 mnd'), id).to.equal('months' in figures[id]);
      if (!('months' in figures[id])) expect(words).to.include(`${figures[id].people} kleiner`);
    }
  });

  it('says how many were gone altogether, where a source counted that', async () => {
    const gone = await make(html`<disc-facts lang="nl" scene="people" figure="sequestration"></disc-facts>`);
    expect(said(gone)).to.contain('Bij 43 was ze helemaal weg.');
    const kept = await make(html`<disc-facts lang="nl" scene="people" figure="protrusion"></disc-facts>`);
    expect(said(kept)).not.to.contain('helemaal weg');
  });

  it('shows an injection as a window in a year, with who says it and what studies found', async () => {
    const element = await make();
    await choose(element, 'injection');
    expect(said(element)).to.contain('tussen 2 weken en 3 maanden').and.contain('een kinesist');
    expect(said(element)).to.contain('In 25 studies was het effect klein en kort').and.contain('Vraag het aan je arts');
    expect(all(element, '.picture text').map((each) => each.textContent!.trim())).to.include.members([
      '0',
      '3',
      '12 mnd',
    ]);
    expect(range(element)).to.equal(undefined);
  });

  it('shows both figures on surgery, each with its own hundred and whom it is about', async () => {
    const element = await make();
    await choose(element, 'surgery');
    expect(painted(element, 1)).to.equal(3);
    expect(painted(element, 1, 'var(--_amber-1)')).to.equal(2);
    expect(painted(element, 0)).to.equal(39);
    expect(said(element)).to.contain('3 tot 5 van de 100 hernia’s').and.contain('39 van de 100');
    expect(said(element)).to.contain('6 tot 12 weken hevige beenpijn').and.contain('alle hernia’s');
  });
});
