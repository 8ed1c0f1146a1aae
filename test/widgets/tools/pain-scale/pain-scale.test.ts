// What only pain-scale does: the limit, the moments, settling, the line of the VAS, memory.
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/widgets/tools/pain-scale/define.js';
import { contract } from '../../../support/contract.js';
import { itInOneEngine } from '../../../support/engines.js';
import { all, button, radio, said, settled, transcript, visibleText } from '../../../support/page.js';
import { head, make, slider } from './page.js';

contract('pain-scale', {
  filled: { value: '4', moment: 'after', settle: 'same-day' },
  invalid: { value: 'abc', 'max-ok': 'x' },
  formValue: '4',
});

/** What of the picture tells the zones apart: their grounds, and the words on them and on the sign. */
const zones = (element: Element): string[] => [
  ...all(element, '.picture text')
    .map((text) => text.textContent!.trim())
    .filter((text) => text.includes('5') || text.includes('6')),
  ...all(element, '.picture svg > path')
    .map((path) => path.getAttribute('fill')!)
    .filter((fill) => /leaf-2|ember/.test(fill)),
];

describe('pain-scale', () => {
  beforeEach(() => localStorage.clear());

  it('accepts 5 and not 6', async () => {
    for (const moment of ['during', 'after']) {
      const five = await make(html`<pain-scale lang="nl" value="5" moment=${moment}></pain-scale>`);
      expect(visibleText(five)).to.contain('5 op 10, en dat mag.');
      const six = await make(html`<pain-scale lang="nl" value="6" moment=${moment}></pain-scale>`);
      expect(visibleText(six)).to.contain('6 op 10 is nu te veel.');
    }
  });

  it('lets the person walk to the thumb of the slider', async () => {
    const element = await make(html`<pain-scale lang="nl" value="2" moment="after"></pain-scale>`);
    const walker = element.shadowRoot!.querySelector<SVGGElement>('.picture .level')!;
    const off = (value: number): number => {
      const { left, width } = slider(element).getBoundingClientRect();
      const person = walker.getBoundingClientRect();
      return Math.abs(left + 15 + ((width - 30) * value) / 10 - (person.left + person.width / 2));
    };
    expect(off(2)).to.be.below(20);
    slider(element).value = '7';
    slider(element).dispatchEvent(new Event('input'));
    await settled(element);
    const [way] = walker.getAnimations();
    expect((way as CSSTransition).transitionProperty).to.equal('transform');
    way!.finish();
    expect(off(7)).to.be.below(20);
  });

  it('approves and condemns nothing until it is known when, in words, picture and slider', async () => {
    for (const moment of ['', 'before', 'nonsense']) {
      for (const score of ['0', '5', '8']) {
        const element = await make(html`<pain-scale lang="nl" value=${score} moment=${moment}></pain-scale>`);
        expect(head(element)).to.equal(`${score} op 10.`);
        expect(visibleText(element)).not.to.match(/\b(dat|dit) mag\b|gerust|te veel/);
        expect(zones(element), `${score} ${moment}`).to.deep.equal([]);
        expect(slider(element).closest('.hard')).to.equal(null);
      }
    }
    const asked = await make(html`<pain-scale lang="nl" value="5"></pain-scale>`);
    expect(visibleText(asked)).to.contain('Voor, tijdens of na je oefening?');
    expect(said(asked)).to.contain('Duid ook aan of dit voor, tijdens of na je oefening is.');
  });

  it('control: shows its zones once it is known when', async () => {
    const element = await make(html`<pain-scale lang="nl" value="5"></pain-scale>`);
    radio(element, 'during').click();
    await settled(element);
    expect(zones(element)).to.include.members(['tot 5', 'var(--_leaf-2)', 'var(--_ember-1)']);
    expect(slider(element).closest('.hard')).to.equal(null);
    element.value = '8';
    await settled(element);
    expect(slider(element).closest('.hard')).not.to.equal(null);
    radio(element, 'before').click();
    await settled(element);
    expect(zones(element)).to.deep.equal([]);
  });

  it('does not approve a score that took too long to settle', async () => {
    const element = await make(html`<pain-scale lang="nl" value="4" moment="after" settle="longer"></pain-scale>`);
    expect(head(element)).to.equal('4 op 10.');
  });

  it('does not call a step right by the first hour without pain', async () => {
    const element = await make(html`<pain-scale lang="nl" value="0" moment="after"></pain-scale>`);
    expect(said(element)).to.contain('Kijk ook morgen en overmorgen hoe het voelt.');
  });

  it('lets the practice set the limit', async () => {
    const element = await make(html`<pain-scale lang="nl" value="4" moment="during" max-ok="3"></pain-scale>`);
    expect(visibleText(element)).to.contain('4 op 10 is nu te veel.');
  });

  it('invites instead of judging while nothing is chosen', async () => {
    const element = await make();
    expect(visibleText(element)).to.contain('Zet de schuif waar jouw pijn nu zit.');
    expect(slider(element).getAttribute('aria-valuetext')).to.equal('nog niet ingevuld');
    expect(element.valueAsNumber).to.equal(undefined);
  });

  it('counts by keyboard and fires input and change once per step', async () => {
    const element = await make();
    const fired: string[] = [];
    element.addEventListener('input', () => fired.push('input'));
    element.addEventListener('change', () => fired.push('change'));
    slider(element).focus();
    await sendKeys({ press: 'ArrowRight' });
    await settled(element, () => fired.length > 1);
    expect(element.value).to.equal('1');
    expect(fired).to.deep.equal(['input', 'change']);
  });

  it('asks how fast it settles only after, and says what that means', async () => {
    const element = await make(html`<pain-scale lang="nl" value="4"></pain-scale>`);
    expect(radio(element, 'longer')).to.equal(null);
    radio(element, 'after').click();
    await settled(element);
    radio(element, 'longer').click();
    await settled(element);
    expect(visibleText(element)).to.contain('langer dan 48 uur, dan was de stap te groot. Geen paniek');
  });

  it('is a line without numbers as VAS, in tenths', async () => {
    const element = await make(html`<pain-scale lang="nl" scale="vas" value="4,3"></pain-scale>`);
    expect(slider(element).step).to.equal('0.1');
    expect(element.valueAsNumber).to.equal(4.3);
    expect(element.shadowRoot!.querySelector('.ticks')).to.equal(null);
    expect(visibleText(element)).to.contain('4,3 op 10');
  });

  itInOneEngine('reads in a sensible order', async () => {
    const element = await make(html`<pain-scale lang="nl" value="4" moment="after" settle="same-day"></pain-scale>`);
    expect(transcript(element)).to.deep.equal([
      'heading 2: Hoeveel pijn voel je nu?',
      '0 is geen pijn, 10 is ondraaglijk. Schuif tot het klopt voor jou.',
      'slider: Hoeveel pijn voel je nu?, 4 op 10',
      'group: Voor, tijdens of na je oefening?',
      'radio: Voor, off',
      'radio: Tijdens, off',
      'radio: Na, on',
      'group: Hoe snel zakt de pijn?',
      'radio: Binnen het uur, off',
      'radio: Dezelfde dag, on',
      'radio: Binnen 48 uur, off',
      'radio: Langer, off',
      'radio: Weet ik nog niet, off',
      'heading 3: 4 op 10, en dat mag.',
      'Tot en met 5 is het voelbaar maar draaglijk, ook na de oefening. Je pijn zakt snel, en dan is de stap meestal goed. ' +
        'Vertel het wel altijd aan je kinesist.',
      'button: Bewaar op dit toestel',
      'button: Opnieuw',
      'Alleen op dit toestel. We sturen niets door.',
      'disclosure: Waar komt dit vandaan?, closed',
      'button: Wanneer meteen hulp?',
      'Dit is algemene uitleg. Het vervangt geen gesprek met je kinesist of arts.',
    ]);
  });

  it('keeps a score on the device only after consent, and forgets it all again', async () => {
    const element = await make(html`<pain-scale lang="nl" value="4" moment="during"></pain-scale>`);
    button(element, 'Bewaar').click();
    await settled(element, () => !!button(element, 'Ja, bewaar'));
    expect(localStorage.length).to.equal(0);
    button(element, 'Ja, bewaar').click();
    await settled(element, () => !!button(element, 'Wis alles'));
    const kept = JSON.parse(localStorage.getItem('kinekit:record')!) as {
      painLog: { value: number; scale: string; moment: string }[];
    };
    expect(kept.painLog.map(({ value, scale, moment }) => [value, scale, moment])).to.deep.equal([
      [4, 'nrs', 'during'],
    ]);
    button(element, 'Wis alles').click();
    await settled(element, () => localStorage.length === 0);
  });

  it('says so plainly when the visitor does not want it kept', async () => {
    const element = await make(html`<pain-scale lang="nl" value="4"></pain-scale>`);
    button(element, 'Bewaar').click();
    await settled(element, () => !!button(element, 'Nee, niet nu') || visibleText(element).includes('Niets bewaard'));
    button(element, 'Nee, niet nu')?.click();
    await settled(element, () => visibleText(element).includes('Niets bewaard'));
    expect(localStorage.length).to.equal(0);
  });
});
