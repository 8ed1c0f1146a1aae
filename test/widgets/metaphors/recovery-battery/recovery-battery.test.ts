// What recovery-battery says and shows: the rule at every hour, what weighs, the day it plays, memory and consent.
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/widgets/metaphors/recovery-battery/define.js';
import { batteryWord, dayCurve, nightWord, wake } from '../../../../src/science/body/day.js';
import type { Levels } from '../../../../src/science/body/factors.js';
import { contract } from '../../../support/contract.js';
import { itInOneEngine } from '../../../support/engines.js';
import { all, button, said, settled, transcript, visibleText } from '../../../support/page.js';
import { make, hour, add, night, fresh } from './page.js';

contract('recovery-battery', {
  filled: { day: 'free', rests: '12, 18', walks: '16', factors: 'poor-sleep:2, stress:3', tap: '0.6' },
  invalid: { day: 'someday', rests: 'noon, 3', walks: '29', factors: 'rain:3', tap: 'wide' },
});

const heads = {
  empty: 'is leeg.',
  low: 'is bijna leeg.',
  half: 'is half vol.',
  good: 'is goed gevuld.',
  full: 'is vol.',
} as const;
const nights = { well: 'bijna weer op', partly: 'niet alles op', little: 'maar een deel op' } as const;

describe('recovery-battery', () => {
  fresh();

  it('opens in the evening of a working day: almost empty, and a night that charges only a part', async () => {
    const element = await make();
    expect(said(element)).to.contain('In dit voorbeeld is de batterij bijna leeg.');
    expect(said(element)).to.contain('Zonder rust zakt ze heel de dag door.');
    expect(night(element)).to.contain('De nacht laadt maar een deel op, want in dit voorbeeld is de slaap slecht.');
    expect(visibleText(element)).to.contain('23 uur');
  });

  it('says what the rule says, at every hour of several days', async () => {
    const lives: Levels[] = [
      {},
      { worry: 1 },
      { 'poor-sleep': 2, stress: 2 },
      { 'poor-sleep': 4, stress: 4, worry: 4 },
    ];
    const element = await make();
    for (const levels of lives)
      for (const kind of ['work', 'free'] as const) {
        element.factors = levels;
        element.tap = 0.3;
        element.day = kind;
        await settled(element);
        const course = dayCurve(element.body.levels, 0.3, { kind, rests: [], walks: [] });
        for (const at of [0, 8, 12, 16]) {
          hour(element).value = String(wake + at);
          hour(element).dispatchEvent(new Event('input', { bubbles: true }));
          await settled(element);
          const word = batteryWord(course[at]!.level);
          const where = `${JSON.stringify(levels)} ${kind} ${at}`;
          expect(said(element), where).to.contain(`Je batterij ${heads[word]}`);
          // Who has little left sits down.
          const stool = element.shadowRoot!.querySelector('.picture path[d^="M-13-27"]');
          expect(!!stool, where).to.equal(word === 'empty' || word === 'low');
        }
        expect(night(element)).to.contain(nights[nightWord(element.body.levels)]);
      }
  });

  it('speaks of the example until what weighs is the reader’s own, also with a rest planned', async () => {
    const element = await make();
    add(element, 'rests').click();
    await settled(element);
    expect(said(element)).to.contain('In dit voorbeeld is de batterij');
    expect(night(element)).to.contain('in dit voorbeeld is de slaap slecht');
    all<HTMLElement>(element, '.level-row button').at(-1)!.click();
    await settled(element);
    expect(said(element)).to.contain('Je batterij is');
    expect(night(element)).not.to.contain('voorbeeld');
  });

  it('holds one level three times: battery, dotted line and disc are equally high at each hour', async () => {
    const element = await make();
    for (const at of [7, 12, 20, 23]) {
      hour(element).value = String(at);
      hour(element).dispatchEvent(new Event('input', { bubbles: true }));
      await settled(element);
      const shifts = (css: string): string => element.shadowRoot!.querySelector<SVGElement>(css)!.dataset['at']!;
      const place = (text: string): number => Number(/,(-?[\d.]+)px/.exec(text)![1]);
      const disc = all<SVGElement>(element, '.picture .level').at(-1)!.dataset['at']!;
      expect(shifts('[clip-path="url(#level)"] .level')).to.equal(disc);
      const store = element.shadowRoot!.querySelector('[clip-path="url(#battery)"]')!;
      const [, y, scale] = /translate\([-\d.]+ ([-\d.]+)\)scale\(([-\d.]+)\)/
        .exec(store.parentElement!.getAttribute('transform')!)!
        .map(Number);
      const paint = store.querySelector<SVGElement>('.level')!;
      // The paint in the battery ends at its line, which ends as high as the disc.
      expect(paint.querySelector('path')!.getAttribute('d')).to.contain('-61H');
      expect(y! + scale! * (place(paint.dataset['at']!) - 61), `${at}`).to.be.closeTo(place(disc), 0.6);
    }
  });

  it('plays the day from the morning, and pauses', async () => {
    const element = await make();
    button(element, 'Speel de dag af').click();
    await settled(element, () => hour(element).value === '8');
    button(element, 'Pauze').click();
    await settled(element);
    expect(button(element, 'Speel de dag af')).to.be.instanceOf(HTMLButtonElement);
    expect(Number(hour(element).value)).to.be.within(8, 12);
  });

  it('stands still for those who want no motion: the whole curve, and the hour to choose', async () => {
    window.matchMedia = (query) =>
      Object.assign(new EventTarget(), { matches: query.includes('reduced-motion: reduce') }) as MediaQueryList;
    const element = await make();
    expect(button(element, 'Speel de dag af')).to.equal(undefined);
    expect(hour(element).value).to.equal('23');
    // What would lie under the button is not kept empty: the earth is as deep as what lies in it.
    const { top } = all(element, '.hold')[0]!.getBoundingClientRect();
    const picture = element.shadowRoot!.querySelector('.picture svg')!.getBoundingClientRect();
    expect(picture.bottom - top).to.be.below(60);
  });

  it('charges more when recovery is opened, and tells the page', async () => {
    const element = await make();
    let told = 0;
    element.addEventListener('kine-factors-changed', () => told++);
    const details = all<HTMLDetailsElement>(element, '.extra > details').at(-1)!;
    details.open = true;
    details.querySelector<HTMLInputElement>('input[type=range]')!.focus();
    await sendKeys({ press: 'End' });
    await settled(element);
    expect(element.body.tap).to.equal(1);
    expect(told).to.equal(1);
    expect(details.querySelectorAll('.folded > div ul:not(.levels) > li').length).to.equal(7);
  });

  it('follows what another battery on the page is set to, without writing anything', async () => {
    const one = await make();
    const two = await make();
    add(one, 'rests').click();
    await settled(two, () => two.plan.rests.length === 1);
    one.shadowRoot!.querySelector<HTMLElement>('[aria-label="Piekeren: minder"]')!.click();
    await settled(two, () => two.body.levels.worry === 1);
    expect(localStorage.length).to.equal(0);
  });

  it('keeps the plan only after consent', async () => {
    const element = await make();
    add(element, 'walks').click();
    await settled(element);
    button(element, 'Bewaar op dit toestel').click();
    await settled(element, () => !!element.shadowRoot!.querySelector('.consent'));
    expect(localStorage.length).to.equal(0);
    button(element, 'Ja, bewaar').click();
    await settled(element, () => said(element).includes('Bewaard op dit toestel.'));
    const stored = JSON.parse(localStorage.getItem('kinekit:record')!) as { widgets: unknown };
    expect(stored.widgets).to.deep.equal({ 'recovery-battery': { day: 'work', rests: '', walks: '17' } });
  });

  it('begins again from what the page gave', async () => {
    const element = await make(html`<recovery-battery lang="nl" rests="12" lesson></recovery-battery>`);
    button(element, 'Rust of iets leuks: haal weg').click();
    await settled(element, () => element.plan.rests.length === 0);
    button(element, 'Opnieuw').click();
    await settled(element, () => element.plan.rests.length === 1);
    expect(button(element, 'Bewaar op dit toestel')).to.equal(undefined);
  });

  itInOneEngine('is heard as it is seen', async () => {
    expect(
      transcript(await make(html`<recovery-battery lang="nl" rests="12"></recovery-battery>`)).slice(0, 12),
    ).to.deep.equal([
      'heading 2: Je batterij door de dag',
      'De dag neemt. Rust, een wandeling, iets leuks en slaap geven.',
      'button: Speel de dag af',
      'Hoe laat is het?',
      '23 uur',
      'slider: Hoe laat is het?, 23 uur',
      'Rust of iets leuks',
      '12 uur',
      'button: Rust of iets leuks: haal weg',
      'slider: Rust of iets leuks, 12 uur',
      'button: Wandeling erbij',
      'heading 3: In dit voorbeeld is de batterij bijna leeg.',
    ]);
  });

  it('charges by more than rest: a walk or something pleasant counts too, in each language', async () => {
    for (const [lang, words] of Object.entries({
      nl: ['wandeling', 'iets leuks'],
      fr: ['promenade', 'plaisir'],
      en: ['walk', 'something pleasant'],
      de: ['Spaziergang', 'etwas Schönes'],
    })) {
      const element = await make(html`<recovery-battery lang=${lang}></recovery-battery>`);
      for (const word of words)
        expect(element.shadowRoot!.querySelector('.controls')!.textContent!.toLowerCase(), lang).to.contain(
          word.toLowerCase(),
        );
      element.remove();
    }
  });
});
