// What only step-goal does: the plan, today, the association and its limits, the week, memory.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/widgets/tools/step-goal/define.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import { systemClock } from '../../../../src/platform/time/clock.js';
import { stepsOf, weekOf } from '../../../../src/widgets/tools/step-goal/days.js';
import type { StepGoalElement } from '../../../../src/widgets/tools/step-goal/step-goal.js';
import { instantOf } from '../../../../src/platform/time/zone.js';
import { clockAt, pass } from '../../../support/clock.js';
import { contract } from '../../../support/contract.js';
import { itInOneEngine } from '../../../support/engines.js';
import { button, ready, settled, transcript, visibleText } from '../../../support/page.js';

contract('step-goal', {
  filled: { baseline: '4800', today: '5400', age: '67' },
  invalid: { baseline: 'abc', today: '-1', age: 'x' },
  formValue: '4800',
});

const make = async (markup = html`<step-goal lang="nl"></step-goal>`): Promise<StepGoalElement> => {
  const element = await fixture<StepGoalElement>(markup);
  await ready(element);
  return element;
};
const input = (element: Element, selector: string): HTMLInputElement => element.shadowRoot!.querySelector(selector)!;
const answer = (element: Element): string =>
  element.shadowRoot!.querySelector('[part~=answer]')!.textContent!.replace(/\s+/g, ' ').trim();

describe('step-goal', () => {
  beforeEach(() => localStorage.clear());

  itInOneEngine('is heard as it is seen', async () => {
    const element = await make(html`<step-goal lang="nl" baseline="4800" today="5400"></step-goal>`);
    const heard = transcript(element).map((line) => line.replaceAll(/\s/g, ' '));
    expect(heard).to.deep.equal([
      'heading 2: Je volgende stappendoel',
      'We starten van wat je nu doet. Dan gaat het in kleine stappen omhoog.',
      'Telkens 1.000 stappen erbij',
      '4.800',
      'nu',
      '5.800',
      'week 1–2',
      '6.800',
      'week 3–4',
      '7.800',
      'week 5–6',
      'button: Je gemiddelde nu: 100 minder',
      'field: Je gemiddelde nu, 4.800',
      'button: Je gemiddelde nu: 100 meer',
      'button: Stappen vandaag: 100 minder',
      'field: Stappen vandaag, 5.400',
      'button: Stappen vandaag: 100 meer',
      'disclosure: Leeftijd en grootte van een stap, closed',
      'disclosure: De andere dagen van deze week, closed',
      'heading 3: Nog 400 stappen tot je doel van vandaag.',
      'Dat is zo’n 4 minuten stevig wandelen. Lukt het vandaag niet, dan is er morgen.',
      'button: Bewaar op dit toestel',
      'button: Opnieuw',
      'Alleen op dit toestel. We sturen niets door.',
      'disclosure: Wat zeggen studies?, closed',
      'disclosure: Waar komt dit vandaan?, closed',
      'button: Wanneer meteen hulp?',
      'Dit is algemene uitleg. Het vervangt geen gesprek met je kinesist of arts.',
    ]);
  });

  it('counts what is left of today, in steps and minutes', async () => {
    const element = await make(html`<step-goal lang="nl" baseline="4800" today="5400"></step-goal>`);
    expect(answer(element)).to.contain('Nog 400 stappen tot je doel van vandaag.').and.to.contain('4 minuten');
  });

  it('keeps what a browser fills in at once', async () => {
    const element = await make(html`<step-goal lang="nl" baseline="4800"></step-goal>`);
    const field = input(element, '#baseline');
    field.value = '6.200';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element);
    expect(element.value).to.equal('6200');
    expect(answer(element)).to.contain('7.200');
  });

  it('reads 4.800 as forty-eight hundred in Dutch', async () => {
    const element = await make(html`<step-goal lang="nl" baseline="4.800"></step-goal>`);
    expect(element.value).to.equal('4800');
    expect(answer(element)).to.contain('5.800');
  });

  it('plans a thousand more each two weeks', async () => {
    const element = await make(html`<step-goal lang="nl" baseline="4800"></step-goal>`);
    const marks = [...element.shadowRoot!.querySelectorAll('.marks li')].map((li) => visibleText(li));
    expect(marks).to.deep.equal(['4.800 nu', '5.800 week 1–2', '6.800 week 3–4', '7.800 week 5–6']);
  });

  it('states the association once, as an association', async () => {
    const said = answer(await make(html`<step-goal lang="nl" baseline="2000"></step-goal>`));
    expect(said).to.match(
      /hangt .* samen met 15\s% minder kans om in die jaren te sterven\. Dat is een verband, geen belofte\./,
    );
    expect(said.match(/\d+\s?%/g)).to.have.length(1);
  });

  it('promises nothing where the benefit levels off, which is earlier from 60', async () => {
    const said = answer(await make(html`<step-goal lang="nl" baseline="7600" age="67"></step-goal>`));
    expect(said).to.contain('6.000 tot 8.000').and.not.to.contain('%');
    const younger = answer(await make(html`<step-goal lang="nl" baseline="7600" age="under-60"></step-goal>`));
    expect(younger).to.contain('8.600').and.to.contain('8.000 tot 10.000');
  });

  it('does not blame who is under the goal, and lets rest who has reached it', async () => {
    const under = answer(await make(html`<step-goal lang="nl" baseline="4800" today="100"></step-goal>`));
    expect(under).to.contain('Lukt het vandaag niet, dan is er morgen.');
    expect(under).not.to.match(/te weinig|slecht|mislukt|jammer/i);
    const done = answer(await make(html`<step-goal lang="nl" baseline="4800" today="6000"></step-goal>`));
    expect(done).to.contain('Je doel van vandaag is gehaald.').and.not.to.contain('-');
  });

  it('invites when empty and says what is wrong otherwise', async () => {
    expect(answer(await make()))
      .to.contain('Hoeveel stappen zet je nu')
      .and.not.to.match(/\d/);
    for (const baseline of ['abc', '-5', '1e9', '4,5', '99999999']) {
      const element = await make(html`<step-goal lang="nl" baseline=${baseline}></step-goal>`);
      expect(input(element, '#baseline').getAttribute('aria-invalid')).to.equal('true');
      expect(visibleText(element)).to.contain('Typ een heel getal, van 0 tot 50.000 stappen.');
      expect(element.value).to.equal('');
    }
  });

  it('steps by a hundred with the keyboard, one change per act', async () => {
    const element = await make(html`<step-goal lang="nl" baseline="4800"></step-goal>`);
    const fired: string[] = [];
    element.addEventListener('change', () => fired.push('change'));
    input(element, '#baseline').focus();
    await sendKeys({ press: 'ArrowUp' });
    await settled(element, () => element.value === '4900');
    expect(fired).to.have.length(1);
  });

  it('writes typed steps as the language does, once the person is done', async () => {
    const element = await make();
    input(element, '#baseline').focus();
    await sendKeys({ type: '4800' });
    // A driver may answer before the page has seen the last key.
    await settled(element, () => input(element, '#baseline').value === '4800');
    // Not by leaving the field: that no page hears of whose window is not in front, and of several browsers one is.
    await sendKeys({ press: 'Enter' });
    await settled(element, () => input(element, '#baseline').value === '4.800');
  });

  it('takes a week of numbers and gives it back, holes and nonsense left empty', async () => {
    const element = await make(html`<step-goal lang="nl" baseline="4800"></step-goal>`);
    element.week = [4000, undefined, Number.NaN, 0];
    await settled(element);
    expect(element.week).to.deep.equal([4000, undefined, undefined, 0, undefined, undefined, undefined]);
  });

  it('keeps days under their local date, after consent only', async () => {
    const element = await make(html`<step-goal lang="nl" baseline="4800" today="5400"></step-goal>`);
    button(element, 'Bewaar').click();
    await settled(element, () => !!element.shadowRoot!.querySelector('[part~=consent]'));
    expect(localStorage.length).to.equal(0);
    element.shadowRoot!.querySelector<HTMLButtonElement>('[part~=consent] .primary')!.click();
    await settled(element, () => !!localStorage.getItem('kinekit:record'));
    const { dates, today } = weekOf(systemClock.now(), systemClock.zone());
    const { steps } = JSON.parse(localStorage.getItem('kinekit:record')!);
    expect(steps).to.deep.equal({ baseline: 4800, log: { [dates[today]!]: 5400 } });
    const { widgets } = JSON.parse(localStorage.getItem('kinekit:record')!) as { widgets: Record<string, object> };
    expect(widgets['step-goal']).to.deep.equal({ start: dates[today], age: 'under-60' });
  });
});

describe('step-goal on a page that stays open over midnight, into another week and month', () => {
  clockAt(instantOf('2027-01-31', '23:50', systemClock.zone()));
  beforeEach(() => {
    openRecord().erase();
    localStorage.clear();
  });

  const type = async (element: StepGoalElement, steps: string, field = '#today'): Promise<void> => {
    input(element, field).value = steps;
    for (const name of ['input', 'change']) input(element, field).dispatchEvent(new Event(name, { bubbles: true }));
    await settled(element);
  };
  const log = (): object => JSON.parse(localStorage.getItem('kinekit:record') ?? '{}').steps?.log ?? {};
  const minutes = 60_000;

  it('keeps the steps of the evening under that day, and asks anew for the next', async () => {
    const element = await make(html`<step-goal lang="nl" baseline="4800"></step-goal>`);
    await type(element, '6000');
    expect(element.week.at(-1)).to.equal(6000);
    await pass(element, 20 * minutes);
    button(element, 'Bewaar').click();
    await settled(element, () => !!element.shadowRoot!.querySelector('[part~=consent]'));
    element.shadowRoot!.querySelector<HTMLButtonElement>('[part~=consent] .primary')!.click();
    await settled(element, () => Object.keys(log()).length > 0);
    expect(log()).to.deep.equal({ '2027-01-31': 6000 });
    expect(input(element, '#today').value).to.equal('');
    await type(element, '300');
    button(element, 'Bewaar').click();
    await settled(element, () => Object.keys(log()).length > 1);
    expect(log()).to.deep.equal({ '2027-01-31': 6000, '2027-02-01': 300 });
    expect(element.week).to.deep.equal([300, ...Array<undefined>(6)]);
  });

  it('takes for today what is typed after midnight on a page drawn before', async () => {
    const element = await make(html`<step-goal lang="nl" baseline="4800" today="6000"></step-goal>`);
    await pass(element, 20 * minutes);
    await type(element, '300');
    expect(element.week).to.deep.equal([300, ...Array<undefined>(6)]);
    expect(input(element, '#today').value).to.equal('300');
  });

  it('lets the day that was today be corrected as one of the other days', async () => {
    const element = await make(html`<step-goal lang="nl" baseline="4800"></step-goal>`);
    await pass(element, 24 * 60 * minutes);
    await type(element, '6000');
    await pass(element, 24 * 60 * minutes);
    element.requestUpdate();
    await settled(element);
    expect(input(element, '#day-0').value).to.equal('6.000');
    await type(element, '6500', '#day-0');
    expect(input(element, '#day-0').value).to.equal('6.500');
    expect(element.week).to.deep.equal([6500, ...Array<undefined>(6)]);
  });
});

describe('the days of step-goal', () => {
  it('follow the calendar of the zone, also around midnight and a clock change', () => {
    const late = Date.parse('2026-11-21T23:30:00Z');
    expect(weekOf(late, 'UTC')).to.deep.include({ today: 5 });
    expect(weekOf(late, 'Europe/Brussels').dates[weekOf(late, 'Europe/Brussels').today]).to.equal('2026-11-22');
    const change = weekOf(Date.parse('2026-10-25T00:30:00Z'), 'Europe/Brussels');
    expect(change.dates).to.deep.equal(['19', '20', '21', '22', '23', '24', '25'].map((day) => `2026-10-${day}`));
    expect(change.today).to.equal(6);
  });

  it('take whole steps only', () => {
    expect(stepsOf('4 800')).to.equal(4800);
    for (const text of [' ', '4,5', 'x', '-1', '50001']) expect(stepsOf(text), text).to.equal(undefined);
  });
});
