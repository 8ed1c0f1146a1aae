// What only muscle-switch does: the switch and its cell, both sources by name, nothing about cramps, the story.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/widgets/metaphors/muscle-switch/define.js';
import type { MuscleSwitchElement } from '../../../../src/widgets/metaphors/muscle-switch/muscle-switch.js';
import { cellSize } from '../../../../src/widgets/metaphors/muscle-switch/drawing/muscle-cell.js';
import { contract } from '../../../support/contract.js';
import { itInOneEngine } from '../../../support/engines.js';
import { all, button, radio, ready, settled, transcript, visibleText } from '../../../support/page.js';

contract('muscle-switch', { filled: { position: 'tight' }, invalid: { position: 'rain' } });

const make = async (markup = html`<muscle-switch lang="nl"></muscle-switch>`): Promise<MuscleSwitchElement> => {
  const element = await fixture<MuscleSwitchElement>(markup);
  await ready(element);
  return element;
};
const head = (element: Element): string => element.shadowRoot!.querySelector('.answer h3')!.textContent!;
const cell = (element: Element): DOMRect =>
  all<SVGGraphicsElement>(element, '.picture path[fill="var(--_ember-2)"]')[0]!.getBBox();
/** How many calcium discs and magnesium squares are drawn, the two of the words included. */
const minerals = (element: Element): readonly [number, number] => [
  all(element, '.picture path[fill="var(--_amber-2)"]').length,
  all(element, '.picture path[fill="var(--_leaf-3)"]').length,
];

describe('muscle-switch', () => {
  it('opens loose: a long cell with magnesium in it', async () => {
    const element = await make();
    expect(head(element)).to.equal('De spiercel laat los.');
    expect(minerals(element)).to.deep.equal([1, 9]);
    expect(element.matches(':state(tight)')).to.equal(false);
  });

  it('is shorter and thicker with calcium, and takes as much room', async () => {
    const element = await make();
    const loose = cell(element);
    radio(element, 'tight').click();
    await settled(element);
    const tight = cell(element);
    expect(head(element)).to.equal('De spiercel spant aan.');
    expect(minerals(element)).to.deep.equal([9, 1]);
    expect(tight.width).to.be.lessThan(loose.width * 0.75);
    expect(tight.height).to.be.greaterThan(loose.height * 1.3);
    expect(element.matches(':state(tight)')).to.equal(true);
    const [a, b] = [cellSize(200, 0), cellSize(200, 1)];
    expect(a.length * a.thick).to.be.closeTo(b.length * b.thick, 1e-6);
  });

  it('is turned by keys, and fires change once for each turn', async () => {
    const element = await make();
    const fired: string[] = [];
    for (const type of ['input', 'change']) element.addEventListener(type, () => fired.push(type));
    radio(element, 'loose').focus();
    await sendKeys({ press: 'ArrowLeft' });
    await settled(element);
    expect(element.position).to.equal('tight');
    await sendKeys({ press: 'ArrowRight' });
    await settled(element);
    expect(element.position).to.equal('loose');
    expect(fired).to.deep.equal(['change', 'change']);
  });

  it('does not move before somebody turns it', async () => {
    const element = await make(html`<muscle-switch lang="nl" position="tight"></muscle-switch>`);
    expect(all(element, '.picture .tight').length).to.equal(0);
    radio(element, 'loose').click();
    await settled(element);
    expect(all(element, '.picture .loose').length).to.equal(1);
  });

  it('names both sources, whatever the switch says, and draws no conclusion from a cramp', async () => {
    const element = await make();
    for (const position of ['tight', 'loose', 'rain']) {
      element.setAttribute('position', position);
      await settled(element);
      const voices = all(element, '.voices li').map((li) => li.textContent!.replace(/\s+/g, ' ').trim());
      expect(voices).to.have.length(2);
      expect(voices[0]).to.match(/^Tim Willems, met Examine Weinig effect op krampen/);
      expect(voices[1]).to.match(/^Orthomoleculaire blog Kan .* verlichten bij wie weinig binnenkrijgt\./);
      expect(visibleText(element)).to.contain('Een kramp bewijst niet dat je een tekort hebt.');
    }
  });

  it('tells its story step by step on one button, and hands over at the end', async () => {
    const element = await make();
    const told: [string, boolean][] = [];
    button(element, 'Vertel het verhaal').focus();
    for (let i = 0; i < 3; i++) {
      await sendKeys({ press: 'Enter' });
      await settled(element);
      told.push([head(element), element.matches(':state(tight)')]);
    }
    expect(told).to.deep.equal([
      ['Je tilt een tas op.', true],
      ['Je zet de tas neer.', false],
      ['Betekent een kramp dan een tekort?', false],
    ]);
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'Vertel het verhaal'));
  });

  it('starts again with what the page gave, and stores nothing', async () => {
    localStorage.clear();
    const element = await make(html`<muscle-switch lang="nl" lesson position="tight"></muscle-switch>`);
    radio(element, 'loose').click();
    await settled(element);
    button(element, 'Opnieuw').click();
    await settled(element);
    expect(head(element)).to.equal('De spiercel spant aan.');
    expect(localStorage.length).to.equal(0);
  });

  itInOneEngine('is heard as it is seen', async () => {
    expect(transcript(await make())).to.deep.equal([
      'heading 2: De schakelaar in je spier',
      'Calcium spant aan, magnesium laat los.',
      'group: Zet de schakelaar om',
      'radio: Aanspannen, off',
      'radio: Loslaten, on',
      'heading 3: De spiercel laat los.',
      'Magnesium heeft de schakelaar teruggezet. De cel wordt weer lang en smal.',
      'Het is een vereenvoudigd beeld. Aanspannen is niet slecht: een spier doet het de hele dag.',
      'button: Vertel het verhaal',
      'heading 3: Helpt een supplement? De bronnen zijn het niet eens.',
      'Tim Willems, met Examine',
      'Weinig effect op krampen ’s nachts of bij het sporten. Weinig bewijs voor slaap.',
      'Orthomoleculaire blog',
      'Kan spanning, krampen, stijfheid en slaap wat verlichten bij wie weinig binnenkrijgt. Geneest geen rugpijn.',
      'Een kramp bewijst niet dat je een tekort hebt. Een supplement is er voor een vastgesteld tekort.',
      'Problemen met nieren of hart, of neem je medicijnen? Vraag het eerst aan je arts of apotheker.',
      'disclosure: Waar komt dit vandaan?, closed',
      'button: Wanneer meteen hulp?',
      'Dit is algemene uitleg. Het vervangt geen gesprek met je kinesist of arts.',
    ]);
  });
});
