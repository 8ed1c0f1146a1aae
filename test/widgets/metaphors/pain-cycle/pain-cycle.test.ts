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
/** Links along which something runs. */
const turning = (element: Element): number => all(element, '.picture .turns').length;
const leaves = (element: Element): number => all(element, '.picture path[fill="var(--_leaf-3)"]').length;

describe('pain-cycle', () => {
  beforeEach(() => {
    openRecord().erase();
    localStorage.clear();
  });

  it('opens with both circles turning', async () => {
    const element = await make();
    expect(head(element)).to.equal('In dit voorbeeld: de cirkels draaien.');
    expect(turning(element)).to.be.greaterThan(3);
    expect(element.matches(':state(open)')).to.equal(false);
  });

  it('opens at every link with what the sources offer there, and stands still', async () => {
    const element = await make(html`<pain-cycle lang="nl" factors="stress:2, poor-sleep:2, alcohol:2"></pain-cycle>`);
    const whole = leaves(element);
    expect(turning(element)).to.equal(6);
    for (const link of cycleLinks) {
      element.shadowRoot!.querySelector<HTMLElement>(`input[value=${link.id}]`)!.click();
      await settled(element);
      expect(head(element)).to.equal(nl.open[link.circle - 1]);
      expect(all(element, '.ways li').map((li) => li.textContent)).to.deep.equal(link.ways.map((way) => nl.ways[way]));
      expect(turning(element), link.id).to.equal(3);
      expect(leaves(element), link.id).to.equal(whole + 1);
      expect(listed(element)).to.include(`${nl.links[link.id]}: staat open`);
      expect(element.matches(':state(open)')).to.equal(true);
    }
    element.shadowRoot!.querySelector<HTMLElement>('input[value=nowhere]')!.click();
    await settled(element);
    expect(turning(element)).to.equal(6);
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
          .map((link) => `${nl.links[link.id]}: ${nl.strengths[strengthWord(strength(link, levels))]}`),
      );
    }
  });

  it('follows the factors set in another picture of the body, without consent', async () => {
    const element = await make(html`<pain-cycle lang="nl"></pain-cycle>`);
    const glass = await fixture<HTMLElement>(html`<load-glass lang="nl"></load-glass>`);
    await ready(glass);
    expect(listed(element)[5]).to.contain('speelt mee');
    for (let i = 0; i < 3; i++) {
      glass.shadowRoot!.querySelector<HTMLElement>('[aria-label="Slechte nachten: minder"]')!.click();
      await settled(glass);
    }
    await settled(element, () => listed(element)[5]!.includes('speelt nu niet mee'));
    expect(localStorage.length).to.equal(0);
  });

  it('offers only the factors of the second circle', async () => {
    const ids = all<HTMLInputElement>(await make(), '.all input').map((input) => input.value);
    expect(ids).to.have.members(['poor-sleep', 'smoking', 'alcohol', 'stress']);
  });

  it('is chosen by keys, and fires change once', async () => {
    const element = await make();
    const fired: string[] = [];
    for (const type of ['input', 'change', 'kine-factors-changed'])
      element.addEventListener(type, () => fired.push(type));
    element.shadowRoot!.querySelector<HTMLElement>('input[value=nowhere]')!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await settled(element);
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
      ['Spanning geeft pijn.', false],
      ['Eén schakel open.', true],
      ['Er is een tweede cirkel.', false],
      ['Ook die kan open.', true],
    ]);
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'Vertel het verhaal'));
    expect(head(element)).to.equal('In dit voorbeeld: de cirkels draaien.');
  });

  it('in a lesson keeps nothing and starts again with what the page gave', async () => {
    const element = await make(html`<pain-cycle lang="nl" lesson open="pain-stress"></pain-cycle>`);
    expect(button(element, 'Bewaar op dit toestel')).to.equal(undefined);
    element.shadowRoot!.querySelector<HTMLElement>('input[value=sleep-stress]')!.click();
    button(element, 'Begin opnieuw').click();
    await settled(element, () => element.open === 'pain-stress');
    expect(head(element)).to.equal('De eerste cirkel staat open.');
  });

  itInOneEngine('is heard as it is seen, and the circles can be read in order', async () => {
    const element = await make(html`<pain-cycle lang="nl" open="stress-tension"></pain-cycle>`);
    expect(transcript(element).slice(0, 10)).to.deep.equal([
      'heading 2: De cirkel losmaken',
      'Spanning, pijn en stress houden elkaar op gang. Eén schakel los is een begin.',
      'group: Waar maak je hem los?',
      'radio: Nergens, off',
      'radio: Spanning geeft pijn, off',
      'radio: Pijn geeft stress, off',
      'radio: Stress geeft spanning, on',
      'radio: Stress doet drinken of roken, off',
      'radio: Drinken, roken en stress storen je slaap, off',
      'radio: Slecht slapen geeft stress, off',
    ]);
    expect(listed(element)).to.deep.equal([
      'Spanning geeft pijn',
      'Pijn geeft stress',
      'Stress geeft spanning: staat open',
      'Stress doet drinken of roken: speelt nu niet mee',
      'Drinken, roken en stress storen je slaap: speelt mee',
      'Slecht slapen geeft stress: speelt mee',
    ]);
  });
});
