// What only spark-forest does: the spark, the story of the garden, rain, the shared body, and that picture and words agree.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/widgets/metaphors/spark-forest/define.js';
import type { SparkForestElement } from '../../../../src/widgets/metaphors/spark-forest/spark-forest.js';
import { nl } from '../../../../src/widgets/metaphors/spark-forest/strings/nl.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import { burning, outcome } from '../../../../src/science/body/fire.js';
import { dryness } from '../../../../src/science/body/model.js';
import { readLevels } from '../../../../src/science/body/read.js';
import { pass, passUntil } from '../../../support/clock.js';
import { contract } from '../../../support/contract.js';
import { itInOneEngine } from '../../../support/engines.js';
import { all, button, named, radio, ready, said, settled, transcript, ownText } from '../../../support/page.js';

contract('spark-forest', {
  filled: { factors: 'poor-sleep:2, stress:4', spark: 'lift', story: 'after' },
  invalid: { factors: 'rain:3, worry:9', spark: 'match', story: 'later', tap: 'wide' },
});

const make = async (markup = html`<spark-forest lang="nl"></spark-forest>`): Promise<SparkForestElement> => {
  const element = await fixture<SparkForestElement>(markup);
  await ready(element);
  return element;
};
/** What changes the spark and the forest is folded. */
const openFold = (element: Element): void =>
  void (element.shadowRoot!.querySelector<HTMLDetailsElement>('.extra details')!.open = true);
/** Burning trees in the picture: each has two flames. */
const flames = (element: Element): number => all(element, '.flame').length / 2;

describe('spark-forest', () => {
  beforeEach(() => {
    openRecord().erase();
    localStorage.clear();
  });
  const { matchMedia } = window;
  afterEach(() => void (window.matchMedia = matchMedia));
  const withoutMotion = (): void => {
    // Only Chromium lets a test set the wish itself.
    window.matchMedia = (query) =>
      Object.assign(new EventTarget(), { matches: query.includes('reduced-motion: reduce') }) as MediaQueryList;
  };

  it('opens with the example: one tree catches, and it says why and that the pain is real', async () => {
    const element = await make();
    expect(said(element)).to.contain('In dit voorbeeld vat één boom vuur.');
    expect(said(element)).to.contain(
      'Slechte nachten, werkdruk en piekeren: dan kan één namiddag in de tuin genoeg zijn.',
    );
    expect(said(element)).to.contain('De vonk is niet groter. Het bos is droger.');
    expect(said(element)).to.contain('Pijn zit niet tussen je oren');
    expect(flames(element)).to.equal(1);
  });

  it('shows in the picture what the sentence says, and both what the rules say', async () => {
    for (const factors of [
      '',
      'worry:1',
      'worry:4, anxiety:2',
      'poor-sleep:3, worry:2, work-pressure:3',
      'poor-sleep:4, stress:4',
      'poor-sleep:4, stress:4, smoking:4, inactivity:4',
    ]) {
      const element = await make(html`<spark-forest lang="nl" factors=${factors || 'worry:0'}></spark-forest>`);
      const levels = readLevels(factors) ?? {};
      const happens = outcome(levels);
      expect(said(element), factors).to.contain(nl.head[happens]);
      const trees = all(element, '[pathLength="100"][stroke-dasharray]').length;
      expect(trees, factors).to.be.above(4);
      const lit = flames(element);
      expect(
        [3, 4, 5].some((n) => burning(dryness(levels), n) === lit),
        `${factors}: ${lit}`,
      ).to.equal(true);
      expect(lit > 0, factors).to.equal(!['nothing', 'smoulders'].includes(happens));
      expect(element.matches(':state(burning)'), factors).to.equal(lit > 0);
      element.remove();
    }
  });

  it('strikes another spark by keyboard: the sentence follows, change is fired once', async () => {
    const element = await make();
    let fired = 0;
    element.addEventListener('change', () => fired++);
    openFold(element);
    radio(element, 'garden').focus();
    await sendKeys({ press: 'ArrowRight' });
    await settled(element, () => flames(element) === 1);
    expect(element.spark).to.equal('wrong-move');
    expect(said(element)).to.contain('dan kan één beweging genoeg zijn.');
    expect(fired).to.equal(1);
  });

  it('tells the garden story: the same spark, nothing before and a fire after two bad weeks', async () => {
    withoutMotion();
    const element = await make();
    radio(element, 'before').click();
    await settled(element);
    expect(said(element)).to.contain('Er gebeurt niets.');
    expect(flames(element)).to.equal(0);
    const sparks = all(element, '.spark').map((each) => each.innerHTML);
    radio(element, 'after').click();
    await settled(element);
    expect(said(element)).to.contain('Het vuur springt over.');
    expect(said(element)).to.contain('Dezelfde tuin, dezelfde spade.');
    expect(flames(element)).to.be.above(1);
    expect(all(element, '.spark').map((each) => each.innerHTML)).to.deep.equal(sparks);
    expect(all(element, '.weighs .level-row').map((row) => row.textContent!.replace(/\s+/g, ' ').trim())).to.deep.equal(
      ['Slechte nachten 4 van 4', 'Stress 4 van 4'],
    );
  });

  it('lets the person move through the days: no spark until the last', async () => {
    const element = await make(html`<spark-forest lang="nl" story="after"></spark-forest>`);
    const day = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=range]')!;
    expect(day.value).to.equal('14');
    day.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await settled(element);
    expect(said(element)).to.contain('Het bos droogt uit.');
    expect(all(element, '.spark').length).to.equal(0);
    expect(day.getAttribute('aria-valuetext')).to.equal('dag 13');
    await sendKeys({ press: 'End' });
    await settled(element);
    expect(said(element)).to.contain('Het vuur springt over.');
  });

  it('plays the days and the fire, and stops when asked', async () => {
    const element = await make();
    radio(element, 'after').click();
    const day = (): string => element.shadowRoot!.querySelector('input[type=range]')!.getAttribute('aria-valuetext')!;
    // The first day in time that really passes, the others at once.
    await settled(element, () => day() === 'dag 1');
    expect(said(element)).to.contain('Het bos droogt uit.');
    button(element, 'Pauze').click();
    await settled(element);
    const stopped = day();
    await pass(element, 1000);
    expect(day()).to.equal(stopped);
    button(element, 'Speel de twee weken af').click();
    await passUntil(element, () => flames(element) > 1, 320);
    expect(said(element)).to.contain('Het vuur springt over.');
  });

  it('shows two forests side by side: the same spark, which dies in the wet one', async () => {
    for (const factors of ['worry:1', 'poor-sleep:4, stress:4, smoking:4, inactivity:4']) {
      const element = await make(html`<spark-forest lang="nl" factors=${factors}></spark-forest>`);
      const box = element.shadowRoot!.querySelector('.picture svg')!.getBoundingClientRect();
      const side = (each: Element): 0 | 1 => {
        const { left, width } = each.getBoundingClientRect();
        return left + width / 2 < box.left + box.width / 2 ? 0 : 1;
      };
      const sparks = all(element, '.spark').map(side);
      expect(sparks.filter((at) => at === 0).length).to.equal(3);
      expect(sparks.filter((at) => at === 1).length).to.equal(3);
      const trees = all(element, '[class*=turn-][fill]');
      const colours = (at: 0 | 1): string[] =>
        trees.filter((each) => side(each) === at).map((each) => each.getAttribute('fill')!);
      expect(new Set(colours(0))).to.deep.equal(new Set(['var(--_leaf-3)']));
      expect(colours(1).includes('var(--_amber-2)')).to.equal(factors !== 'worry:1');
      expect(all(element, '.flame').map(side)).not.to.include(0);
      element.remove();
    }
  });

  it('leaves the shared factors alone while it tells the story', async () => {
    const element = await make();
    radio(element, 'after').click();
    await settled(element);
    expect(element.body.levels).to.deep.equal({ 'poor-sleep': 3, worry: 2, 'work-pressure': 3 });
  });

  it('rains on what dries most, until there is nothing left to ease, and keeps the focus', async () => {
    const element = await make(html`<spark-forest lang="nl" factors="poor-sleep:2, stress:1"></spark-forest>`);
    let told = 0;
    element.addEventListener('kine-factors-changed', () => told++);
    const rain = button(element, 'Laat het regenen');
    rain.focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(said(element)).to.contain('Het regent: vaste slaapuren.');
    expect(all(element, '.rain').length).to.equal(1);
    expect(element.body.levels).to.deep.equal({ 'poor-sleep': 1, stress: 0 });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(element.body.levels).to.deep.equal({ 'poor-sleep': 0, stress: 0 });
    expect(rain.getAttribute('aria-disabled')).to.equal('true');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(told).to.equal(2);
    expect(element.shadowRoot!.activeElement).to.equal(rain);
    named(element, 'Stress: meer').click();
    await settled(element);
    expect(all(element, '.rain').length).to.equal(0);
  });

  it('follows what is set in another forest on the page', async () => {
    const one = await make();
    const two = await make();
    named(one, 'Slechte nachten: meer').click();
    await settled(two, () => two.body.levels['poor-sleep'] === 4);
    expect(flames(two)).to.equal(flames(one));
    expect(localStorage.length).to.equal(0);
  });

  it('asks only for what dries a forest', async () => {
    const element = await make(html`<spark-forest lang="nl" factors="micro-trauma:4, stress:2"></spark-forest>`);
    expect(all(element, '.name').map((n) => n.textContent)).to.deep.equal(['Stress']);
    expect(element.shadowRoot!.querySelector('.all input[value=micro-trauma]')).to.equal(null);
  });

  it('begins again with the garden and what the page gave', async () => {
    const element = await make(html`<spark-forest lang="nl" factors="stress:1"></spark-forest>`);
    radio(element, 'lift').click();
    named(element, 'Stress: meer').click();
    await settled(element);
    button(element, 'Opnieuw').click();
    await settled(element, () => element.body.levels.stress === 1);
    expect(element.spark).to.equal('garden');
  });

  it('in a lesson keeps nothing', async () => {
    const element = await make(html`<spark-forest lang="nl" lesson></spark-forest>`);
    expect(button(element, 'Bewaar op dit toestel')).to.equal(undefined);
  });

  it('stays calm when attributes make no sense', async () => {
    const element = await make(html`<spark-forest lang="nl" spark="match" story="later"></spark-forest>`);
    expect(ownText(element)).to.equal(ownText(await make()));
  });

  it('lets the forests be chosen side by side on a phone, in each language', async () => {
    for (const lang of ['nl', 'fr', 'en', 'de']) {
      const element = await make(
        html`<spark-forest lang=${lang} style="inline-size: 358px; font-size: 16px"></spark-forest>`,
      );
      const tops = all(element, '.segmented label').map((cell) => cell.getBoundingClientRect().top);
      expect(tops.slice(0, 3), lang).to.deep.equal(Array(3).fill(tops[0]));
      element.remove();
    }
  });

  itInOneEngine('reads from top to bottom as it is meant', async () => {
    withoutMotion();
    const element = await make();
    expect(transcript(element).slice(0, 16)).to.deep.equal([
      'heading 2: Droog bos, nat bos',
      'Dezelfde vonk doet soms niets en soms veel. Het hangt af van hoe droog het bos is.',
      'group: Dezelfde vonk, in welk bos?',
      'radio: Nat, off',
      'radio: Droog, off',
      'radio: Voorbeeld, on',
      'heading 3: In dit voorbeeld vat één boom vuur.',
      'Slechte nachten, werkdruk en piekeren: dan kan één namiddag in de tuin genoeg zijn.',
      'De vonk is niet groter. Het bos is droger.',
      'button: Laat het regenen',
      'disclosure: Is de pijn dan echt?, closed',
      'disclosure: Verander de vonk of het bos, closed',
      'disclosure: Waar komt dit vandaan?, closed',
      'button: Wanneer meteen hulp?',
      'Dit is algemene uitleg. Het vervangt geen gesprek met je kinesist of arts.',
    ]);
  });
});
