// Changing an answer from the overview, days that say why they are closed, and hours that pass while the page is open.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/practice/book-appointment/define.js';
import type { BookAppointmentElement } from '../../../../src/widgets/practice/book-appointment/book-appointment.js';
import { deLinde } from '../../../../demo/server/practice.js';
import type { BookingSource, BookingPractice } from '../../../../src/practice/booking/source.js';
import { clockAt, pass } from '../../../support/clock.js';
import { memorySource } from '../../../support/booking/memory-source.js';
import { ready, settled, visibleText } from '../../../support/page.js';
import { $, next, press, row, type as write } from './page.js';

async function open(source: BookingSource): Promise<BookAppointmentElement> {
  const box = await fixture<HTMLElement>(html`<div lang="nl"><book-appointment></book-appointment></div>`);
  box.style.inlineSize = '400px';
  const element = box.querySelector('book-appointment')!;
  element.source = source;
  await ready(element, 'nl');
  await settled(element, () => !!$(element, '#step'));
  return element;
}

const change = (what: string): string => `.overview [aria-label="Wijzig: ${what}"]`;
const at = (element: Element, heading: string): Promise<void> =>
  settled(element, () => $(element, '#step')?.textContent === heading);
/** Presses, and is then at the step with that heading. */
async function go(element: Element, selector: string, heading: string): Promise<void> {
  await press(element, selector);
  await at(element, heading);
}
const overview = (element: Element): string => $(element, '.overview')?.textContent.replace(/\s+/g, ' ') ?? '';

/** An hour of physiotherapy with the second care giver of the list, and details that are complete. */
async function toOverview(element: Element): Promise<void> {
  await press(element, row(1));
  await press(element, row(2));
  await press(element, '.hour input');
  await go(element, next, 'Jouw gegevens');
  for (const [id, text] of Object.entries({
    'person-name': 'Mila Peeters',
    'person-mail': 'mila@voorbeeld.example',
    'person-phone': '0400 00 00 00',
    reason: 'Mijn rug',
  })) {
    write(element, id, text);
  }
  await press(element, '#consent');
  await go(element, next, 'Klopt dit?');
}

describe('book-appointment: a change from the overview', () => {
  it('of the details leads straight back, with the hour and the hold kept', async () => {
    const source = memorySource();
    const element = await open(source);
    await toOverview(element);
    await go(element, change('Jij'), 'Jouw gegevens');
    write(element, 'person-name', 'Mila Janssens');
    await go(element, next, 'Klopt dit?');
    expect(overview(element)).to.contain('Mila Janssens').and.contain('Mijn rug');
    expect(source.asked.filter((call) => call === 'hold').length).to.equal(1);
  });

  it('of the name into one with a link is not taken, and the field says why; a pasted tab is taken out', async () => {
    const source = memorySource();
    const element = await open(source);
    await toOverview(element);
    await go(element, change('Jij'), 'Jouw gegevens');
    const name = $<HTMLInputElement>(element, '#person-name')!;
    const write = (text: string): void => {
      name.value = text;
      name.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    };
    write('Mila www.voorbeeld.example');
    await press(element, next);
    await settled(element, () => name.getAttribute('aria-invalid') === 'true');
    expect($(element, '#person-name-fault')!.textContent).to.contain('Laat webadressen en vreemde tekens hier weg.');
    write('Mila\tJanssens\u202c');
    await go(element, next, 'Klopt dit?');
    await press(element, next);
    await settled(element, () => source.requests.length === 1);
    expect(source.requests[0]!.person.name).to.equal('Mila Janssens');
  });

  it('of the hour skips the details and keeps them', async () => {
    const source = memorySource();
    const element = await open(source);
    await toOverview(element);
    await press(element, change('Wanneer'));
    await settled(element, () => element.shadowRoot!.querySelectorAll('.hour input').length > 1);
    const other = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('.hour input')].find(
      (one) => !one.checked,
    )!;
    other.click();
    await settled(element, () => $(element, next)?.textContent.trim() === 'Naar het overzicht');
    await go(element, next, 'Klopt dit?');
    expect(overview(element)).to.contain('Mila Peeters').and.contain('mila@voorbeeld.example');
    expect(source.asked).to.include('release');
  });

  it('of the service asks for an hour again, since the length differs, and for nothing else', async () => {
    const source = memorySource();
    const element = await open(source);
    await toOverview(element);
    await go(element, change('Behandeling'), 'Waarvoor kom je?');
    await go(element, row(2), 'Wanneer past het jou?');
    await press(element, '.hour input');
    await go(element, next, 'Klopt dit?');
    expect(overview(element)).to.contain('Eerste consult').and.contain('Mila Peeters').and.contain('Mijn rug');
  });

  it('to whoever is free keeps an hour that stays good', async () => {
    const element = await open(memorySource());
    await toOverview(element);
    const when = overview(element);
    await go(element, change('Bij wie'), 'Bij wie kom je graag?');
    await go(element, row(1), 'Klopt dit?');
    expect(overview(element)).to.equal(when);
  });

  it('that is left by the back button changes nothing', async () => {
    const element = await open(memorySource());
    await toOverview(element);
    const before = overview(element);
    await go(element, change('Behandeling'), 'Waarvoor kom je?');
    await go(element, row(1), 'Klopt dit?');
    await go(element, change('Jij'), 'Jouw gegevens');
    await go(element, '.actions .button[type=button]', 'Klopt dit?');
    expect(overview(element)).to.equal(before);
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
    await press(element, row(1));
    await press(element, row(2));
    await press(element, 'input[value=month]');
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
    await press(element, row(1));
    await press(element, row(2));
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
