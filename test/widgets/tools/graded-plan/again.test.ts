// graded-plan over time: week by week, with what flare-checks said, a page that first asks, another tab, and a lesson.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/tools/graded-plan/define.js';
import { withCheck } from '../../../../src/practice/pain-log/checks.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import type { GradedPlanElement } from '../../../../src/widgets/tools/graded-plan/graded-plan.js';
import { clockAt, here, pass } from '../../../support/clock.js';
import { all, button, radio, ready, said, settled, visibleText } from '../../../support/page.js';

const day = 864e5;
const make = async (markup = html`<graded-plan lang="nl"></graded-plan>`): Promise<GradedPlanElement> => {
  const element = await fixture<GradedPlanElement>(markup);
  await ready(element);
  return element;
};
const head = (element: Element): string => element.shadowRoot!.querySelector('.said h3')!.textContent!;
const words = (element: Element): string[] => all(element, '.picture text').map((text) => text.textContent!.trim());
const set = async (element: Element, css: string, value: string): Promise<void> => {
  const input = element.shadowRoot!.querySelector<HTMLInputElement>(css)!;
  input.value = value;
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
  await settled(element);
};
const keep = async (element: GradedPlanElement): Promise<void> => {
  button(element, 'Bewaar').click();
  await settled(element, () => !!button(element, 'Ja, bewaar'));
  button(element, 'Ja, bewaar').click();
  await settled(element, () => visibleText(element).includes('Bewaard op dit toestel.'));
};
interface Kept {
  plan?: { exercises: { id: string; base: number; start: string }[] };
  doses: Record<string, Record<string, number>>;
}
const kept = (): Kept => JSON.parse(localStorage.getItem('kinekit:record')!) as Kept;
/** A check of walking that began then: 5 after two days is too big a step. */
const checked = (at: string, last: number): void => {
  const scores = { before: 2, during: 4, after: 5, 'next-day': 5, 'two-days': last };
  const check = { check: new Date(at).toISOString(), zone: 'UTC', scores, activity: 'Wandelen' };
  openRecord().update((record) => ({ ...record, painLog: withCheck(record.painLog, check, Date.parse(at) + 3 * day) }));
};

describe('graded-plan over time', () => {
  // The week in which the clock goes forward in Brussels.
  clockAt(here('2026-03-23', '10:00'));
  beforeEach(() => {
    openRecord().erase();
    localStorage.clear();
  });
  after(() => openRecord().erase());

  it('begins with what always works, shows a step a week, and asks nothing of who entered nothing', async () => {
    const element = await make();
    expect([element.value, head(element)]).to.deep.equal(['', 'Wat lukt je altijd?']);
    await set(element, 'input[type=range]', '10');
    expect([element.value, head(element)]).to.deep.equal(['10', 'Vandaag 10 minuten.']);
    expect(words(element).filter((text) => /^\d+$/.test(text))).to.include.members([
      '10',
      '12',
      '14',
      '16',
      '18',
      '20',
    ]);
  });

  it('asks for no more on a good day and no less on a worse one, and draws the leap that need not be', async () => {
    const element = await make(html`<graded-plan lang="nl" value="10"></graded-plan>`);
    expect(words(element)).not.to.include('hoeft niet');
    radio(element, 'good').click();
    await settled(element);
    expect(head(element)).to.equal('Goede dag? Toch 10 minuten.');
    expect(words(element)).to.include('hoeft niet');
    radio(element, 'bad').click();
    await settled(element);
    expect(head(element)).to.equal('Mindere dag? Toch 10 minuten.');
    expect(said(element)).to.contain('stop dan en vertel het aan je kinesist');
  });

  it('starts at 70 % of three sessions, once there are three', async () => {
    const element = await make();
    for (const [i, value] of ['20', '22', '18'].entries()) {
      expect(element.value).to.equal('');
      await set(element, `#session-${i}`, value);
    }
    expect(element.value).to.equal('14');
  });

  it('kept, goes on by the calendar over the change of clock, and keeps what was done by its day', async () => {
    const element = await make();
    await set(element, 'input[type=range]', '10');
    await keep(element);
    expect(kept().plan!.exercises[0]).to.include({ id: 'walking', base: 10, start: '2026-03-23' });
    button(element, 'Gedaan: 10 minuten').click();
    await settled(element, () => head(element) === 'Gedaan: 10 minuten.');
    expect(kept().doses).to.deep.equal({ '2026-03-23': { walking: 10 } });
    element.remove();
    await pass(await make(), 7 * day);
    const later = await make();
    await settled(later, () => later.value === '10');
    expect(head(later)).to.equal('Vandaag 12 minuten.');
    expect(words(later)).to.include('week 2');
    later.remove();
    await pass(await make(), 28 * day);
    const month = await make();
    await settled(month, () => head(month) === 'Vandaag 20 minuten.');
    expect(kept().doses).to.deep.equal({ '2026-03-23': { walking: 10 } });
  });

  it('stays where it is after a flare-check that says the step was too big, and goes back after a second', async () => {
    const element = await make();
    await set(element, 'input[type=range]', '10');
    await keep(element);
    await pass(element, 8 * day);
    checked('2026-03-31T08:00:00Z', 5);
    await settled(element, () => said(element).includes('blijft de trede'));
    expect(head(element)).to.equal('Vandaag 12 minuten.');
    await pass(element, 7 * day);
    expect(head(element)).to.equal('Vandaag 12 minuten.');
    checked('2026-04-07T08:00:00Z', 5);
    await settled(element, () => said(element).includes('een trede terug'));
    expect(head(element)).to.equal('Vandaag 10 minuten.');
  });

  it('grows on after a flare-check that says the pain settled', async () => {
    const element = await make();
    await set(element, 'input[type=range]', '10');
    await keep(element);
    checked('2026-03-24T08:00:00Z', 2);
    await pass(element, 7 * day);
    expect(head(element)).to.equal('Vandaag 12 minuten.');
  });

  it('rests on the days of rest, and says how much it is next time', async () => {
    const element = await make(html`<graded-plan lang="nl" value="10" rest-days="1"></graded-plan>`);
    expect(head(element)).to.equal('Vandaag is een rustdag.');
    expect(said(element)).to.contain('10 minuten');
    const all = await make(html`<graded-plan lang="nl" value="10" rest-days="1 2 3 4 5 6 7"></graded-plan>`);
    expect(head(all)).to.equal('Vandaag 10 minuten.');
  });

  it('is also the sheet of the therapist, with exercises of any name, in sets', async () => {
    const element = await make(html`<graded-plan lang="nl" exercise="squats"></graded-plan>`);
    element.sheet = [
      { id: 'squats', name: 'Kniebuigen', unit: 'times', base: 8, sets: 3 },
      { id: '!', base: 1 },
      'x' as never,
    ];
    await settled(element);
    expect(head(element)).to.equal('Vandaag 8 keer.');
    expect(said(element)).to.contain('3 keer per dag.');
    expect(all(element, '.choice span').map((span) => span.textContent)).to.include('Kniebuigen');
    await set(element, '#own', 'Trap');
    button(element, 'Voeg toe').click();
    await settled(element);
    expect(radio(element, element.exercise).checked).to.equal(true);
    expect(head(element)).to.equal('Wat lukt je altijd?');
  });

  it('goes on with the plan that came in the place of the kept one, from another tab or widget', async () => {
    const element = await make(html`<graded-plan lang="nl" rest-days="7"></graded-plan>`);
    await set(element, 'input[type=range]', '10');
    await keep(element);
    const exercise = { id: 'cycling', name: 'Fietsen', unit: 'minutes', base: 20, start: '2026-03-23' };
    openRecord().update((record) => ({ ...record, plan: { exercises: [exercise], rest: [6] } }));
    await settled(element);
    expect([element.exercise, element.value, element.restDays]).to.deep.equal(['cycling', '20', '6']);
    await set(element, 'input[type=range]', '25');
    await settled(element, () => kept().plan!.exercises[0]!.base === 25);
    expect(kept().plan!.exercises.map(({ id }) => id)).to.deep.equal(['cycling']);
  });

  it('goes on being kept where nothing of the visitor was known before', async () => {
    delete (globalThis as Record<symbol, unknown>)[Symbol.for('kinekit/record@1')];
    const element = await make();
    await set(element, 'input[type=range]', '10');
    await keep(element);
    await set(element, 'input[type=range]', '12');
    await settled(element, () => kept().plan!.exercises[0]!.base === 12);
    expect(kept().plan!.exercises).to.have.length(1);
  });

  it('leaves what was entered and not kept as it is when a plan comes from elsewhere', async () => {
    const element = await make();
    await set(element, 'input[type=range]', '10');
    openRecord().update((record) => ({ ...record, plan: { exercises: [{ id: 'cycling', base: 20 }] } }));
    await settled(element);
    expect([element.exercise, element.value]).to.deep.equal(['walking', '10']);
  });

  it('in a lesson is larger, keeps nothing and shows nothing of who was there before', async () => {
    const first = await make();
    await set(first, 'input[type=range]', '10');
    await keep(first);
    first.remove();
    const element = await make(html`<graded-plan lang="nl" lesson></graded-plan>`);
    await settled(element);
    expect([element.value, head(element)]).to.deep.equal(['', 'Wat lukt je altijd?']);
    await set(element, 'input[type=range]', '8');
    expect(button(element, 'Bewaar')).to.equal(undefined);
    expect(Number.parseFloat(getComputedStyle(element).fontSize)).to.be.greaterThan(18);
  });

  it('starts again with nothing on the device, and keeps what was done', async () => {
    const element = await make();
    await set(element, 'input[type=range]', '10');
    await keep(element);
    button(element, 'Gedaan: 10 minuten').click();
    await settled(element, () => !!kept().doses['2026-03-23']);
    button(element, 'Opnieuw').click();
    await settled(element, () => !kept().plan);
    expect([element.value, kept().doses]).to.deep.equal(['', { '2026-03-23': { walking: 10 } }]);
  });
});
