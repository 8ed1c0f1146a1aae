// What only start-plan does: ticking by day, growing, skipping, coming back, its weeks, memory, the calendar and lesson.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/tools/start-plan/define.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import type { StartPlanElement } from '../../../../src/widgets/tools/start-plan/start-plan.js';
import { clockAt, here, pass } from '../../../support/clock.js';
import { contract } from '../../../support/contract.js';
import { all, button, radio, ready, said, settled, visibleText } from '../../../support/page.js';

contract('start-plan', { filled: { weeks: '2' }, invalid: { weeks: 'ten' } });

const day = 864e5;
const make = async (markup = html`<start-plan lang="nl"></start-plan>`): Promise<StartPlanElement> => {
  const element = await fixture<StartPlanElement>(markup);
  await ready(element);
  return element;
};
const box = (element: Element, habit: string): HTMLInputElement => element.shadowRoot!.querySelector(`#${habit}`)!;
const tick = async (element: Element, ...names: string[]): Promise<void> => {
  for (const habit of names) {
    box(element, habit).click();
    await settled(element);
  }
};
const ticked = (element: Element): string[] =>
  all<HTMLInputElement>(element, '.day input')
    .filter(({ checked }) => checked)
    .map(({ id }) => id);
const choose = async (element: Element, date: string): Promise<void> => {
  radio(element, date).click();
  await settled(element);
};
const head = (element: Element): string => element.shadowRoot!.querySelector('.said h3')!.textContent!;
/** How large each plant is drawn; nothing where only a seed is. */
const plants = (element: Element): (number | undefined)[] =>
  all(element, '.pot').map((pot) => {
    const at = pot.querySelector('.level')?.getAttribute('data-at');
    return at ? Number(/scale\(([\d.]+)\)/.exec(at)![1]) : undefined;
  });
type Kept = { log?: { at: string; zone: string; habit: string }[] } | undefined;
const kept = (): Kept =>
  (JSON.parse(localStorage.getItem('kinekit:record') ?? '{}') as { widgets?: Record<string, Kept> }).widgets?.[
    'start-plan'
  ];
const keep = async (element: Element): Promise<void> => {
  button(element, 'Bewaar').click();
  await settled(element, () => visibleText(element).includes('Mogen we dit op je toestel bewaren?'));
  button(element, 'Ja, bewaar').click();
  await settled(element, () => visibleText(element).includes('Bewaard op dit toestel.'));
};
/** The same device after so many days, with a page that was closed. */
const reopened = async (element: Element, days: number, has: string): Promise<StartPlanElement> => {
  element.remove();
  await pass(element, days * day);
  const again = await make();
  await settled(again, () => said(again).includes(has));
  return again;
};

describe('start-plan', () => {
  // A Thursday; in the night of Sunday the clock goes forward in Brussels.
  clockAt(here('2026-03-26', '12:00'));
  beforeEach(() => {
    openRecord().erase();
    localStorage.clear();
  });
  after(() => openRecord().erase());

  it('begins with seeds and says that one is a start', async () => {
    const element = await make();
    expect(plants(element)).to.deep.equal([undefined, undefined, undefined, undefined, undefined]);
    expect(said(element)).to.contain('Eén gewoonte is al een begin.').and.contain('4 weken');
    expect(all(element, '.day input')).to.have.length(5);
  });

  it('waters what is ticked, by its box or by its pot, and takes it back', async () => {
    const element = await make();
    await tick(element, 'walk');
    expect(head(element)).to.equal('Eén pot water gegeven.');
    const heard: string[] = [];
    element.addEventListener('change', () => heard.push('change'));
    all<SVGElement>(element, '.pot')[2]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled(element);
    expect([ticked(element), head(element), heard]).to.deep.equal([
      ['walk', 'water'],
      '2 potten water gegeven.',
      ['change'],
    ]);
    all<SVGElement>(element, '.pot')[2]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled(element);
    expect(ticked(element)).to.deep.equal(['walk']);
  });

  it('fills in a day before, under its own name, and today stays as it was', async () => {
    const element = await make();
    await tick(element, 'walk');
    await choose(element, '2026-03-24');
    expect(visibleText(element)).to.contain('Wat deed je dinsdag?');
    expect(ticked(element)).to.deep.equal([]);
    await tick(element, 'walk', 'evening');
    await choose(element, '2026-03-26');
    expect(ticked(element)).to.deep.equal(['walk']);
    expect(all(element, 'input[name=day]')).to.have.length(7);
  });

  it('lets nothing shrink or break by a day that is skipped, and says so', async () => {
    const element = await make();
    await tick(element, 'walk', 'water');
    const [walk, , water] = plants(element);
    await pass(element, day);
    expect(head(element)).to.equal('Eén keer gewandeld en geademd.');
    expect(said(element)).to.contain('breekt niets');
    expect(plants(element)).to.deep.equal([walk, undefined, water, undefined, undefined]);
    await pass(element, 5 * day);
    expect(said(element)).to.contain('Alles staat er nog. Een terugval hoort erbij');
    expect(plants(element)).to.deep.equal([walk, undefined, water, undefined, undefined]);
    await tick(element, 'walk');
    expect(plants(element)[0]).to.be.greaterThan(walk!);
    expect(plants(element)[2]).to.equal(water);
  });

  it('makes the same plant of the same times with and without gaps', async () => {
    const grow = async (gaps: readonly number[]): Promise<unknown> => {
      // In a lesson each begins with nothing. As wide as the other, also where two of them bring a scroll bar.
      const element = await make(html`<start-plan lang="nl" lesson style="width:400px"></start-plan>`);
      for (const gap of gaps) {
        await pass(element, gap * day);
        await tick(element, 'water');
      }
      return plants(element)[2];
    };
    expect(await grow([0, 1, 1, 1])).to.equal(await grow([0, 5, 2, 9]));
  });

  it('goes to the new day at midnight of where the person is, with the page left open', async () => {
    const element = await make();
    await tick(element, 'walk');
    await pass(element, 12 * 36e5 - 60_000);
    expect(ticked(element)).to.deep.equal(['walk']);
    await pass(element, 60_000);
    expect(ticked(element)).to.deep.equal([]);
    await choose(element, '2026-03-26');
    expect(ticked(element)).to.deep.equal(['walk']);
  });

  it('says after its weeks that this is a start, and goes on', async () => {
    const element = await make(html`<start-plan lang="nl" weeks="2"></start-plan>`);
    await tick(element, 'evening');
    await pass(element, 13 * day);
    expect(said(element)).not.to.contain('weken zijn om');
    await pass(element, day);
    await tick(element, 'evening');
    expect(said(element)).to.contain('2 keer een vaste avond.').and.contain('Je 2 weken zijn om, en dat is een begin.');
  });

  it('keeps each tick once the person agrees; all is there after a day, a week and a month', async () => {
    const element = await make();
    await tick(element, 'walk', 'evening');
    expect(localStorage.length).to.equal(0);
    await keep(element);
    expect(kept()!.log!.map(({ at, habit }) => [at.slice(0, 10), habit])).to.deep.equal([
      ['2026-03-26', 'walk'],
      ['2026-03-26', 'evening'],
    ]);
    let page = await reopened(element, 1, 'Eén keer gewandeld en geademd.');
    await tick(page, 'walk');
    await settled(page, () => kept()!.log!.length === 3);
    await tick(page, 'walk');
    await settled(page, () => kept()!.log!.length === 2);
    await tick(page, 'walk');
    await settled(page, () => kept()!.log!.length === 3);
    page = await reopened(page, 6, '2 keer gewandeld en geademd.');
    page = await reopened(page, 23, 'Je 4 weken zijn om');
    expect(head(page)).to.equal('2 keer gewandeld en geademd.');
    button(page, 'Opnieuw').click();
    await settled(page, () => !kept()!.log);
    expect(head(page)).to.equal('Eén gewoonte is al een begin.');
  });

  it('keeps what two tabs tick, and takes what one of them unticks', async () => {
    const one = await make();
    await tick(one, 'walk');
    await keep(one);
    const other = await make();
    await settled(other, () => ticked(other).includes('walk'));
    await tick(other, 'water');
    await settled(one, () => ticked(one).includes('water'));
    await tick(one, 'walk');
    await settled(other, () => !ticked(other).includes('walk'));
    expect(kept()!.log!.map(({ habit }) => habit)).to.deep.equal(['water']);
  });

  it('hands over an evening reminder for as long as the plan, only when asked', async () => {
    const element = await make(html`<start-plan lang="nl" weeks="3"></start-plan>`);
    expect(button(element, 'Zet 20:00 in mijn agenda')).to.equal(undefined);
    await tick(element, 'walk');
    const { createObjectURL } = URL;
    const files: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => (files.push(blob), createObjectURL.call(URL, blob));
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      button(element, 'Zet 20:00 in mijn agenda').click();
      await settled(element, () => files.length === 1);
    } finally {
      HTMLAnchorElement.prototype.click = click;
      URL.createObjectURL = createObjectURL;
    }
    const text = await files[0]!.text();
    expect(text).to.contain('DTSTART:20260326T200000').and.contain('RRULE:FREQ=DAILY;COUNT=21');
    expect(text).to.contain('BEGIN:VALARM');
  });

  it('shows nobody’s plants in a lesson, and keeps nothing', async () => {
    openRecord().consent.give();
    const log = [{ at: '2026-03-26T12:00:00.000Z', zone: 'UTC', habit: 'walk' }];
    openRecord().update((record) => ({ ...record, widgets: { 'start-plan': { log } } }));
    const element = await make(html`<start-plan lang="nl" lesson></start-plan>`);
    expect(ticked(element)).to.deep.equal([]);
    expect(visibleText(element)).not.to.contain('Vorige dagen');
    await tick(element, 'water');
    expect(head(element)).to.equal('Eén pot water gegeven.');
    expect(button(element, 'Bewaar')).to.equal(undefined);
    button(element, 'Opnieuw').click();
    await settled(element);
    expect(kept()).to.deep.equal({ log });
  });

  it('hides what was ticked when a lesson begins on the page, and has it back after', async () => {
    const element = await make();
    await tick(element, 'walk');
    await keep(element);
    element.lesson = true;
    await settled(element);
    expect([ticked(element), plants(element)[0]]).to.deep.equal([[], undefined]);
    await tick(element, 'water');
    element.lesson = false;
    await settled(element);
    expect(ticked(element)).to.deep.equal(['walk']);
  });
});
