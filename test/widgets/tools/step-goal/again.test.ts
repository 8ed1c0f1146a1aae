// step-goal over time: a plan that goes on, a Monday after a week, numbers of any land, small steps, and a lesson.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/tools/step-goal/define.js';
import { systemClock } from '../../../../src/platform/time/clock.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import { weekBefore, weekOf } from '../../../../src/widgets/tools/step-goal/days.js';
import type { StepGoalElement } from '../../../../src/widgets/tools/step-goal/step-goal.js';
import { clockAt, here } from '../../../support/clock.js';
import { all, button, radio, ready, said, settled, visibleText } from '../../../support/page.js';

const make = async (markup = html`<step-goal lang="nl"></step-goal>`): Promise<StepGoalElement> => {
  const element = await fixture<StepGoalElement>(markup);
  await ready(element);
  return element;
};
const week = (): readonly string[] => weekOf(systemClock.now(), systemClock.zone()).dates;
const marks = (element: Element): string[] => all(element, '.marks li').map((li) => visibleText(li));
const now = (element: Element): string[] => all(element, '.marks [aria-current]').map((li) => visibleText(li));

/** What this device kept: a plan from `start`, and the steps of last week. */
const keep = (start: string, own: object = {}): void => {
  const last = weekBefore(week());
  openRecord().consent.give();
  openRecord().update((record) => ({
    ...record,
    steps: { baseline: 4800, log: { [last[0]!]: 5000, [last[3]!]: 5600 } },
    widgets: { 'step-goal': { start, age: 'under-60', ...own } },
  }));
};

describe('step-goal over time', () => {
  beforeEach(() => {
    openRecord().erase();
    localStorage.clear();
  });
  after(() => openRecord().erase());

  it('is in the third week of a plan that began two weeks ago, at its next goal', async () => {
    keep(weekBefore(weekBefore(week()))[0]!);
    const element = await make();
    await settled(element, () => element.value === '4800');
    expect(marks(element)).to.deep.equal(['4.800 nu', '5.800 week 1–2', '6.800 week 3–4', '7.800 week 5–6']);
    expect(now(element)).to.deep.equal(['6.800 week 3–4']);
    expect(said(element)).to.contain('Je doel is 6.800 stappen per dag.');
  });

  it('shows on a Monday what last week was', async () => {
    keep(week()[0]!);
    const element = await make();
    await settled(element, () => said(element).includes('Vorige week'));
    expect(said(element)).to.contain('Vorige week: gemiddeld 5.300 stappen op 2 dagen.');
    const kept = (): { log: object } =>
      (JSON.parse(localStorage.getItem('kinekit:record')!) as { steps: { log: object } }).steps;
    const before = kept().log;
    button(element, 'Bewaar').click();
    await settled(element, () => visibleText(element).includes('Bewaard op dit toestel.'));
    expect(kept().log).to.deep.equal(before);
  });

  it('begins anew with another average', async () => {
    keep(weekBefore(weekBefore(week()))[0]!);
    const element = await make();
    await settled(element, () => element.value === '4800');
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('#baseline')!;
    field.value = '6000';
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    await settled(element);
    expect(now(element)).to.deep.equal(['7.000 week 1–2']);
  });

  it('asks nobody who walks little for nearly the double, and lets the size of a step be set', async () => {
    const element = await make(html`<step-goal lang="nl" baseline="1200"></step-goal>`);
    expect(said(element)).to.contain('Je doel is 1.450 stappen per dag.');
    radio(element, '500').click();
    await settled(element);
    expect([element.stepSize, said(element).includes('1.700')]).to.deep.equal([500, true]);
    const set = await make(html`<step-goal lang="nl" baseline="4800" step-size="250"></step-goal>`);
    expect(said(set)).to.contain('Je doel is 5.050 stappen per dag.');
    const wrong = await make(html`<step-goal lang="nl" baseline="4800" step-size="9000"></step-goal>`);
    expect(said(wrong)).to.contain('Je doel is 5.800 stappen per dag.');
  });

  it('reads four thousand as any land writes it, in every language', async () => {
    for (const lang of ['nl', 'fr', 'en', 'de'])
      for (const text of ['4.000', '4,000', '4 000', '4’000', "4'000"]) {
        const element = await make(html`<step-goal lang=${lang} baseline=${text}></step-goal>`);
        expect(element.value, `${lang} ${text}`).to.equal('4000');
      }
  });

  it('says one step, not one steps', async () => {
    const left = { nl: 'Nog 1 stap tot', fr: 'Encore 1 pas', en: '1 more step to', de: 'Noch 1 Schritt bis' };
    for (const [lang, sentence] of Object.entries(left)) {
      const element = await make(html`<step-goal lang=${lang} baseline="4800" today="5799"></step-goal>`);
      expect(said(element), lang).to.contain(sentence);
    }
  });

  it('says what is wrong once, at the field, when the person is done', async () => {
    const element = await make(html`<step-goal lang="nl" baseline="abc"></step-goal>`);
    expect(visibleText(element).split('Typ een heel getal').length).to.equal(2);
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('#baseline')!;
    field.value = '4,5';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settled(element);
    expect(visibleText(element)).not.to.contain('Typ een heel getal');
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element);
    expect(visibleText(element)).to.contain('Typ een heel getal');
  });

  it('while empty shows what could stand there, and takes it for nobody’s steps', async () => {
    const element = await make();
    expect(element.shadowRoot!.querySelector<HTMLInputElement>('#baseline')!.placeholder).to.equal('4.000');
    expect(all(element, '.picture text').map((text) => text.textContent)).to.include('bijvoorbeeld 4.000');
    expect(element.value).to.equal('');
  });

  it('comes back whole after Back or a reload, the other days too', async () => {
    const element = await make(html`<step-goal lang="nl" baseline="4800"></step-goal>`);
    element.week = [4100, 4200];
    element.stepSize = 250;
    await settled(element);
    const state = JSON.stringify(element, ['baseline', 'age', 'today', 'stepSize', 'days']);
    const again = await make();
    again.formStateRestoreCallback(state);
    await settled(again);
    expect([again.value, again.stepSize, again.week.slice(0, 2)]).to.deep.equal(['4800', 250, [4100, 4200]]);
  });

  describe('kept again', () => {
    clockAt(here('2026-03-26', '12:00'));
    const [monday, today] = ['2026-03-23', '2026-03-26'];
    const log = (): Record<string, number> =>
      (JSON.parse(localStorage.getItem('kinekit:record')!) as { steps: { log: Record<string, number> } }).steps.log;
    const type = async (element: StepGoalElement, id: string, steps: string): Promise<void> => {
      const field = element.shadowRoot!.querySelector<HTMLInputElement>(`#${id}`)!;
      field.value = steps;
      for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
      await settled(element);
    };
    const press = async (element: StepGoalElement, done: () => boolean): Promise<void> => {
      button(element, 'Bewaar').click();
      await settled(element, done);
    };
    const noted = async (steps: Record<string, number>): Promise<StepGoalElement> => {
      openRecord().consent.give();
      openRecord().update((record) => ({ ...record, steps: { baseline: 4800, log: steps } }));
      const element = await make();
      await settled(element, () => element.value === '4800');
      return element;
    };

    it('has no steps on a day that was emptied, and leaves those of a day that cannot be read', async () => {
      const element = await noted({ [monday]: 5000, '2026-03-24': 4000, [today]: 3000 });
      await type(element, 'day-0', '');
      await type(element, 'day-1', 'veel');
      await type(element, 'today', '');
      await press(element, () => !(monday in log()));
      expect(log()).to.deep.equal({ '2026-03-24': 4000 });
    });

    it('writes the days said here alone: what another tab corrected stays, also after Back', async () => {
      const element = await noted({ [monday]: 5000, [today]: 3000 });
      openRecord().update(({ steps, ...record }) => ({
        ...record,
        steps: { ...steps, log: { [monday]: 6000, [today]: 3500 } },
      }));
      await type(element, 'day-1', '4000');
      await press(element, () => '2026-03-24' in log());
      expect(log()).to.deep.equal({ [monday]: 6000, '2026-03-24': 4000, [today]: 3500 });
      await type(element, 'day-2', '4200');
      const state = JSON.stringify(element, ['baseline', 'age', 'today', 'stepSize', 'days']);
      const again = await make();
      again.formStateRestoreCallback(state);
      await settled(again);
      await press(again, () => '2026-03-25' in log());
      expect(log()).to.deep.equal({ [monday]: 6000, '2026-03-24': 4000, '2026-03-25': 4200, [today]: 3500 });
    });

    it('keeps all that is shown where the record was erased', async () => {
      const element = await noted({ [monday]: 5000 });
      await type(element, 'day-1', '4000');
      await press(element, () => '2026-03-24' in log());
      openRecord().erase();
      openRecord().consent.give();
      await press(element, () => '2026-03-24' in log());
      expect(log()).to.deep.equal({ [monday]: 5000, '2026-03-24': 4000 });
    });

    it('takes nothing away after starting again', async () => {
      const element = await noted({ [monday]: 5000 });
      await type(element, 'day-0', '5100');
      button(element, 'Opnieuw').click();
      await settled(element);
      await type(element, 'baseline', '4000');
      await press(element, () => visibleText(element).includes('Bewaard op dit toestel.'));
      expect(log()).to.deep.equal({ [monday]: 5000 });
    });
  });

  it('in a lesson is larger, keeps nothing and shows nothing of who was there before', async () => {
    keep(week()[0]!);
    const element = await make(html`<step-goal lang="nl" lesson></step-goal>`);
    expect(element.value).to.equal('');
    element.baseline = '5000';
    await settled(element);
    expect(button(element, 'Bewaar')).to.equal(undefined);
    expect(Number.parseFloat(getComputedStyle(element).fontSize)).to.be.greaterThan(18);
  });
});
