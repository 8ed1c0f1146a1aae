// What only pain-alarm does: what rings at which setting, danger apart from alarm, the knob and the factors, the story.
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/widgets/metaphors/pain-alarm/define.js';
import type { PainAlarmElement } from '../../../../src/widgets/metaphors/pain-alarm/pain-alarm.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import { alarm, dangerWord, stimuli } from '../../../../src/science/body/alarm.js';
import { contract } from '../../../support/contract.js';
import { itInOneEngine } from '../../../support/engines.js';
import { all, button, ready, said, settled, transcript } from '../../../support/page.js';

contract('pain-alarm', {
  filled: { stimulus: 'steam', sensitivity: '0.9', factors: 'stress:4, anxiety:2' },
  invalid: { stimulus: 'rain', sensitivity: 'loud', factors: 'rain:3', tap: 'wide' },
});

const make = async (markup = html`<pain-alarm lang="nl"></pain-alarm>`): Promise<PainAlarmElement> => {
  const element = await fixture<PainAlarmElement>(markup);
  await ready(element);
  return element;
};
const card = (element: Element, id: string): HTMLInputElement =>
  element.shadowRoot!.querySelector(`input[value=${id}]`)!;
const knob = (element: Element): HTMLInputElement => element.shadowRoot!.querySelector('input[type=range]')!;
const rings = (element: Element): boolean => all(element, '.picture .ring').length > 0;
/** Words on the picture: what the two tubes are called and how much is in them. */
const labels = (element: Element): string[] => all(element, '.picture text').map((e) => e.textContent!.trim());

describe('pain-alarm', () => {
  beforeEach(() => {
    openRecord().erase();
    localStorage.clear();
  });

  it('opens with toast and the alarm of the example: it rings, and the signal is real', async () => {
    const element = await make();
    expect(said(element)).to.contain('In dit voorbeeld: veel alarm bij toast.');
    expect(said(element)).to.contain('Het signaal is echt, en de pijn ook.');
    expect(labels(element)).to.deep.equal(['gevaar', 'weinig', 'alarm', 'luid']);
  });

  it('says and draws what the rule says, for every stimulus at every setting', async () => {
    const element = await make();
    for (const set of [0, 0.3, 0.6, 0.8, 1])
      for (const stimulus of stimuli) {
        element.setAttribute('stimulus', stimulus.id);
        element.setAttribute('sensitivity', String(set));
        await settled(element);
        const loud = alarm(stimulus, set) > 0;
        const danger = { little: 'weinig', great: 'veel' }[dangerWord(stimulus)];
        const words = { steam: 'stoom', toast: 'toast', fire: 'brand', warmth: 'een kop thee', heat: 'een hete pan' };
        const head = loud
          ? danger === 'veel'
            ? 'Veel alarm, veel gevaar.'
            : `Veel alarm bij ${words[stimulus.id]}.`
          : `Het alarm zwijgt bij ${words[stimulus.id]}.`;
        expect(said(element), `${stimulus.id} ${set}`).to.contain(head);
        expect(rings(element)).to.equal(loud);
        expect(labels(element)).to.deep.equal(['gevaar', danger, 'alarm', loud ? 'luid' : 'stil']);
        expect(element.matches(':state(ringing)')).to.equal(loud);
      }
  });

  it('keeps danger where it was when the alarm is turned', async () => {
    const element = await make(html`<pain-alarm lang="nl" sensitivity="0"></pain-alarm>`);
    const level = (kind: string): string =>
      element.shadowRoot!.querySelector<SVGElement>(`[clip-path="url(#${kind})"] .level`)!.dataset['at']!;
    const before = level('danger');
    const silent = level('alarm');
    expect(rings(element)).to.equal(false);
    knob(element).focus();
    await sendKeys({ press: 'End' });
    await settled(element);
    expect(rings(element)).to.equal(true);
    expect(level('danger')).to.equal(before);
    expect(level('alarm')).not.to.equal(silent);
  });

  it('takes a press on what happens and on the alarm, as the controls beside it', async () => {
    const element = await make(html`<pain-alarm lang="nl" stimulus="fire" sensitivity="0.5"></pain-alarm>`);
    const press = (css: string): unknown =>
      element.shadowRoot!.querySelector(css)!.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    press('.thing path');
    await settled(element);
    expect([element.stimulus, card(element, 'warmth').checked]).to.deep.equal(['warmth', true]);
    press('.dial path');
    await settled(element);
    expect(knob(element).value).to.equal('0.75');
    expect(all(element, '.picture [tabindex], .picture button').length).to.equal(0);
  });

  it('keeps its controls while the story is told, and hands over when one is touched', async () => {
    const element = await make();
    for (let i = 0; i < 4; i++) {
      button(element, i ? 'Verder' : 'Vertel het verhaal').click();
      await settled(element);
    }
    expect(card(element, 'fire').checked).to.equal(true);
    card(element, 'heat').click();
    await settled(element);
    expect(said(element)).to.contain('Bij een hete pan gaat het alarm meestal af');
    expect(button(element, 'Vertel het verhaal')).to.be.instanceOf(HTMLButtonElement);
  });

  it('sends its arcs outwards, the near one first, a few times only', async () => {
    const element = await make(html`<pain-alarm lang="nl" stimulus="fire"></pain-alarm>`);
    const moves = all(element, '.ring').map((ring) => ring.getAnimations()[0]!.effect as KeyframeEffect);
    const delays = moves.map((move) => Number(move.getTiming().delay));
    expect(delays).to.deep.equal([0, 120, 240]);
    for (const move of moves) {
      const [from] = move.getKeyframes();
      expect(Number(from!['scale'])).to.be.lessThan(0.6);
      expect(move.getTiming().iterations).to.equal(3);
    }
  });

  itInOneEngine('leaves no card alone on a row beside fuller ones, at any width', async () => {
    const element = await make();
    for (let width = 240; width <= 1280; width += 40) {
      element.style.inlineSize = `${width}px`;
      await nextFrame();
      const tops = all(element, '.cards .choice').map((choice) => Math.round(choice.getBoundingClientRect().top));
      const rows = [...new Set(tops)].map((top) => tops.filter((each) => each === top).length);
      expect(Math.max(...rows) === 1 || Math.min(...rows) > 1, `${width} px: ${rows.join()}`).to.equal(true);
    }
  });

  it('is chosen and turned by keys, and fires change once for each', async () => {
    const element = await make();
    const fired: string[] = [];
    for (const type of ['input', 'change', 'kine-factors-changed'])
      element.addEventListener(type, () => fired.push(type));
    card(element, 'toast').focus();
    await sendKeys({ press: 'ArrowRight' });
    await settled(element);
    expect(element.stimulus).to.equal('fire');
    expect(fired.splice(0)).to.deep.equal(['change']);
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement).to.equal(knob(element));
    await sendKeys({ press: 'ArrowRight' });
    await settled(element);
    expect(fired).to.deep.equal(['input', 'change']);
    expect(said(element)).to.contain('Bij brand gaat het alarm meestal af, hoe het ook staat.');
  });

  it('goes back to the factors when they change, here or in another picture', async () => {
    const one = await make();
    const two = await make(html`<pain-alarm lang="nl" stimulus="steam"></pain-alarm>`);
    knob(one).focus();
    await sendKeys({ press: 'Home' });
    await settled(one);
    expect(said(one)).to.contain('Het alarm zwijgt bij toast.');
    expect(button(one, 'Terug naar wat bij jou meespeelt')).to.be.instanceOf(HTMLButtonElement);
    for (const name of ['Piekeren: meer', 'Piekeren: meer']) {
      two.shadowRoot!.querySelector<HTMLElement>(`[aria-label="${name}"]`)!.click();
      await settled(two);
    }
    await settled(one, () => said(one).includes('Veel alarm'));
    expect(button(one, 'Terug naar wat bij jou meespeelt')).to.equal(undefined);
    expect(localStorage.length).to.equal(0);
  });

  it('goes back to the factors by its own button, and keeps the focus', async () => {
    const element = await make();
    knob(element).focus();
    await sendKeys({ press: 'Home' });
    await settled(element);
    expect(said(element)).to.contain('Het alarm zwijgt bij toast.');
    button(element, 'Terug naar wat bij jou meespeelt').click();
    await settled(element);
    expect(said(element)).to.contain('In dit voorbeeld: veel alarm');
    expect(element.shadowRoot!.activeElement).to.equal(knob(element));
  });

  it('offers only the factors that make an alarm more sensitive', async () => {
    const element = await make();
    const ids = all<HTMLInputElement>(element, '.all input').map((input) => input.value);
    expect(ids).to.include.members(['stress', 'anxiety', 'work-pressure']);
    expect(ids).not.to.include('smoking');
  });

  it('tells its story step by step on one button, and hands over at the end', async () => {
    const element = await make(html`<pain-alarm lang="nl" stimulus="heat"></pain-alarm>`);
    const told: [string, boolean][] = [];
    button(element, 'Vertel het verhaal').focus();
    for (let i = 0; i < 4; i++) {
      await sendKeys({ press: 'Enter' });
      await settled(element);
      told.push([element.shadowRoot!.querySelector('h3')!.textContent!, rings(element)]);
    }
    expect(told).to.deep.equal([
      ['Een gewone dag.', false],
      ['Twee zware weken later.', true],
      ['Zelfs stoom is genoeg.', true],
      ['Bij echte brand gaat het meestal ook af.', true],
    ]);
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'Nu jij'));
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(said(element)).to.contain('Bij een hete pan gaat het alarm meestal af');
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'Vertel het verhaal'));
  });

  itInOneEngine('is heard as it is seen', async () => {
    expect(transcript(await make()).slice(0, 22)).to.deep.equal([
      'heading 2: Het alarm en het gevaar',
      'Pijn werkt als een rookmelder. Die kan te gevoelig staan.',
      'group: Wat gebeurt er?',
      'radio: Stoom, off',
      'radio: Zwarte toast, on',
      'radio: Echte brand, off',
      'radio: Kop thee, off',
      'radio: Hete pan, off',
      'Hoe scherp staat je alarm?',
      'slider: Hoe scherp staat je alarm?, gevoelig',
      'disclosure: Hoe komt dat?, closed',
      'heading 3: In dit voorbeeld: veel alarm bij toast.',
      'Het signaal is echt, en de pijn ook. Maar pijn meet niet precies hoeveel schade er is.',
      'Twijfel je? Vraag het aan je kinesist.',
      'button: Vertel het verhaal',
      'disclosure: Waar komt dit vandaan?, closed',
      'button: Wanneer meteen hulp?',
      'Dit is algemene uitleg. Het vervangt geen gesprek met je kinesist of arts.',
    ]);
  });

  it('in a lesson keeps nothing and starts again', async () => {
    const element = await make(html`<pain-alarm lang="nl" lesson stimulus="steam"></pain-alarm>`);
    expect(button(element, 'Bewaar op dit toestel')).to.equal(undefined);
    card(element, 'fire').click();
    knob(element).focus();
    await sendKeys({ press: 'End' });
    await settled(element);
    button(element, 'Opnieuw').click();
    await settled(element, () => element.stimulus === 'steam');
    expect(said(element)).to.contain('In dit voorbeeld: het alarm zwijgt bij stoom.');
  });
});
