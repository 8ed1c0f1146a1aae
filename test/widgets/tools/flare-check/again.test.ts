// flare-check over time: from the activity to two nights later, with a device that slept, a reload, another tab and a lesson.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/tools/flare-check/define.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import type { FlareCheckElement } from '../../../../src/widgets/tools/flare-check/flare-check.js';
import { clockAt, here, pass } from '../../../support/clock.js';
import { all, button, radio, ready, said, settled, visibleText } from '../../../support/page.js';

const hour = 36e5;
const make = async (markup = html`<flare-check lang="nl"></flare-check>`): Promise<FlareCheckElement> => {
  const element = await fixture<FlareCheckElement>(markup);
  await ready(element);
  return element;
};
const head = (element: Element): string => element.shadowRoot!.querySelector('.said h3')!.textContent!;
const slider = (element: Element): HTMLInputElement => element.shadowRoot!.querySelector('input[type=range]')!;
const slide = async (element: FlareCheckElement, value: number): Promise<void> => {
  slider(element).value = String(value);
  for (const type of ['input', 'change']) slider(element).dispatchEvent(new Event(type, { bubbles: true }));
  await settled(element);
};
const press = async (element: FlareCheckElement, name: string): Promise<void> => {
  button(element, name).click();
  await settled(element);
};
/** Before, during and after the activity, one after the other. */
const walk = async (element: FlareCheckElement, ...scores: number[]): Promise<void> => {
  for (const [i, score] of scores.entries()) {
    if (i) await press(element, i === 1 ? 'Verder: tijdens' : 'Verder: na');
    await slide(element, score);
  }
};
const keep = async (element: FlareCheckElement): Promise<void> => {
  await press(element, 'Bewaar');
  await settled(element, () => !!button(element, 'Ja, bewaar') || visibleText(element).includes('Bewaard'));
  button(element, 'Ja, bewaar')?.click();
  await settled(element, () => visibleText(element).includes('Bewaard op dit toestel.'));
};
const log = (): { value: number; moment: string; check: string; note?: string }[] =>
  (JSON.parse(localStorage.getItem('kinekit:record')!) as { painLog: [] }).painLog;

describe('flare-check over time', () => {
  // A Saturday afternoon; in the night of Sunday the clock goes back in Brussels.
  clockAt(here('2026-10-24', '16:00'));
  beforeEach(() => {
    openRecord().erase();
    localStorage.clear();
  });
  after(() => openRecord().erase());

  it('leads from one moment to the next, waits for the night, and asks when it is over', async () => {
    const element = await make();
    expect(head(element)).to.equal('Begin met je pijn voor je activiteit.');
    await walk(element, 2, 4, 5);
    expect([element.value, head(element)]).to.deep.equal(['2 4 5', 'Nog één nacht.']);
    radio(element, 'two-days').click();
    await settled(element);
    expect(slider(element)).to.equal(null);
    expect(visibleText(element)).to.contain('Dat moment moet nog komen.');
    await pass(element, 16 * hour);
    expect(head(element)).to.equal('Hoe is het de dag erna?');
    await press(element, 'Verder: dag erna');
    await slide(element, 4);
    expect(head(element)).to.equal('Nog één nacht.');
    expect(said(element)).to.match(/Kijk \w+dag rond hetzelfde uur/);
    await pass(element, 34 * hour);
    expect(head(element)).to.equal('De 48 uur zijn om. Hoe is het nu?');
    await press(element, 'Verder: 48 uur');
    await slide(element, 5);
    expect(head(element)).to.equal('Deze stap was iets te groot.');
    expect(all(element, '.picture text').map((text) => text.textContent)).to.include('volgende keer');
  });

  it('kept, asks again after a reload, keeps each further score by itself, and says how it went a week and a month later', async () => {
    const element = await make();
    await walk(element, 2, 4, 5);
    await keep(element);
    expect(log().map(({ moment, value }) => [moment, value])).to.deep.equal([
      ['before', 2],
      ['during', 4],
      ['after', 5],
    ]);
    element.remove();
    await pass(await make(), 20 * hour);
    const morning = await make();
    await settled(morning, () => morning.value === '2 4 5');
    expect(head(morning)).to.equal('Hoe is het de dag erna?');
    await slide(morning, 2);
    expect(head(morning)).to.equal('Terug binnen een dag.');
    await settled(morning, () => log().length === 4);
    expect(new Set(log().map(({ check }) => check)).size).to.equal(1);
    morning.remove();
    for (const days of [7, 23]) {
      await pass(await make(), days * 24 * hour);
      const later = await make();
      await settled(later, () => said(later).includes('24 oktober'));
      expect(said(later)).to.contain('24 oktober: Terug binnen een dag.');
      expect(later.value).to.equal('');
      later.remove();
    }
  });

  it('takes over what another tab said of the check it keeps, and loses none of it', async () => {
    const element = await make();
    await walk(element, 2, 4, 5);
    await keep(element);
    await pass(element, 50 * hour);
    openRecord().update((record) => {
      const [{ check, zone }] = record.painLog as [(typeof record.painLog)[number]];
      const at = '2026-10-25T09:00:00.000Z';
      return {
        ...record,
        painLog: [
          ...record.painLog.map((entry, i) => (i ? entry : { ...entry, note: 'tuinieren' })),
          { at, zone, scale: 'nrs' as const, value: 3, moment: 'next-day', check: check! },
        ],
      };
    });
    await settled(element);
    expect([element.value, element.activity]).to.deep.equal(['2 4 5 3', 'tuinieren']);
    radio(element, 'two-days').click();
    await settled(element);
    await slide(element, 1);
    await settled(element, () => log().some(({ moment }) => moment === 'two-days'));
    expect(log().map(({ moment, value, note }) => [moment, value, note])).to.deep.equal([
      ['before', 2, 'tuinieren'],
      ['during', 4, undefined],
      ['after', 5, undefined],
      ['next-day', 3, undefined],
      ['two-days', 1, undefined],
    ]);
  });

  it('takes an activity of yesterday for one of yesterday', async () => {
    const element = await make();
    radio(element, '1').click();
    await settled(element);
    await walk(element, 1, 3, 4);
    expect(head(element)).to.equal('Hoe is het de dag erna?');
    await press(element, 'Verder: dag erna');
    await slide(element, 3);
    expect(head(element)).to.equal('Nog één nacht.');
    radio(element, '2').click();
    await settled(element);
    expect(head(element)).to.equal('De 48 uur zijn om. Hoe is het nu?');
  });

  it('said anew when it was after it was kept, is still one check', async () => {
    const element = await make();
    await walk(element, 1, 3, 4);
    await keep(element);
    radio(element, '2').click();
    await settled(element, () => log()[0]!.check.startsWith('2026-10-22'));
    expect(log()).to.have.length(3);
  });

  it('follows the hill as it is dragged up and down, and tells of it as of the slider', async () => {
    const element = await make(html`<flare-check lang="nl" value="2 4 5 3 2"></flare-check>`);
    const heard: string[] = [];
    for (const type of ['input', 'change'])
      element.addEventListener(type, () => heard.push(`${type} ${element.value}`));
    const disc = all<SVGElement>(element, '.disc')[2]!;
    const point = (type: string, clientY: number): boolean =>
      disc.dispatchEvent(new PointerEvent(type, { clientY, pointerId: 1, button: 0, bubbles: true }));
    disc.setPointerCapture = () => undefined;
    point('pointerdown', 200);
    point('pointermove', 195);
    point('pointermove', 100);
    point('pointerup', 100);
    await settled(element);
    expect(element.scores.after).to.be.greaterThan(6);
    expect(element.moment).to.equal('after');
    expect(heard[0]).to.match(/^input 2 4 (7|8|9|10) 3 2$/);
    expect(heard.filter((each) => each.startsWith('change'))).to.have.length(1);
  });

  it('offers the moments still to come as a calendar file', async () => {
    const element = await make();
    await walk(element, 2, 4, 5);
    const made: Blob[] = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => (made.push(blob), createObjectURL.call(URL, blob));
    const stop = (event: Event): void => event.preventDefault();
    document.addEventListener('click', stop, true);
    const own = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      button(element, 'Zet in mijn agenda').click();
      await settled(element, () => made.length > 0);
    } finally {
      HTMLAnchorElement.prototype.click = own;
      URL.createObjectURL = createObjectURL;
      document.removeEventListener('click', stop, true);
    }
    const text = await made[0]!.text();
    expect(text.match(/BEGIN:VEVENT/g)).to.have.length(2);
    expect(text).to.contain('SUMMARY:Is je pijn gezakt?').and.to.contain('BEGIN:VALARM');
  });

  it('in a lesson is larger, keeps nothing and shows nothing of who was there before', async () => {
    const first = await make();
    await walk(first, 2, 4, 5);
    await keep(first);
    first.remove();
    const element = await make(html`<flare-check lang="nl" lesson></flare-check>`);
    await settled(element);
    expect([element.value, head(element)]).to.deep.equal(['', 'Begin met je pijn voor je activiteit.']);
    await slide(element, 3);
    expect(button(element, 'Bewaar')).to.equal(undefined);
    expect(Number.parseFloat(getComputedStyle(element).fontSize)).to.be.greaterThan(18);
  });

  it('comes back whole after Back, with when it was', async () => {
    const element = await make();
    await walk(element, 2, 4, 5);
    const state = JSON.stringify(element, ['value', 'activity', 'moment', 'since']);
    const again = await make();
    again.formStateRestoreCallback(state);
    await settled(again);
    expect([again.value, head(again)]).to.deep.equal(['2 4 5', 'Nog één nacht.']);
  });

  it('offers the exercises of a plan by name, so that the plan hears of it', async () => {
    openRecord().update((record) => ({ ...record, plan: { exercises: [{ id: 'walking', name: 'Wandelen' }, 7] } }));
    const element = await make();
    await slide(element, 2);
    await keep(element);
    const offered = (): unknown[] => all<HTMLOptionElement>(element, 'datalist option').map(({ value }) => value);
    await settled(element, () => offered().length > 0);
    expect(offered()).to.deep.equal(['Wandelen']);
  });

  it('starts again without taking away what was kept', async () => {
    const element = await make();
    await walk(element, 2, 4, 5);
    await keep(element);
    await press(element, 'Opnieuw');
    expect([element.value, head(element)]).to.deep.equal(['', 'Begin met je pijn voor je activiteit.']);
    expect(log()).to.have.length(3);
  });
});
