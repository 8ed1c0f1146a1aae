// What only recovery-battery does: the day, its rests, the hour, what drains and charges, memory with and without consent.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/widgets/metaphors/recovery-battery/define.js';
import type { RecoveryBatteryElement } from '../../../../src/widgets/metaphors/recovery-battery/recovery-battery.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import { batteryWord, dayCurve, nightWord, wake } from '../../../../src/science/body/day.js';
import type { Levels } from '../../../../src/science/body/factors.js';
import { contract } from '../../../support/contract.js';
import { itInOneEngine } from '../../../support/engines.js';
import { all, button, ready, said, settled, transcript, visibleText } from '../../../support/page.js';

contract('recovery-battery', {
  filled: { day: 'free', rests: '12, 18', factors: 'poor-sleep:2, stress:3', tap: '0.6' },
  invalid: { day: 'someday', rests: 'noon, 3', factors: 'rain:3', tap: 'wide' },
});

const make = async (
  markup = html`<recovery-battery lang="nl"></recovery-battery>`,
): Promise<RecoveryBatteryElement> => {
  const element = await fixture<RecoveryBatteryElement>(markup);
  await ready(element);
  return element;
};
const hour = (element: Element): HTMLInputElement => element.shadowRoot!.querySelector('.now + input')!;
const rest = (element: Element, at: number): HTMLInputElement =>
  element.shadowRoot!.querySelector(`input[type=checkbox][value="${at}"]`)!;

const heads = {
  empty: 'is leeg.',
  low: 'is bijna leeg.',
  half: 'is half vol.',
  good: 'is goed gevuld.',
  full: 'is vol.',
} as const;
const nights = { well: 'bijna weer op', partly: 'niet alles op', little: 'maar een deel op' } as const;

describe('recovery-battery', () => {
  beforeEach(() => {
    openRecord().erase();
    localStorage.clear();
  });
  const { matchMedia } = window;
  afterEach(() => void (window.matchMedia = matchMedia));

  it('opens in the evening of a working day: almost empty, and a night that charges only a part', async () => {
    const element = await make();
    expect(said(element)).to.contain('In dit voorbeeld is de batterij bijna leeg.');
    expect(said(element)).to.contain('Zonder rust zakt ze heel de dag door.');
    expect(said(element)).to.contain('De nacht laadt maar een deel op, want in dit voorbeeld is de slaap slecht.');
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
        const course = dayCurve(element.body.levels, 0.3, { kind, rests: [] });
        for (const at of [0, 8, 16, 24]) {
          hour(element).value = String(wake + at);
          hour(element).dispatchEvent(new Event('input', { bubbles: true }));
          await settled(element);
          expect(said(element), `${JSON.stringify(levels)} ${kind} ${at}`).to.contain(
            `Je batterij ${heads[batteryWord(course[at]!.level)]}`,
          );
        }
        expect(said(element)).to.contain(nights[nightWord(element.body.levels)]);
      }
  });

  it('plans a rest by key: more is left in the evening, drawn beside the same day without', async () => {
    const element = await make();
    const fired: string[] = [];
    for (const type of ['change', 'kine-factors-changed']) element.addEventListener(type, () => fired.push(type));
    const dotted = (): number => all(element, '.picture [stroke-dasharray]').length;
    const before = dotted();
    rest(element, 12).focus();
    await sendKeys({ press: ' ' });
    await settled(element);
    expect(element.plan).to.deep.equal({ kind: 'work', rests: [12] });
    expect(said(element)).to.contain('Met één zo’n moment hou je ’s avonds meer over.');
    expect(dotted()).to.equal(before + 1);
    expect(fired).to.deep.equal(['change']);
    expect(element.shadowRoot!.activeElement).to.equal(rest(element, 12));
  });

  it('shows the hour that is chosen by the keys of a slider', async () => {
    const element = await make();
    hour(element).focus();
    await sendKeys({ press: 'Home' });
    await settled(element);
    expect(hour(element).getAttribute('aria-valuetext')).to.equal('7 uur');
    expect(said(element)).to.contain('In dit voorbeeld is de batterij half vol.');
    await sendKeys({ press: 'End' });
    await settled(element);
    expect(hour(element).getAttribute('aria-valuetext')).to.equal('morgen 7 uur');
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
    rest(one, 15).click();
    await settled(two, () => two.plan.rests.length === 1);
    one.shadowRoot!.querySelector<HTMLElement>('[aria-label="Piekeren: minder"]')!.click();
    await settled(two, () => two.body.levels.worry === 1);
    expect(localStorage.length).to.equal(0);
  });

  it('keeps the plan only after consent', async () => {
    const element = await make();
    rest(element, 18).click();
    await settled(element);
    button(element, 'Bewaar op dit toestel').click();
    await settled(element, () => !!element.shadowRoot!.querySelector('.consent'));
    expect(localStorage.length).to.equal(0);
    button(element, 'Ja, bewaar').click();
    await settled(element, () => said(element).includes('Bewaard op dit toestel.'));
    const stored = JSON.parse(localStorage.getItem('kinekit:record')!) as { widgets: unknown };
    expect(stored.widgets).to.deep.equal({ 'recovery-battery': { day: 'work', rests: '18' } });
  });

  it('begins again from what the page gave', async () => {
    const element = await make(html`<recovery-battery lang="nl" rests="12" lesson></recovery-battery>`);
    rest(element, 12).click();
    await settled(element, () => element.plan.rests.length === 0);
    button(element, 'Opnieuw').click();
    await settled(element, () => element.plan.rests.length === 1);
    expect(button(element, 'Bewaar op dit toestel')).to.equal(undefined);
  });

  itInOneEngine('is heard as it is seen', async () => {
    expect(
      transcript(await make(html`<recovery-battery lang="nl" rests="12"></recovery-battery>`)).slice(0, 14),
    ).to.deep.equal([
      'heading 2: Je batterij door de dag',
      'De dag neemt. Rust, een wandeling, iets leuks en slaap geven.',
      'button: Speel de dag af',
      'group: Waar plan je rust, een wandeling of iets leuks?',
      'checkbox: 10 uur, off',
      'checkbox: 12 uur, on',
      'checkbox: 15 uur, off',
      'checkbox: 18 uur, off',
      'checkbox: 21 uur, off',
      'Hoe laat is het?',
      '23 uur',
      'slider: Hoe laat is het?, 23 uur',
      'heading 3: Je batterij is bijna leeg.',
      'Met één zo’n moment hou je ’s avonds meer over. De stippellijn is dezelfde dag zonder.',
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
      for (const word of words) {
        expect(element.shadowRoot!.querySelector('.controls')!.textContent, lang).to.contain(word);
        expect(said(element), lang).to.contain(word);
      }
      element.remove();
    }
  });
});
