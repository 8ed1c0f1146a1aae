// What only worry-park does: parking to a time, the half hour, what is erased and when, memory, the calendar and lesson.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/tools/worry-park/define.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import type { WorryParkElement } from '../../../../src/widgets/tools/worry-park/worry-park.js';
import { clockAt, here, pass } from '../../../support/clock.js';
import { contract } from '../../../support/contract.js';
import { all, button, radio, ready, said, settled, visibleText } from '../../../support/page.js';

contract('worry-park', { filled: { until: '21:00' }, invalid: { until: 'straks' } });

const hour = 36e5;
const day = 24 * hour;
const make = async (markup = html`<worry-park lang="nl"></worry-park>`): Promise<WorryParkElement> => {
  const element = await fixture<WorryParkElement>(markup);
  await ready(element);
  return element;
};
const input = (element: Element, id: string): HTMLInputElement => element.shadowRoot!.querySelector(`#${id}`)!;
const write = async (element: Element, id: string, text: string): Promise<void> => {
  input(element, id).value = text;
  for (const type of ['input', 'change']) input(element, id).dispatchEvent(new Event(type, { bubbles: true }));
  await settled(element);
};
const press = async (element: Element, name: string): Promise<void> => {
  button(element, name).click();
  await settled(element);
};
const park = async (element: Element, ...words: string[]): Promise<void> => {
  for (const word of words) {
    await write(element, 'what', word);
    await press(element, 'Parkeer');
  }
};
const choose = async (element: Element, way: string): Promise<void> => {
  radio(element, way).click();
  await settled(element);
};
const drawn = (element: Element): string =>
  all(element, '.picture text')
    .map((text) => text.textContent!.trim())
    .join(' ');
const head = (element: Element): string => element.shadowRoot!.querySelector('.said h3')!.textContent!;
type Kept = { erase: boolean; until: string; log?: { text?: string; step?: string; done?: boolean }[] } | undefined;
const kept = (): Kept =>
  (JSON.parse(localStorage.getItem('kinekit:record') ?? '{}') as { widgets?: Record<string, Kept> }).widgets?.[
    'worry-park'
  ];
const keep = async (element: Element): Promise<void> => {
  await press(element, 'Bewaar');
  await settled(element, () => visibleText(element).includes('Mogen we dit op je toestel bewaren?'));
  await press(element, 'Ja, bewaar');
  await settled(element, () => visibleText(element).includes('Bewaard op dit toestel.'));
};
/** The same device after so long, with a page that was closed. */
const after_ = async (element: Element, ms: number): Promise<WorryParkElement> => {
  element.remove();
  await pass(element, ms);
  const again = await make();
  await settled(again);
  return again;
};

describe('worry-park', () => {
  // A Saturday at noon; in the night of Sunday the clock goes forward in Brussels.
  clockAt(here('2026-03-28', '12:00'));
  beforeEach(() => {
    openRecord().erase();
    localStorage.clear();
  });
  after(() => openRecord().erase());

  it('shows an example as one, and asks for a few words where none are written', async () => {
    const element = await make();
    expect(drawn(element)).to.contain('voorbeeld').and.contain('P 19:30').and.contain('nog plaats');
    expect(head(element)).to.equal('Wat je parkeert, wacht tot 19:30.');
    await press(element, 'Parkeer');
    expect(visibleText(element)).to.contain('Schrijf in een paar woorden wat je bezighoudt.');
    expect(input(element, 'what').getAttribute('aria-invalid')).to.equal('true');
    expect(drawn(element)).to.contain('voorbeeld');
  });

  it('parks what is written until the hour, today or tomorrow, in picture and words', async () => {
    const element = await make();
    await write(element, 'what', 'rekening');
    expect(drawn(element)).to.contain('rekening').and.not.contain('voorbeeld');
    await park(element, 'rekening');
    expect(head(element)).to.equal('Eén gedachte geparkeerd tot 19:30.');
    await write(element, 'until', '08:00');
    await park(element, 'werk');
    expect(head(element)).to.equal('2 gedachten geparkeerd, de eerste tot 19:30.');
    await park(element, 'een heel lang verhaal over van alles', 'gezin');
    expect(drawn(element)).to.contain('+1').and.contain('…').and.not.contain('nog plaats');
    all<HTMLElement>(element, '.controls summary')[0]!.click();
    expect(visibleText(element)).to.contain('een heel lang verhaal over van alles');
    await press(element, 'Laat rijden: rekening');
    expect(head(element)).to.equal('3 gedachten geparkeerd tot morgen om 08:00.');
  });

  it('tells of a car that is pressed in the list', async () => {
    const element = await make();
    await park(element, 'rekening', 'werk');
    all<SVGElement>(element, '.car')[1]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    const list = element.shadowRoot!.querySelector<HTMLDetailsElement>('.controls details')!;
    expect(list.open).to.equal(true);
    expect(element.shadowRoot!.activeElement!.getAttribute('aria-label')).to.equal('Laat rijden: werk');
  });

  it('gives each its half hour, one at a time: a small step, no, later, or letting go', async () => {
    const element = await make();
    await park(element, 'rekening', 'werk', 'gezin', 'buren');
    await pass(element, 7.5 * hour + 12 * 60_000);
    expect(said(element)).to.contain('Nu krijgt het tijd.').and.contain('Nog 18 minuten.');
    expect(visibleText(element)).to.contain('Wat doe je met ‘rekening’?');
    await choose(element, 'step');
    await press(element, 'Zo is het goed');
    expect(visibleText(element)).to.contain('Schrijf één ding op dat haalbaar is.');
    await write(element, 'own', 'de bank bellen');
    await press(element, 'Zo is het goed');
    expect(visibleText(element)).to.contain('Wat doe je met ‘werk’?').and.not.contain('Schrijf één ding');
    await choose(element, 'away');
    expect(drawn(element)).to.contain('rijdt weg');
    await press(element, 'Zo is het goed');
    await choose(element, 'no');
    expect(visibleText(element)).to.contain('Ik heb wat rust nodig.');
    await press(element, 'Zo is het goed');
    await choose(element, 'later');
    expect(said(element)).to.contain('Het krijgt morgen om 19:30 opnieuw tijd.');
    await press(element, 'Zo is het goed');
    expect(drawn(element)).to.contain('buren').and.not.contain('gezin');
    all<HTMLInputElement>(element, 'input[type=checkbox]')[0]!.click();
    await settled(element);
    expect(head(element)).to.equal('Eén kleine stap gezet.');
  });

  it('waits for who has no time now, and takes no time for who comes late', async () => {
    const element = await make();
    await park(element, 'rekening', 'werk');
    await pass(element, 10 * hour);
    expect(said(element)).to.contain('Neem rustig een half uur.');
    await press(element, 'Nu niet, later');
    expect(head(element)).to.equal('2 gedachten geparkeerd tot morgen om 19:30.');
  });

  it('erases all a day later by the clock, also where that day has 23 hours, and says so', async () => {
    const element = await make();
    await park(element, 'rekening');
    await keep(element);
    expect(kept()).to.deep.include({ erase: true, until: '19:30' });
    // 19:29 the next day, the clock having gone forward where it does.
    await pass(element, here('2026-03-29', '19:30') - here('2026-03-28', '12:00') - 60_000);
    expect(visibleText(element)).to.contain('‘rekening’');
    await pass(element, 60_000);
    expect(said(element)).to.contain('Die dag is om.').and.contain('staat hier niet meer');
    await settled(element, () => !localStorage.getItem('kinekit:record')!.includes('rekening'));
    expect(kept()!.log).to.equal(undefined);
  });

  it('erases at the first visit after, and the count of small steps stays without their words', async () => {
    const element = await make();
    await park(element, 'rekening');
    await keep(element);
    await pass(element, 8 * hour);
    await choose(element, 'step');
    await write(element, 'own', 'de bank bellen');
    await press(element, 'Zo is het goed');
    await settled(element, () => kept()!.log![0]!.step === 'de bank bellen');
    all<HTMLInputElement>(element, 'input[type=checkbox]')[0]!.click();
    await settled(element, () => kept()!.log![0]!.done === true);
    const again = await after_(element, 3 * day);
    await settled(again, () => !localStorage.getItem('kinekit:record')!.includes('bank'));
    expect(kept()!.log).to.have.length(1);
    await press(again, 'Parkeer');
    const later = await after_(again, hour);
    await settled(later, () => said(later).includes('Deze week zette je één kleine stap.'));
    const month = await after_(later, 30 * day);
    await settled(month);
    expect(said(month)).not.to.contain('Deze week');
  });

  it('keeps what a person does not want erased: it is there after a day, a week and a month', async () => {
    const element = await make();
    await park(element, 'rekening');
    all<HTMLInputElement>(element, '.tick input')[0]!.click();
    await keep(element);
    expect(kept()).to.deep.include({ erase: false });
    let page = element;
    for (const days of [1, 6, 23]) {
      page = await after_(page, days * day);
      await settled(page, () => visibleText(page).includes('‘rekening’'));
    }
    await press(page, 'Wis alles');
    await settled(page, () => !localStorage.getItem('kinekit:record')!.includes('rekening'));
    expect(head(page)).to.equal('Wat je parkeert, wacht tot 19:30.');
  });

  it('stores nothing before the person agrees, and says who can read it', async () => {
    const element = await make();
    expect(visibleText(element)).to.contain('Deel je dit toestel? Wie het gebruikt, kan dit lezen.');
    await park(element, 'rekening');
    expect(localStorage.length).to.equal(0);
  });

  it('takes what another tab let go, and keeps what both parked', async () => {
    const element = await make();
    await park(element, 'rekening');
    await keep(element);
    const other = await make();
    await settled(other, () => drawn(other).includes('rekening'));
    await park(other, 'werk');
    await settled(element, () => drawn(element).includes('werk'));
    await press(element, 'Laat rijden: rekening');
    await settled(other, () => !drawn(other).includes('rekening'));
    expect(kept()!.log!.map(({ text }) => text)).to.deep.equal(['werk']);
  });

  it('offers each half hour for the own calendar, without a word of the worry', async () => {
    const element = await make();
    expect(button(element, 'Zet in mijn agenda')).to.equal(undefined);
    await park(element, 'rekening', 'werk');
    const { createObjectURL } = URL;
    const files: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => (files.push(blob), createObjectURL.call(URL, blob));
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      button(element, 'Zet in mijn agenda').click();
      await settled(element, () => files.length === 1);
    } finally {
      HTMLAnchorElement.prototype.click = click;
      URL.createObjectURL = createObjectURL;
    }
    const text = await files[0]!.text();
    expect(text.match(/BEGIN:VEVENT/g)).to.have.length(1);
    const start = new Date(here('2026-03-28', '19:30')).toISOString().replace(/[-:]|\.000/g, '');
    expect(text).to.contain(`DTSTART:${start}`).and.contain('SUMMARY:Mijn half uur');
    expect(text).not.to.contain('rekening');
  });

  it('shows nobody’s worries in a lesson, and keeps nothing', async () => {
    openRecord().consent.give();
    const log = [{ at: '2026-03-28T09:00:00.000Z', zone: 'UTC', text: 'geheim', until: '2026-03-28T19:00:00.000Z' }];
    openRecord().update((record) => ({ ...record, widgets: { 'worry-park': { until: '20:00', erase: false, log } } }));
    const element = await make(html`<worry-park lang="nl" lesson></worry-park>`);
    expect(drawn(element)).to.contain('P 19:30').and.not.contain('geheim');
    expect(visibleText(element)).not.to.contain('Wis alles na');
    await park(element, 'werk');
    expect(drawn(element)).to.contain('werk');
    await press(element, 'Laat rijden: werk');
    expect(kept()).to.deep.equal({ until: '20:00', erase: false, log });
  });

  it('hides what was parked when a lesson begins on the page, and has it back after', async () => {
    const element = await make();
    await park(element, 'geheim');
    await keep(element);
    element.lesson = true;
    await settled(element);
    expect(drawn(element)).to.contain('voorbeeld').and.not.contain('geheim');
    expect(visibleText(element)).not.to.contain('geheim');
    await park(element, 'buren');
    element.lesson = false;
    await settled(element);
    expect(drawn(element)).to.contain('geheim').and.not.contain('buren');
  });
});
