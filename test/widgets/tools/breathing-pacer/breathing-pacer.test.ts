// What only breathing-pacer does: begin, pause and end, what is heard, three a day over days and zones, lesson and memory.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/tools/breathing-pacer/define.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import type { BreathingPacerElement } from '../../../../src/widgets/tools/breathing-pacer/breathing-pacer.js';
import { began, clockAt } from '../../../support/clock.js';
import { contract } from '../../../support/contract.js';
import { itInOneEngine } from '../../../support/engines.js';
import { all, button, ready, said, settled, visibleText } from '../../../support/page.js';

contract('breathing-pacer', { filled: { minutes: '5' }, invalid: { minutes: 'long', 'breathe-in': '-4' } });

const make = async (markup = html`<breathing-pacer lang="nl"></breathing-pacer>`): Promise<BreathingPacerElement> => {
  const element = await fixture<BreathingPacerElement>(markup);
  await ready(element);
  return element;
};
const play = (element: Element): HTMLButtonElement => element.shadowRoot!.querySelector('.play')!;
const heard = (element: Element): string => element.shadowRoot!.querySelector('.heard')?.textContent ?? '';
const sun = (element: Element): string =>
  [...element.shadowRoot!.querySelectorAll('.picture text')].map((e) => e.textContent!.trim()).join(' ');
const input = (element: Element, id: string): HTMLInputElement => element.shadowRoot!.querySelector(`#${id}`)!;
const animations = (element: Element): Animation[] =>
  element.shadowRoot!.getAnimations().filter((each) => each.effect?.getComputedTiming().iterations === Infinity);

/** The steady time of the page, in the hand of a test: it runs on, and leaps when told. */
let leap = 0;
const { now } = performance;
before(() => {
  performance.now = () => now.call(performance) + leap;
});
after(() => {
  performance.now = now;
});
/** To the end, in leaps shorter than a sleep. */
const toEnd = async (element: BreathingPacerElement): Promise<void> => {
  const running = (): boolean => element.matches(':state(running)');
  while (running()) {
    const before = heard(element);
    leap += 3_000;
    await settled(element, () => !running() || heard(element) !== before);
  }
  await settled(element, () => said(element).startsWith('Klaar'));
};
const kept = (): unknown =>
  (JSON.parse(localStorage.getItem('kinekit:record') ?? '{}') as { widgets?: Record<string, unknown> }).widgets?.[
    'breathing-pacer'
  ];

describe('breathing-pacer', () => {
  beforeEach(() => {
    openRecord().erase();
    localStorage.clear();
  });
  after(() => openRecord().erase());
  const { matchMedia } = window;
  afterEach(() => {
    window.matchMedia = matchMedia;
  });

  it('begins at a press with the first breath, says each count, and pauses where it is', async () => {
    const element = await make();
    expect(said(element)).to.contain('Ga zitten of liggen, en begin.');
    play(element).click();
    await settled(element, () => heard(element) === 'Adem in');
    expect(sun(element)).to.contain('Adem in 1 van 4');
    await settled(element, () => heard(element) === '2');
    leap += 3_000;
    await settled(element, () => heard(element) === 'Adem uit');
    expect(sun(element)).to.contain('Adem uit 1 van 6');
    expect(said(element)).to.contain('Nog 1 minuut en 56 seconden.');
    play(element).click();
    await settled(element, () => said(element).includes('Even pauze.'));
    expect(element.matches(':state(running)')).to.equal(false);
    expect(heard(element)).to.equal('');
    leap += 60_000;
    play(element).click();
    await settled(element, () => heard(element) !== '');
    expect(said(element)).to.contain('Nog 1 minuut en 56 seconden.');
    button(element, 'Stop').click();
    await settled(element, () => said(element).includes('Ga zitten of liggen, en begin.'));
  });

  it('moves sun, wave and disc in step with the session, and rests with it', async () => {
    const element = await make();
    expect(animations(element)).to.have.length(0);
    play(element).click();
    await settled(element, () => animations(element).length === 3);
    leap += 7_777;
    await settled(element, () => heard(element) === '4');
    for (const { currentTime } of animations(element)) expect(Number(currentTime)).to.be.within(7_700, 9_000);
    play(element).click();
    await settled(element, () => animations(element).every(({ playState }) => playState === 'paused'));
    button(element, 'Stop').click();
    await settled(element, () => animations(element).length === 0);
  });

  it('stands still for who minds motion, and the disc steps along the wave per count', async () => {
    window.matchMedia = (query: string) =>
      query.includes('reduced-motion')
        ? ({ matches: true, addEventListener() {}, removeEventListener() {} } as unknown as MediaQueryList)
        : matchMedia.call(window, query);
    const element = await make();
    const x = (): number =>
      Number(
        /translate\(([\d.]+)/.exec(
          element.shadowRoot!.querySelector('.rise')!.parentElement!.getAttribute('transform')!,
        )![1],
      );
    play(element).click();
    await settled(element, () => heard(element) === 'Adem in');
    const first = x();
    await settled(element, () => heard(element) === '2');
    expect(x()).to.be.greaterThan(first + 5);
    expect(animations(element)).to.have.length(0);
    expect(sun(element)).to.contain('4 in').and.contain('6 uit');
  });

  it('ends after whole breaths, counts it for today, and fires change once', async () => {
    const element = await make(html`<breathing-pacer lang="nl" minutes="1"></breathing-pacer>`);
    let changes = 0;
    element.addEventListener('change', () => changes++);
    expect(visibleText(element)).to.contain('Vandaag: 0 van 3 keer');
    play(element).click();
    await settled(element, () => element.matches(':state(running)'));
    await toEnd(element);
    expect(said(element)).to.contain('Klaar. Je ademde 1 minuut rustig mee.');
    expect(visibleText(element)).to.contain('Vandaag: 1 van 3 keer');
    expect(changes).to.equal(1);
    expect(kept()).to.equal(undefined);
  });

  it('keeps on this device what was done once the person agrees, and each time after', async () => {
    const element = await make(html`<breathing-pacer lang="nl" minutes="1"></breathing-pacer>`);
    play(element).click();
    await settled(element, () => element.matches(':state(running)'));
    await toEnd(element);
    button(element, 'Bewaar').click();
    await settled(element, () => visibleText(element).includes('Mogen we dit op je toestel bewaren?'));
    expect(kept()).to.equal(undefined);
    button(element, 'Ja, bewaar').click();
    await settled(element, () => visibleText(element).includes('Bewaard op dit toestel.'));
    expect((kept() as { log: unknown[] }).log).to.have.length(1);
    play(element).click();
    await settled(element, () => element.matches(':state(running)'));
    await toEnd(element);
    await settled(element, () => (kept() as { log: unknown[] }).log.length === 2);
    expect(visibleText(element)).to.contain('Vandaag: 2 van 3 keer');
  });

  it('keeps nothing in a lesson, and shows nothing of anyone', async () => {
    openRecord().consent.give();
    openRecord().update((record) => ({
      ...record,
      widgets: {
        'breathing-pacer': { log: [{ at: new Date(began).toISOString(), zone: 'Europe/Brussels', minutes: 2 }] },
      },
    }));
    const element = await make(html`<breathing-pacer lang="nl" minutes="1" lesson></breathing-pacer>`);
    expect(visibleText(element)).not.to.contain('Vandaag');
    play(element).click();
    await settled(element, () => element.matches(':state(running)'));
    await toEnd(element);
    expect((kept() as { log: unknown[] }).log).to.have.length(1);
    expect(all(element, 'button').some((each) => visibleText(each).includes('Bewaar'))).to.equal(false);
  });

  it('takes an own rhythm, and the usual one for what is none', async () => {
    const element = await make();
    const set = async (id: string, text: string): Promise<void> => {
      input(element, id).value = text;
      input(element, id).dispatchEvent(new Event('input', { bubbles: true }));
      input(element, id).dispatchEvent(new Event('change', { bubbles: true }));
      await settled(element);
    };
    await set('breatheIn', '3');
    await set('breatheOut', '5');
    expect(visibleText(element)).to.contain('3 tellen in, 5 tellen uit.');
    await set('breatheOut', '99');
    expect(visibleText(element))
      .to.contain('3 tellen in, 6 tellen uit.')
      .and.contain('Typ een heel getal, van 2 tot 10.');
    button(element, 'Opnieuw').click();
    await settled(element, () => visibleText(element).includes('4 tellen in, 6 tellen uit.'));
    expect(visibleText(element)).not.to.contain('Typ een heel getal');
  });

  itInOneEngine('offers buzzes only where a device has them', async () => {
    const chips = (element: Element): string[] => all(element, '.chips .choice').map((e) => visibleText(e));
    window.matchMedia = (query: string) =>
      query.includes('coarse') ? ({ matches: false } as MediaQueryList) : matchMedia.call(window, query);
    expect(chips(await make())).to.deep.equal(['Klank']);
    window.matchMedia = (query: string) =>
      query.includes('coarse') ? ({ matches: true } as MediaQueryList) : matchMedia.call(window, query);
    expect(chips(await make())).to.deep.equal(['Klank', 'Trillen']);
  });
});

describe('breathing-pacer over days', () => {
  beforeEach(() => {
    openRecord().erase();
    localStorage.clear();
  });
  after(() => openRecord().erase());
  // The night to summer time in Brussels.
  clockAt('2026-03-29T12:00:00+02:00');

  it('counts by the calendar of where the person was: yesterday late and another zone are no today', async () => {
    openRecord().consent.give();
    const log = [
      { at: '2026-03-28T22:59:00.000Z', zone: 'Europe/Brussels', minutes: 2 },
      { at: '2026-03-28T23:01:00.000Z', zone: 'Europe/Brussels', minutes: 2 },
      { at: '2026-03-29T01:30:00.000Z', zone: 'Europe/Brussels', minutes: 2 },
      { at: '2026-03-29T02:00:00.000Z', zone: 'America/New_York', minutes: 2 },
      { at: '2026-02-28T12:00:00.000Z', zone: 'Europe/Brussels', minutes: 2 },
      { at: 'nonsense', zone: 'Europe/Brussels', minutes: 2 },
    ];
    openRecord().update((record) => ({ ...record, widgets: { 'breathing-pacer': { log } } }));
    const element = await make();
    await settled(element, () => visibleText(element).includes('Vandaag: 2 van 3 keer'));
  });
});
