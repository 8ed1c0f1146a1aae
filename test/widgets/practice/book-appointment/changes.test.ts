// Changing an answer from the details, days that say why they are closed, and hours that pass while the page is open.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/practice/book-appointment/define.js';
import type { BookAppointmentElement } from '../../../../src/widgets/practice/book-appointment/book-appointment.js';
import { deLinde } from '../../../../demo/server/practice.js';
import type { BookingSource, BookingPractice } from '../../../../src/practice/booking/source.js';
import { clockAt, pass } from '../../../support/clock.js';
import { memorySource } from '../../../support/booking/memory-source.js';
import { ready, settled, visibleText } from '../../../support/page.js';
import { $, button, fill, giver, heading, next, press, row, toHours, type as write } from './page.js';

async function open(source: BookingSource): Promise<BookAppointmentElement> {
  const box = await fixture<HTMLElement>(html`<div lang="nl"><book-appointment></book-appointment></div>`);
  box.style.inlineSize = '400px';
  const element = box.querySelector('book-appointment')!;
  element.source = source;
  await ready(element, 'nl');
  await settled(element, () => !!$(element, '.step'));
  return element;
}

const change = '.sum [aria-label^="Wijzig"]';
/** Presses, and is then at the step with that question. */
async function go(element: Element, selector: string, question: string): Promise<void> {
  await press(element, selector);
  await settled(element, () => heading(element) === question);
}
const sum = (element: Element): string => $(element, '.sum')?.textContent.replace(/\s+/g, ' ') ?? '';
const typed = (element: Element): string => $<HTMLInputElement>(element, '#person-name')!.value;
const free = (element: Element): HTMLInputElement[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('.hour input')].filter((one) => !one.checked);

describe('book-appointment: a change from the details', () => {
  it('of the name into one with a link is not taken, and the field says why; a pasted tab is taken out', async () => {
    const source = memorySource();
    const element = await open(source);
    await fill(element);
    const name = $<HTMLInputElement>(element, '#person-name')!;
    write(element, 'person-name', 'Mila www.voorbeeld.example');
    await press(element, next);
    await settled(element, () => name.getAttribute('aria-invalid') === 'true');
    expect($(element, '#person-name-fault')!.textContent).to.contain('Laat webadressen en vreemde tekens hier weg.');
    write(element, 'person-name', 'Mila\tJanssens\u202c');
    await press(element, next);
    await settled(element, () => source.requests.length === 1);
    expect(source.requests[0]!.person.name).to.equal('Mila Janssens');
  });

  it('of the hour gives the held one back, and keeps what was typed', async () => {
    const source = memorySource();
    const element = await open(source);
    await fill(element);
    const before = sum(element);
    await go(element, change, 'Kies een dag en een uur');
    await settled(element, () => free(element).length > 1);
    free(element)[0]!.click();
    await go(element, next, 'Jouw gegevens');
    expect(sum(element)).not.to.equal(before);
    expect(typed(element)).to.equal('Mila Peeters');
    expect(source.asked).to.include('release');
  });

  it('of nothing keeps the hour and its hold', async () => {
    const source = memorySource();
    const element = await open(source);
    await fill(element);
    const before = sum(element);
    await go(element, change, 'Kies een dag en een uur');
    await go(element, next, 'Jouw gegevens');
    expect(sum(element)).to.equal(before);
    expect(source.asked.filter((call) => call === 'hold').length).to.equal(1);
  });

  it('of the service asks for an hour again, since the length differs, and for nothing else', async () => {
    const element = await open(memorySource());
    await fill(element);
    await go(element, change, 'Kies een dag en een uur');
    await go(element, '.whom [aria-label^="Wijzig"]', 'Waarvoor kom je?');
    await go(element, row(2), 'Kies een dag en een uur');
    expect($(element, '.bar')).to.equal(null);
    await press(element, '.hour input');
    await go(element, next, 'Jouw gegevens');
    expect(sum(element)).to.contain('Eerste consult');
    expect(typed(element)).to.equal('Mila Peeters');
  });

  it('to whoever is free keeps an hour that stays good', async () => {
    const element = await open(memorySource());
    await press(element, row(1));
    await press(element, giver('noor'));
    await press(element, '.hour input');
    const bar = (): string => $(element, '.bar p')!.textContent.replace(/\s+/g, ' ');
    const before = bar();
    await press(element, giver(''));
    expect(bar()).to.equal(before);
  });

  it('a reload keeps the hour and nothing that was typed, and says so', async () => {
    const source = memorySource();
    const element = await open(source);
    await fill(element);
    const state = JSON.stringify(history.state);
    expect(state).to.contain(source.asked.length ? 'kine.' : '');
    for (const own of ['Mila', 'voorbeeld', '0400', 'rug']) expect(state).not.to.contain(own);
    const { parentElement: box } = element;
    const kept = history.state as object;
    element.remove();
    history.replaceState(kept, '');
    const again = document.createElement('book-appointment');
    box!.append(again);
    again.source = source;
    await ready(again, 'nl');
    await settled(again, () => heading(again) === 'Jouw gegevens');
    expect(visibleText(again)).to.contain('Je uur staat er nog.');
    expect(typed(again)).to.equal('');
    again.remove();
    await again.updateComplete;
    expect(JSON.stringify(history.state)).not.to.contain('kine.');
  });
});

describe('book-appointment: closed days', () => {
  clockAt('2027-06-28T09:00:00+02:00');

  it('say why in the month, in the words of the practice, and cannot be chosen', async () => {
    const inner = memorySource();
    const told = async (): ReturnType<BookingSource['describe']> => {
      const got = await inner.describe();
      if (!got.ok) return got;
      const practice: BookingPractice = { ...got.practice, closures: deLinde.closures };
      return { ok: true, practice };
    };
    const element = await open({ ...inner, describe: told });
    await toHours(element);
    button(element, 'Maand')!.click();
    const { from, reason } = deLinde.closures.at(-1)!;
    await press(element, '.turn .arrow:not(.before)');
    const day = $(element, `[data-day="${from}"]`)!;
    expect(day.getAttribute('aria-label')).to.contain(`gesloten, ${reason!.nl}`);
    expect(day.getAttribute('aria-disabled')).to.equal('true');
    expect(visibleText(element)).to.contain(`zondag 1 augustus gesloten, ${reason!.nl}`);
    day.click();
    expect(day.hasAttribute('aria-pressed')).to.equal(false);
  });
});

describe('book-appointment on a page that stays open', () => {
  clockAt('2026-11-23T05:50:00+01:00');

  it('offers no hour that has passed meanwhile', async () => {
    const element = await open(memorySource());
    await toHours(element);
    await press(element, giver('noor'));
    await settled(element, () => !!$(element, '.hour input'));
    const firstAfter = async (hours: number): Promise<string> => {
      await pass(element, hours * 3_600_000);
      element.requestUpdate();
      await settled(element);
      return $<HTMLInputElement>(element, '.hour input')!.value;
    };
    expect(await firstAfter(0)).to.equal('kine.noor.20261123T070000Z');
    expect(await firstAfter(3)).to.equal('kine.noor.20261123T080000Z');
    expect(await firstAfter(24)).to.equal('kine.noor.20261124T080000Z');
  });
});
