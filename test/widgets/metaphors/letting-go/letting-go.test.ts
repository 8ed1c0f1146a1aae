// What only letting-go does: holding by finger, tap and key, the time, the easing, the question, memory and consent.
import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../../src/widgets/metaphors/letting-go/define.js';
import type { LettingGoElement } from '../../../../src/widgets/metaphors/letting-go/letting-go.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import { feltWord } from '../../../../src/science/body/holding.js';
import { passUntil } from '../../../support/clock.js';
import { contract } from '../../../support/contract.js';
import { itInOneEngine } from '../../../support/engines.js';
import { all, button, ready, said, settled, transcript, visibleText } from '../../../support/page.js';

contract('letting-go', { filled: { minutes: '60' }, invalid: { minutes: 'long' } });

const make = async (markup = html`<letting-go lang="nl"></letting-go>`): Promise<LettingGoElement> => {
  const element = await fixture<LettingGoElement>(markup);
  await ready(element);
  return element;
};
const text = (element: Element, selector: string): string =>
  element.shadowRoot!.querySelector(selector)!.textContent!.replace(/\s+/g, ' ').trim();
const hold = (element: Element): HTMLButtonElement => element.shadowRoot!.querySelector('.hold button')!;
const held = (element: Element): boolean => hold(element).classList.contains('held');
/** Taken and put down again, as by a key. */
const letGo = async (element: LettingGoElement): Promise<void> => {
  if (!held(element)) hold(element).click();
  await settled(element, () => held(element));
  hold(element).click();
  await settled(element, () => !held(element));
};
const at = (element: Element, selector: string): string =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!.dataset['at']!;
const range = (element: Element): HTMLInputElement => element.shadowRoot!.querySelector('input[type=range]')!;
const chip = (element: Element, value: string): HTMLInputElement =>
  element.shadowRoot!.querySelector(`input[value="${value}"]`)!;
const labels = (element: Element): string[] => all(element, '.picture text').map((e) => e.textContent!.trim());
const ticking = (element: LettingGoElement): Promise<void> => {
  const before = text(element, 'output');
  return settled(element, () => text(element, 'output') !== before);
};

const heads = {
  light: 'Licht.',
  heavy: 'Het wordt zwaarder.',
  painful: 'Nu doet het pijn.',
  unbearable: 'Niet meer vol te houden.',
} as const;

describe('letting-go', () => {
  beforeEach(() => {
    openRecord().erase();
    localStorage.clear();
  });
  const { matchMedia } = window;
  afterEach(async () => {
    window.matchMedia = matchMedia;
    await resetMouse();
  });

  it('says and draws what the rule says at every stop, and the bottle weighs 500 grams at each', async () => {
    const element = await make();
    for (const minutes of [1, 5, 10, 30, 60, 240, 720, 1440]) {
      element.minutes = minutes;
      await settled(element);
      const word = feltWord(minutes * 60);
      expect(said(element), `${minutes}`).to.contain(heads[word]);
      expect(said(element)).to.contain('De fles weegt altijd 500 gram.');
      expect(labels(element)[0]).to.equal('weegt 500 gram');
      expect(all(element, `.arm.${word}`).length).to.equal(1);
      expect(element.matches(':state(held)')).to.equal(true);
    }
  });

  it('draws the felt bottle larger with time, and the real one never', async () => {
    const element = await make();
    const sizes = async (minutes: number): Promise<[feels: number, is: string | null]> => {
      element.minutes = minutes;
      await settled(element);
      const real = element.shadowRoot!.querySelector('.load > g:has(.surface)')!;
      return [Number(/[\d.]+/.exec(at(element, '.felt'))![0]), real.getAttribute('transform')];
    };
    const [soon, late] = [await sizes(5), await sizes(1440)];
    expect(late[0]).to.be.above(soon[0] * 1.2);
    expect(late[1]).to.equal(soon[1]);
  });

  it('lets the arm sink with time, so that an hour does not look like a day', async () => {
    const element = await make();
    const below = async (minutes: number): Promise<number> => {
      element.minutes = minutes;
      await settled(element);
      return Number(/-?[\d.]+/.exec(at(element, '.arm > .level'))![0]);
    };
    const [minute, hour, day] = [await below(1), await below(60), await below(1440)];
    expect(minute).to.be.below(0);
    expect(hour - minute).to.be.above(15);
    expect(day - hour).to.be.above(25);
  });

  it('writes the weight under the bottle, never under the hand that holds it', async () => {
    const element = await make(html`<letting-go lang="nl" minutes="60"></letting-go>`);
    const middle = (selector: string): number => {
      const { left, right } = element.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
      return (left + right) / 2;
    };
    expect(middle('.picture text')).to.be.above(middle('.load .surface'));
    expect(all(element, '.picture text')[1]!.getBoundingClientRect().right).to.be.below(middle('.picture text'));
  });

  it('is taken by the bottle in the picture too, which is no stop for the Tab key', async () => {
    const element = await make();
    const around = element.shadowRoot!.querySelector<HTMLElement>('.grabs')!;
    // A made-up pointer cannot be captured.
    around.setPointerCapture = () => {};
    const fire = (target: string, type: string): unknown =>
      element
        .shadowRoot!.querySelector(target)!
        .dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, button: 0, pointerId: 1 }));
    fire('.grabs svg', 'pointerdown');
    await settled(element);
    expect(held(element)).to.equal(false);
    fire('.grab', 'pointerdown');
    await settled(element);
    expect(held(element)).to.equal(true);
    fire('.grabs', 'pointercancel');
    await settled(element);
    expect(held(element)).to.equal(false);
    expect(all(element, '.picture [tabindex], .picture button').length).to.equal(0);
  });

  it('asks nothing before the bottle was put down, and then lets the light in', async () => {
    const element = await make(html`<letting-go lang="nl" minutes="60"></letting-go>`);
    expect(visibleText(element)).not.to.contain('En wat hou jij vast?');
    expect(all(element, '.beam.on').length).to.equal(0);
    await letGo(element);
    expect(said(element)).to.contain('Neergezet. Je hield de fles 1 uur vast.');
    expect(visibleText(element)).to.contain('En wat hou jij vast?');
    expect(all(element, '.beam.on').length).to.equal(1);
    button(element, 'Opnieuw').click();
    await settled(element, () => held(element));
    expect(visibleText(element)).not.to.contain('En wat hou jij vast?');
  });

  it('is held and put down by key; time runs meanwhile, and change fires once', async () => {
    const element = await make();
    let changes = 0;
    element.addEventListener('change', () => changes++);
    hold(element).focus();
    await sendKeys({ press: 'Enter' });
    await settled(element, () => held(element));
    await ticking(element);
    expect(labels(element)).to.deep.equal(['weegt 500 gram', 'voelt licht']);
    expect(changes).to.equal(0);
    await sendKeys({ press: ' ' });
    await settled(element, () => !held(element));
    expect(said(element)).to.match(/^Neergezet\. Je hield de fles \d+ (minuut|minuten) vast\./);
    expect(changes).to.equal(1);
    expect(element.shadowRoot!.activeElement).to.equal(hold(element));
  });

  it('is held while a finger presses, and put down when it lets go', async () => {
    const element = await make();
    const box = hold(element).getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(box.x + 40), Math.round(box.y + 20)] });
    await sendMouse({ type: 'down' });
    await settled(element, () => held(element));
    await ticking(element);
    await sendMouse({ type: 'up' });
    await settled(element, () => !held(element));
    expect(said(element)).to.contain('Neergezet.');
  });

  it('is held by a tap and put down by another, and a click that follows a finger does not switch again', async () => {
    const element = await make();
    const tap = (): void => {
      for (const type of ['pointerdown', 'pointerup'])
        hold(element).dispatchEvent(new PointerEvent(type, { bubbles: true, button: 0, pointerId: 1 }));
      hold(element).click();
    };
    // A made-up pointer cannot be captured.
    hold(element).setPointerCapture = () => {};
    tap();
    await settled(element);
    expect(held(element)).to.equal(true);
    tap();
    await settled(element);
    expect(held(element)).to.equal(false);
  });

  it('eases after it is put down, until the arm rests', async () => {
    const element = await make();
    hold(element).click();
    await passUntil(element, () => text(element, 'output') === '2 minuten', 100);
    hold(element).click();
    await settled(element, () => labels(element)[1] === 'je arm komt tot rust');
    await passUntil(element, () => labels(element)[1] === 'je arm rust', 100);
    expect(said(element)).to.contain('Neergezet.');
  });

  it('rests at once for those who want no motion', async () => {
    window.matchMedia = (query) =>
      Object.assign(new EventTarget(), { matches: query.includes('reduced-motion: reduce') }) as MediaQueryList;
    const element = await make();
    hold(element).click();
    await ticking(element);
    hold(element).click();
    await settled(element);
    expect(labels(element)[1]).to.equal('je arm rust');
  });

  it('shows the hour and the day on a slider, by key', async () => {
    const element = await make();
    const fired: string[] = [];
    for (const type of ['input', 'change']) element.addEventListener(type, () => fired.push(type));
    range(element).focus();
    await sendKeys({ press: 'End' });
    await settled(element);
    expect(range(element).getAttribute('aria-valuetext')).to.equal('een dag');
    expect(said(element)).to.contain('Niet meer vol te houden.');
    expect(fired).to.deep.equal(['input', 'change']);
    await sendKeys({ press: 'Home' });
    await settled(element);
    expect(said(element)).to.contain('Neem de fles vast.');
  });

  it('asks what you hold and when you let it rest, and says it back', async () => {
    const element = await make();
    await letGo(element);
    element.shadowRoot!.querySelector<HTMLDetailsElement>('.own details')!.open = true;
    chip(element, 'work-pressure').click();
    await settled(element);
    expect(text(element, '[role=status]')).to.equal('Je houdt vast: werkdruk.');
    element.shadowRoot!.querySelector<HTMLInputElement>('#own')!.focus();
    await sendKeys({ type: 'de verhuis' });
    await sendKeys({ press: 'Tab' });
    chip(element, 'tonight').click();
    await settled(element);
    expect(text(element, '[role=status]')).to.equal(
      'Vanavond laat je dit even rusten: werkdruk en de verhuis. ' +
        'Schrijf het op en parkeer het voor later. Lukt dat niet alleen? Vertel het aan je kinesist of huisarts.',
    );
    expect(localStorage.length).to.equal(0);
  });

  it('keeps the answer only after consent, and reads it back on a next page', async () => {
    const element = await make();
    await letGo(element);
    chip(element, 'worry').click();
    chip(element, 'talk').click();
    await settled(element);
    button(element, 'Bewaar op dit toestel').click();
    await settled(element, () => !!element.shadowRoot!.querySelector('.consent'));
    expect(localStorage.length).to.equal(0);
    button(element, 'Ja, bewaar').click();
    await settled(element, () => visibleText(element).includes('Bewaard op dit toestel.'));
    const stored = JSON.parse(localStorage.getItem('kinekit:record')!) as { widgets: unknown };
    expect(stored.widgets).to.deep.equal({ 'letting-go': { holds: ['worry'], own: '', when: 'talk' } });
    // A new page knows nothing but what storage holds.
    delete (globalThis as Record<symbol, unknown>)[Symbol.for('kinekit/record@1')];
    const next = await make();
    await settled(next, () => visibleText(next).includes('Je praat met iemand over: piekeren.'));
  });

  it('makes nothing of a kept answer that makes no sense', async () => {
    openRecord().update((record) => ({
      ...record,
      widgets: { 'letting-go': { holds: ['rain', 4, 'worry'], own: 7, when: 'never' } },
    }));
    const element = await make();
    await settled(element, () => visibleText(element).includes('Je houdt vast: piekeren.'));
    expect(visibleText(element)).not.to.match(/rain|never|undefined/);
  });

  it('in a lesson keeps nothing and starts again for the next person', async () => {
    const element = await make(html`<letting-go lang="nl" lesson minutes="60"></letting-go>`);
    await letGo(element);
    expect(button(element, 'Bewaar op dit toestel')).to.equal(undefined);
    chip(element, 'worry').click();
    await settled(element);
    button(element, 'Opnieuw').click();
    await settled(element, () => held(element));
    expect(all(element, '.own').length).to.equal(0);
    expect(said(element)).to.contain('Nu doet het pijn.');
  });

  itInOneEngine('is heard as it is seen', async () => {
    const element = await make(html`<letting-go lang="nl" minutes="60"></letting-go>`);
    const before = [
      'heading 2: De fles in je hand',
      'Een fles van 500 gram. Hoe lang kun jij ze vasthouden?',
      'button: Zet de fles neer',
      'Hou ingedrukt, of tik één keer en nog eens. Elke seconde telt voor een minuut.',
      'Hoe lang hou je ze vast?',
      '1 uur',
      'slider: Hoe lang hou je ze vast?, 1 uur',
    ];
    expect(transcript(element).slice(0, 9)).to.deep.equal([
      ...before,
      'heading 3: Nu doet het pijn.',
      'Na een uur doet je arm pijn. De fles weegt altijd 500 gram.',
    ]);
    await letGo(element);
    expect(transcript(element).slice(7, 13)).to.deep.equal([
      'heading 3: Neergezet.',
      'Je hield de fles 1 uur vast. Nu komt je arm weer tot rust.',
      'heading 3: En wat hou jij vast?',
      'Met stress gaat het net zo. De kunst is de fles op tijd neer te zetten.',
      'group: Kies wat je draagt',
      'checkbox: Piekeren, off',
    ]);
  });
});
