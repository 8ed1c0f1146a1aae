// What only muscle-switch does: the switch and its cell, both sources by name, nothing about cramps, the story.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/widgets/metaphors/muscle-switch/define.js';
import type { MuscleSwitchElement } from '../../../../src/widgets/metaphors/muscle-switch/muscle-switch.js';
import { tightens } from '../../../../src/widgets/metaphors/muscle-switch/drawing/muscle-cell.js';
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
/** How what moves is moved to, in the order it is drawn. */
const moves = (element: Element): string[] => all<SVGElement>(element, '.picture .level').map((g) => g.dataset['at']!);
const lever = (element: Element): string => moves(element).find((to) => /^rotate\(-?38deg\)$/.test(to))!;
const forearm = (element: Element): string => moves(element).at(-1)!;
const press = async (element: MuscleSwitchElement, from: number, to = from): Promise<void> => {
  const { left, top, width, height } = element.shadowRoot!.querySelector('[data-lever]')!.getBoundingClientRect();
  const at = (x: number) => ({
    bubbles: true,
    composed: true,
    clientX: left + width * x,
    clientY: top + height * 0.3,
    buttons: 1,
    detail: 1,
  });
  const on = element.shadowRoot!.elementFromPoint(left + width * from, top + height * 0.3)!;
  on.dispatchEvent(new PointerEvent('pointerdown', at(from)));
  if (from !== to) on.dispatchEvent(new PointerEvent('pointermove', at(to)));
  on.dispatchEvent(new MouseEvent('click', at(to)));
  await settled(element);
};

describe('muscle-switch', () => {
  it('opens loose: the bag on the ground, the lever to the right', async () => {
    const element = await make();
    expect(head(element)).to.equal('De spier laat los.');
    expect(lever(element)).to.equal('rotate(38deg)');
    expect(forearm(element)).to.equal('rotate(0deg)');
    expect(element.matches(':state(tight)')).to.equal(false);
  });

  it('moves lever, forearm, bag and cell together, and a tight cell is shorter and thicker', async () => {
    const element = await make();
    const loose = moves(element);
    radio(element, 'tight').click();
    await settled(element);
    expect(head(element)).to.equal('De tas gaat omhoog.');
    expect(lever(element)).to.equal('rotate(-38deg)');
    moves(element).forEach((to, i) => expect(to, `part ${i}`).not.to.equal(loose[i]));
    expect(moves(element)).to.include(`scale(${tightens.length},${tightens.thick.toFixed(3)})`);
    expect(element.matches(':state(tight)')).to.equal(true);
    // What it loses in length it gains in thickness.
    expect(tightens.length * tightens.thick).to.be.closeTo(1, 1e-6);
  });

  it('is turned by a tap on the lever, or by dragging it across; the lever is no stop for the keyboard', async () => {
    const element = await make();
    const fired: string[] = [];
    element.addEventListener('change', () => fired.push('change'));
    await press(element, 0.8);
    expect(element.position).to.equal('tight');
    await press(element, 0.2, 0.8);
    expect(element.position).to.equal('loose');
    await press(element, 0.8, 0.2);
    expect(element.position).to.equal('tight');
    expect(fired.length).to.equal(3);
    const box = element.shadowRoot!.querySelector('[data-lever]')!.getBoundingClientRect();
    expect(Math.min(box.width, box.height)).to.be.at.least(44);
    expect(all(element, '.picture :is(button, a, [tabindex])')).to.deep.equal([]);
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

  it('does not say as its own that magnesium flips the switch back, and says that the calcium is pumped away', async () => {
    const element = await make();
    expect(visibleText(element)).to.contain('Het calcium is weggepompt');
    expect(visibleText(element)).to.match(/In dit beeld zet magnesium de schakelaar terug\./);
    button(element, 'Vertel het verhaal').click();
    button(element, 'Vertel het verhaal').click();
    await settled(element);
    expect(element.shadowRoot!.querySelector('.said')!.textContent).not.to.match(/magnesium/i);
  });

  it('names both sources, whatever the switch says, and draws no conclusion from a cramp', async () => {
    const element = await make();
    for (const position of ['tight', 'loose', 'rain']) {
      element.setAttribute('position', position);
      await settled(element);
      const voices = all(element, '.voices li').map((li) => li.textContent!.replace(/\s+/g, ' ').trim());
      expect(voices).to.have.length(2);
      expect(voices[0]).to.match(/^Cochrane \(2020\), Examine en Tim Willems Weinig verschil bij krampen/);
      expect(voices[1]).to.match(/^Orthomoleculaire blog Kan .* verlichten bij wie weinig binnenkrijgt\./);
      expect(element.shadowRoot!.querySelector('.disagree')!.textContent).to.contain(
        'Een kramp bewijst niet dat je een tekort hebt.',
      );
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
    expect(head(element)).to.equal('De tas gaat omhoog.');
    expect(localStorage.length).to.equal(0);
  });

  itInOneEngine('is heard as it is seen', async () => {
    expect(transcript(await make()).slice(0, 9)).to.deep.equal([
      'heading 2: De schakelaar in je spier',
      'Aanspannen en loslaten: een spier doet het de hele dag.',
      'group: Trek aan de hendel',
      'radio: Aanspannen, off',
      'radio: Loslaten, on',
      'heading 3: De spier laat los.',
      'Het calcium is weggepompt, en de cellen worden weer lang en smal. In dit beeld zet magnesium de schakelaar terug.',
      'button: Vertel het verhaal',
      'disclosure: Helpt een supplement?, closed',
    ]);
  });
});
