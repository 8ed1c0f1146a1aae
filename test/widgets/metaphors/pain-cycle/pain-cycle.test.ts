// What only pain-cycle does: where the circle opens and what helps there, links as strong as the factors, the story.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/widgets/metaphors/load-glass/define.js';
import '../../../../src/widgets/metaphors/pain-cycle/define.js';
import type { PainCycleElement } from '../../../../src/widgets/metaphors/pain-cycle/pain-cycle.js';
import { nl } from '../../../../src/widgets/metaphors/pain-cycle/strings/nl.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import { cycleLinks, strength, strengthWord } from '../../../../src/science/body/cycle.js';
import type { Levels } from '../../../../src/science/body/factors.js';
import { contract } from '../../../support/contract.js';
import { itInOneEngine } from '../../../support/engines.js';
import { all, button, ready, said, settled, transcript } from '../../../support/page.js';

contract('pain-cycle', {
  filled: { open: 'habits-sleep', factors: 'stress:4, alcohol:2' },
  invalid: { open: 'rain', factors: 'rain:3', tap: 'wide' },
});

const make = async (markup = html`<pain-cycle lang="nl"></pain-cycle>`): Promise<PainCycleElement> => {
  const element = await fixture<PainCycleElement>(markup);
  await ready(element);
  return element;
};
const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
const head = (element: Element): string => element.shadowRoot!.querySelector('h3')!.textContent!;
const listed = (element: Element): string[] => all(element, '.order li').map((li) => fold(li.textContent!));
/** Wheels that turn. */
const turning = (element: Element): number => all(element, '.picture .turns').length;
const chooser = (element: Element): HTMLSelectElement => element.shadowRoot!.querySelector('select')!;
const choose = async (element: PainCycleElement, link: string): Promise<void> => {
  chooser(element).value = link;
  chooser(element).dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  await settled(element);
};
/** Presses a disc in the picture, as a pointer does: on what lies on top in its middle. */
const tap = async (element: PainCycleElement, link: string): Promise<void> => {
  const disc = element.shadowRoot!.querySelector(`.picture [data-link=${link}]`)!;
  const { left, top, width, height } = disc.getBoundingClientRect();
  const x = left + width / 2;
  const y = top + height / 2;
  const hit = element.shadowRoot!.elementFromPoint(x, y)!;
  hit.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y }));
  await settled(element);
};
/** Where who walks goes to, and where the rim of the large wheel is, in px of the picture. */
const walker = (element: Element): number =>
  Number.parseFloat(
    element.shadowRoot!.querySelector<SVGElement>('.picture .level')!.dataset['at']!.slice('translate('.length),
  );
const rim = (element: Element): number => {
  const disc = element.shadowRoot!.querySelector('.picture [data-link=tension-pain]')!.getBoundingClientRect();
  return disc.left + disc.width / 2 - element.shadowRoot!.querySelector('.picture svg')!.getBoundingClientRect().left;
};

describe('pain-cycle', () => {
  beforeEach(() => {
    openRecord().erase();
    localStorage.clear();
  });

  it('opens with both circles turning', async () => {
    const element = await make();
    expect(head(element)).to.equal('In dit voorbeeld: de cirkels draaien.');
    expect(turning(element)).to.equal(2);
    expect(element.matches(':state(open)')).to.equal(false);
  });

  it('is broken at every link with what the sources offer there, and that wheel stands still', async () => {
    const element = await make(html`<pain-cycle lang="nl" factors="stress:2, poor-sleep:2, alcohol:2"></pain-cycle>`);
    expect(turning(element)).to.equal(2);
    for (const link of cycleLinks) {
      await choose(element, link.id);
      expect(head(element)).to.equal(nl.open[link.circle - 1]);
      expect(all(element, '.ways li').map((li) => li.textContent)).to.deep.equal(link.ways.map((way) => nl.ways[way]));
      expect(turning(element), link.id).to.equal(1);
      expect(listed(element)).to.include(`${nl.links[link.id]} (is doorbroken)`);
      expect(element.matches(':state(open)')).to.equal(true);
    }
    await choose(element, 'nowhere');
    expect(turning(element)).to.equal(2);
  });

  it('lets her walk out of the large wheel, and promises no way out where she still walks in it', async () => {
    const element = await make();
    expect(walker(element)).to.be.lessThan(rim(element));
    for (const { id, circle } of cycleLinks) {
      await choose(element, id);
      expect(walker(element) > rim(element), id).to.equal(circle === 1);
      expect(said(element).includes('Hier kun je eruit.'), id).to.equal(circle === 1);
    }
  });

  it('says how long it takes only where a source does: at the links of sleep', async () => {
    const element = await make();
    for (const { id, from, to } of cycleLinks) {
      await choose(element, id);
      expect(said(element).includes('twee tot vier weken'), id).to.equal(from === 'sleep' || to === 'sleep');
    }
  });

  it('is broken by a tap on a disc of the picture, and closed by another; the discs are no stops for the keyboard', async () => {
    const element = await make();
    for (const { id } of cycleLinks) {
      await tap(element, id);
      expect(element.open).to.equal(id);
      expect(chooser(element).value).to.equal(id);
    }
    await tap(element, 'sleep-stress');
    expect(chooser(element).value).to.equal('nowhere');
    expect(all(element, '.picture :is(button, [tabindex], a)')).to.deep.equal([]);
  });

  it('keeps each disc as large as a finger, and inside the picture, at 320 px', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.inlineSize = '320px';
    const element = document.createElement('pain-cycle') as PainCycleElement;
    element.lang = 'de';
    box.append(element);
    await ready(element, 'de');
    const { left, right } = element.shadowRoot!.querySelector('.picture svg')!.getBoundingClientRect();
    for (const disc of all<SVGElement>(element, '.picture [data-link]')) {
      const target = disc.getBoundingClientRect();
      expect(target.width).to.be.at.least(43.5);
      const middle = target.left + target.width / 2;
      expect(middle - 12, disc.dataset['link']).to.be.at.least(left);
      expect(middle + 12, disc.dataset['link']).to.be.at.most(right);
    }
  });

  it('lists the second circle as strong as the rule has it', async () => {
    const element = await make();
    const samples: Levels[] = [
      { worry: 2 },
      { stress: 1 },
      { stress: 3, smoking: 2 },
      { stress: 4, 'poor-sleep': 4, alcohol: 4 },
    ];
    for (const levels of samples) {
      element.factors = levels;
      await settled(element);
      expect(listed(element).slice(3)).to.deep.equal(
        cycleLinks
          .filter(({ circle }) => circle === 2)
          .map((link) => `${nl.links[link.id]} (${nl.strengths[strengthWord(strength(link, levels))]})`),
      );
    }
  });

  it('follows the factors set in another picture of the body, without consent', async () => {
    const element = await make(html`<pain-cycle lang="nl"></pain-cycle>`);
    const glass = await fixture<HTMLElement>(html`<load-glass lang="nl"></load-glass>`);
    await ready(glass);
    expect(listed(element)[5]).to.contain('speelt mee');
    glass.shadowRoot!.querySelector<HTMLInputElement>('.spot input[value="poor-sleep"]')!.click();
    await settled(glass);
    const slider = glass.shadowRoot!.querySelector<HTMLInputElement>('.controls input[type=range]')!;
    slider.value = '0';
    for (const type of ['input', 'change']) slider.dispatchEvent(new Event(type));
    await settled(element, () => listed(element)[5]!.includes('speelt nu niet mee'));
    expect(localStorage.length).to.equal(0);
  });

  it('offers only the factors of the second circle', async () => {
    const ids = all<HTMLInputElement>(await make(), '.all input').map((input) => input.value);
    expect(ids).to.have.members(['poor-sleep', 'smoking', 'alcohol', 'stress']);
  });

  it('is chosen in the native list, and fires change once', async () => {
    const element = await make();
    const fired: string[] = [];
    for (const type of ['input', 'change', 'kine-factors-changed'])
      element.addEventListener(type, () => fired.push(type));
    await choose(element, 'tension-pain');
    expect(element.open).to.equal('tension-pain');
    expect(fired).to.deep.equal(['change']);
    expect(said(element)).to.contain('Beweeg zacht.');
  });

  it('tells its story step by step on one button, and hands over at the end', async () => {
    const element = await make();
    const told: [string, boolean][] = [];
    button(element, 'Vertel het verhaal').focus();
    for (let i = 0; i < 4; i++) {
      await sendKeys({ press: 'Enter' });
      await settled(element);
      told.push([head(element), element.matches(':state(open)')]);
    }
    expect(told).to.deep.equal([
      ['Spanning kan pijn geven.', false],
      ['Eén schakel doorbroken.', true],
      ['Er is een tweede cirkel.', false],
      ['Ook die kun je doorbreken.', true],
    ]);
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'Vertel het verhaal'));
    expect(head(element)).to.equal('In dit voorbeeld: de cirkels draaien.');
  });

  it('keeps picture and list while the story is told, and goes on from it where the reader chooses', async () => {
    const element = await make();
    button(element, 'Vertel het verhaal').click();
    button(element, 'Vertel het verhaal').click();
    await settled(element);
    expect(chooser(element).value).to.equal('stress-tension');
    await choose(element, 'habits-sleep');
    expect(head(element)).to.equal('De tweede cirkel is doorbroken.');
  });

  it('in a lesson keeps nothing and starts again with what the page gave', async () => {
    const element = await make(html`<pain-cycle lang="nl" lesson open="pain-stress"></pain-cycle>`);
    expect(button(element, 'Bewaar op dit toestel')).to.equal(undefined);
    await choose(element, 'sleep-stress');
    button(element, 'Opnieuw').click();
    await settled(element, () => element.open === 'pain-stress');
    expect(head(element)).to.equal('De cirkel is doorbroken.');
  });

  itInOneEngine('is heard as it is seen, and the circles can be read in order', async () => {
    const element = await make(html`<pain-cycle lang="nl" open="stress-tension"></pain-cycle>`);
    expect(transcript(element).slice(0, 5)).to.deep.equal([
      'heading 2: De cirkel doorbreken',
      'Spanning, pijn en stress houden elkaar op gang.',
      'field: Waar doorbreek je de cirkel?, stress-tension',
      'disclosure: Hoe zwaar weegt de tweede cirkel bij jou?, closed',
      'disclosure: De cirkels als lijst, closed',
    ]);
    expect(listed(element)).to.deep.equal([
      'Spanning kan pijn geven',
      'Pijn kan stress geven',
      'Stress kan spanning geven (is doorbroken)',
      'Door stress drink of rook je sneller (speelt nu niet mee)',
      'Drinken, roken en stress verstoren je slaap (speelt mee)',
      'Slecht slapen kan stress geven (speelt mee)',
    ]);
  });
});
