// What only sleep-window does: bedtime from getting up, never shorter, the week, the reminder, memory and lesson.
import { expect, fixture, html } from '@open-wc/testing';
import { addDays } from '../../../../src/platform/time/zone.js';
import '../../../../src/widgets/tools/sleep-window/define.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import type { SleepWindowElement } from '../../../../src/widgets/tools/sleep-window/sleep-window.js';
import { clockAt, here, pass } from '../../../support/clock.js';
import { contract } from '../../../support/contract.js';
import { all, button, ready, said, settled, visibleText } from '../../../support/page.js';

contract('sleep-window', { filled: { wake: '06:30', hours: '8.5' }, invalid: { wake: 'early', hours: '3' } });

const make = async (markup = html`<sleep-window lang="nl"></sleep-window>`): Promise<SleepWindowElement> => {
  const element = await fixture<SleepWindowElement>(markup);
  await ready(element);
  return element;
};
const input = (element: Element, id: string): HTMLInputElement => element.shadowRoot!.querySelector(`#${id}`)!;
const write = async (element: Element, id: string, text: string): Promise<void> => {
  input(element, id).value = text;
  for (const type of ['input', 'change']) input(element, id).dispatchEvent(new Event(type, { bubbles: true }));
  await settled(element);
};
const words = (element: Element): string =>
  [...element.shadowRoot!.querySelectorAll('.picture text')].map((e) => e.textContent!.trim()).join(' ');
type Kept = { wake: string; hours: number; log?: { at: string; bed: number; up: number }[] } | undefined;
const kept = (): Kept =>
  (JSON.parse(localStorage.getItem('kinekit:record') ?? '{}') as { widgets?: Record<string, Kept> }).widgets?.[
    'sleep-window'
  ];
/** Nights by their place in the last seven: 0 is the earliest. */
const note = async (element: SleepWindowElement, night: number, bed: string, up: string): Promise<void> => {
  all<HTMLInputElement>(element, 'input[name=night]')[night]!.click();
  await settled(element);
  await write(element, 'bed', bed);
  await write(element, 'up', up);
};
const open = async (element: SleepWindowElement): Promise<void> => {
  all<HTMLElement>(element, '.controls summary')[0]!.click();
  await settled(element, () => words(element).includes('vorige nachten'));
};

/** Noon of the next day in whose night the clock goes forward, where one is. */
const noonBeforeForward = (): number => {
  for (let day = '2026-03-23'; ; day = addDays(day, 1))
    if (here(addDays(day, 1), '12:00') - here(day, '12:00') < 24 * 36e5) return here(day, '12:00');
};

describe('sleep-window', () => {
  // A Monday in spring; the last seven nights began on Monday to Sunday.
  clockAt(here('2026-03-23', '12:00'));
  beforeEach(() => {
    openRecord().erase();
    localStorage.clear();
  });
  after(() => openRecord().erase());

  it('puts bed and screens where getting up and hours say, in picture and words', async () => {
    const element = await make();
    expect(said(element)).to.contain('Om 23:00 in bed, om 07:00 eruit.').and.contain('vanaf 22:00');
    await write(element, 'wake', '6.15');
    expect(said(element)).to.contain('Om 22:15 in bed, om 06:15 eruit.');
    expect(words(element)).to.equal('22:15 06:15 8 uur rust');
    button(element, 'Meer uren slaap').click();
    await settled(element, () => said(element).includes('Om 21:45 in bed'));
    button(element, 'Later opstaan').click();
    await settled(element, () => said(element).includes('om 06:30 eruit'));
    expect(said(element)).to.contain('We maken je nacht nooit korter.');
  });

  it('never goes below the least of the sources, and says what to type', async () => {
    const element = await make();
    for (let i = 0; i < 6; i++) {
      button(element, 'Minder uren slaap').click();
      await settled(element);
    }
    await settled(element, () => said(element).includes('Om 00:00 in bed'));
    await write(element, 'hours', '5');
    expect(visibleText(element)).to.contain('Typ een getal, van 7 tot 10 uur.');
    await write(element, 'wake', 'vroeg');
    expect(visibleText(element)).to.contain('Typ een uur, zoals 06:30.');
    expect(said(element)).to.contain('om 07:00 eruit');
  });

  it('speaks of a week from three nights on, of its spread alone, and scolds no weekend', async () => {
    const element = await make();
    await open(element);
    await note(element, 0, '23:00', '07:00');
    await note(element, 1, '23:20', '07:20');
    expect(said(element)).not.to.contain('nachten lag');
    await note(element, 4, '00:10', '08:20');
    expect(said(element)).to.contain('In 3 nachten lag het midden van je nacht hoogstens 75 minuten uit elkaar.');
    expect(said(element)).to.contain('In het weekend sliep je gemiddeld 65 minuten later. Dat geeft niet.');
    // A night that is corrected stays one night.
    await note(element, 4, '23:10', '07:10');
    expect(said(element)).to.contain('In 3 nachten lag het midden van je nacht hoogstens 20 minuten uit elkaar.');
  });

  it('left open over midnight, notes the night that is over and leaves the one before as it was', async () => {
    openRecord().consent.give();
    const element = await make();
    await open(element);
    await write(element, 'bed', '22:30');
    await settled(element, () => kept()?.log?.length === 1);
    expect(input(element, 'bed').value).to.equal('22:30');
    await pass(element, 20 * 36e5);
    await settled(element, () => input(element, 'bed').value === '');
    await write(element, 'bed', '23:30');
    await settled(element, () => kept()?.log?.length === 2);
    // The clock strikes midnight, and the page is not drawn anew yet.
    const passed = pass(element, 24 * 36e5);
    await Promise.all([passed, write(element, 'bed', '00:30')]);
    await settled(element, () => kept()?.log?.length === 3);
    expect(kept()!.log!.map(({ at, bed }) => [at, bed])).to.deep.equal([
      ['2026-03-22T12:00:00.000Z', 1350],
      ['2026-03-23T12:00:00.000Z', 1410],
      ['2026-03-24T12:00:00.000Z', 30],
    ]);
  });

  it('says it when the clock changes tonight, and only then', async () => {
    expect(said(await make())).not.to.contain('klok');
    const element = await make();
    await pass(element, noonBeforeForward() - here('2026-03-23', '12:00'));
    const then = await make();
    expect(said(then)).to.contain('Vannacht gaat de klok een uur vooruit. Sta gewoon op om 07:00.');
  });

  it('hands over an evening for the own calendar, and stores nothing by it', async () => {
    const element = await make();
    expect(visibleText(element)).not.to.contain('in mijn agenda');
    button(element, 'Later opstaan').click();
    await settled(element);
    button(element, 'Vroeger opstaan').click();
    await settled(element, () => visibleText(element).includes('Zet 22:00 in mijn agenda'));
    const { createObjectURL } = URL;
    const files: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => (files.push(blob), createObjectURL.call(URL, blob));
    try {
      button(element, 'Zet 22:00 in mijn agenda').click();
      await settled(element, () => files.length === 1);
    } finally {
      URL.createObjectURL = createObjectURL;
    }
    expect(await files[0]!.text())
      .to.contain('DTSTART:20260323T220000')
      .and.contain('RRULE:FREQ=DAILY');
    expect(localStorage.length).to.equal(0);
  });

  it('keeps rhythm and nights once the person agrees, has them back after a month, and erases them', async () => {
    const element = await make();
    await write(element, 'wake', '06:15');
    await open(element);
    await note(element, 6, '22:30', '06:20');
    button(element, 'Bewaar').click();
    await settled(element, () => visibleText(element).includes('Mogen we dit op je toestel bewaren?'));
    expect(kept()).to.equal(undefined);
    button(element, 'Ja, bewaar').click();
    await settled(element, () => kept()?.log?.length === 1);
    expect(kept()).to.deep.include({ wake: '06:15', hours: 8 });
    expect(kept()!.log![0]).to.deep.include({ at: '2026-03-22T12:00:00.000Z', bed: 1350, up: 380 });
    element.remove();
    await pass(element, 30 * 864e5);
    const again = await make();
    await settled(again, () => said(again).includes('om 06:15 eruit'));
    button(again, 'Later opstaan').click();
    await settled(again, () => kept()?.wake === '06:30');
    button(again, 'Opnieuw').click();
    await settled(again, () => !kept()?.log);
    expect(said(again)).to.contain('om 07:00 eruit');
  });

  it('shows nobody’s nights in a lesson, and keeps nothing', async () => {
    openRecord().consent.give();
    openRecord().update((record) => ({ ...record, widgets: { 'sleep-window': { wake: '05:00', hours: 9 } } }));
    const element = await make(html`<sleep-window lang="nl" lesson></sleep-window>`);
    expect(said(element)).to.contain('om 07:00 eruit');
    expect(visibleText(element)).not.to.contain('Mijn week');
    button(element, 'Later opstaan').click();
    await settled(element, () => said(element).includes('om 07:15 eruit'));
    expect(kept()).to.deep.equal({ wake: '05:00', hours: 9 });
  });
});
