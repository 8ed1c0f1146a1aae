// What only book-appointment does: a booking from service to confirmation, by hand and by keys, and what may go wrong.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/widgets/practice/book-appointment/define.js';
import type { BookAppointmentElement } from '../../../../src/widgets/practice/book-appointment/book-appointment.js';
import { addDays, dayOf } from '../../../../src/platform/time/zone.js';
import { systemClock } from '../../../../src/platform/time/clock.js';
import { clockAt } from '../../../support/clock.js';
import { contract } from '../../../support/contract.js';
import { memorySource, type MemorySource } from '../../../support/booking/memory-source.js';
import { itInOneEngine } from '../../../support/engines.js';
import { ready, settled, transcript, visibleText } from '../../../support/page.js';
import {
  open,
  $,
  button,
  heading,
  has,
  press,
  type,
  next,
  row,
  giver,
  toHours,
  toDetails,
  fill,
  fillIn,
} from './page.js';

contract('book-appointment', {
  filled: {},
  invalid: { 'booking-url': 'not a url', service: 'zzz' },
});

describe('book-appointment on a Sunday at noon', () => {
  clockAt('2026-11-22T12:00:00+01:00');

  itInOneEngine(
    'is heard as it is seen: where one is on the way, what there is to choose, and how to reach people',
    async () => {
      const { element } = await open();
      expect(transcript(element)).to.deep.equal([
        'heading 2: Waarvoor kom je?',
        'Maak een afspraak bij Kinepraktijk De Linde.',
        'Stap 1, Behandeling: nu',
        'Stap 2, Dag en uur: straks',
        'Stap 3, Gegevens: straks',
        'button: Kinesitherapie 30 min',
        'button: Eerste consult 60 min',
        'button: Rugschool 45 min',
        'button: Vind mijn afspraak',
        'Liever niet online?',
        'link: 09 000 00 00',
        'link: hallo@delinde.example',
        'disclosure: Wat doen we met je gegevens?, closed',
        'button: Wanneer meteen hulp?',
        'Dit is algemene uitleg. Het vervangt geen gesprek met je kinesist of arts.',
      ]);
      await toHours(element);
      const heard = transcript(element);
      expect(heard.slice(0, 9)).to.deep.equal([
        'heading 2: Kies een dag en een uur',
        'Stap 1, Behandeling: klaar',
        'Stap 2, Dag en uur: nu',
        'Stap 3, Gegevens: straks',
        'Kinesitherapie, 30 min',
        'button: Wijzig: Kinesitherapie, 30 min',
        'group: Bij wie?',
        'radio: Eerste vrij, on',
        'radio: Noor Verlinden, Rug en nek, off',
      ]);
      const day = heard.findIndex((line) => /^radio: maandag 23 november, 42 plaatsen.*, on$/.test(line));
      expect(day).to.be.greaterThan(9);
      const part = heard.indexOf('group: Voormiddag');
      expect(heard[part - 1]).to.equal('button: Toon alle 42');
      expect(heard[part + 1]).to.match(/^radio: 8\.00( bij jou \d+\.\d\d)?, off$/);
    },
  );
});

describe('book-appointment', () => {
  beforeEach(() => localStorage.clear());

  it('says calmly how to reach the practice when there is no agenda', async () => {
    const element = await fixture<BookAppointmentElement>(html`<book-appointment lang="nl"></book-appointment>`);
    await ready(element);
    expect(visibleText(element)).to.contain('Bel of mail de praktijk voor een afspraak.');
  });

  it('makes an appointment from service to confirmation, and tells the page the hour only, once', async () => {
    const { element, source } = await open();
    const told: string[] = [];
    for (const name of ['kine-booking-request', 'kine-appointment-booked', 'input', 'change']) {
      element.parentElement!.addEventListener(name, (event) =>
        told.push([name, ...((event as unknown as { starts?: string[] }).starts ?? [])].join(' ')),
      );
    }
    await fill(element);
    expect(source.asked).not.to.include('book');
    await press(element, next);
    await has(element, 'Je afspraak staat vast.');
    const [request] = source.requests;
    expect(request?.person.name).to.equal('Mila Peeters');
    expect(request?.reason).to.equal('Mijn rug');
    expect(source.requests.length).to.equal(1);
    const start = request!.slots[0]!.start;
    expect(told).to.deep.equal([`kine-booking-request ${start}`, `kine-appointment-booked ${start}`]);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });

  it('sends nothing when the page holds the request back', async () => {
    const { element, source } = await open();
    element.addEventListener('kine-booking-request', (event) => event.preventDefault());
    await fill(element);
    await press(element, next);
    expect(source.asked).not.to.include('book');
    expect($(element, '#person-name')).to.exist;
  });

  it('brings focus to the question of each new step, and of how it ended', async () => {
    const { element } = await open();
    const at = (): string => (element.shadowRoot!.activeElement?.id === 'title' ? heading(element) : '');
    await press(element, row(1));
    await settled(element, () => at() === 'Kies een dag en een uur');
    await press(element, '.hour input');
    await press(element, next);
    await settled(element, () => at() === 'Jouw gegevens');
    await fillIn(element);
    await press(element, next);
    await settled(element, () => at() === 'Je afspraak staat vast.');
  });

  it('shows what was chosen at the bottom, absent until an hour is chosen, and with whom it is', async () => {
    const { element } = await open();
    await toHours(element);
    expect($(element, '.bar')).to.equal(null);
    await press(element, giver('bram'));
    await settled(element, () => !!$(element, '.hour input'));
    await press(element, '.hour input');
    expect($(element, '.bar p')!.textContent).to.match(/\w+ \d+ \w+ · \d+\.\d\d\s+bij Bram/);
  });

  describe('on a day that has many', () => {
    // A Sunday: on the next day every care giver works, and no hour of it is over.
    clockAt('2026-11-22T12:00:00+01:00');

    it('suggests six hours or so, all of them when asked, and keeps the chosen one among the few', async () => {
      const { element } = await open();
      await toHours(element);
      const shown = (): number => element.shadowRoot!.querySelectorAll('.hour').length;
      expect(shown()).to.be.lessThan(10);
      const all = button(element, 'Toon alle')!;
      const count = Number(/\d+/.exec(all.textContent!)![0]);
      all.click();
      await settled(element, () => shown() === count);
      const last = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('.hour input')].at(-2)!;
      const { value } = last;
      last.click();
      button(element, 'Toon minder')!.click();
      await settled(element, () => shown() < 11);
      expect($<HTMLInputElement>(element, '.hour input:checked')!.value).to.equal(value);
    });
  });

  it('says nothing but its question, above a low strip, with compact-head', async () => {
    const { element } = await open();
    const high = $(element, '.picture')!.getBoundingClientRect().height;
    element.compactHead = true;
    await settled(element);
    expect(element.hasAttribute('compact-head')).to.equal(true);
    expect($(element, '[part=purpose]')!.textContent).to.equal('');
    expect(heading(element)).to.equal('Waarvoor kom je?');
    expect($(element, '.picture')!.getBoundingClientRect().height).to.be.lessThan(high * 0.7);
  });

  it('books several weeks in one go, as far as the hour is free, and holds them all', async () => {
    const { element, source } = await open();
    await toDetails(element);
    const times = $<HTMLSelectElement>(element, '#times')!;
    times.value = '3';
    times.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element, () => source.asked.filter((call) => call === 'hold').length === 2);
    await fillIn(element);
    await press(element, next);
    await has(element, 'Je afspraak staat vast.');
    expect(source.requests[0]!.slots.length).to.equal(element.shadowRoot!.querySelectorAll('.moments li').length);
    expect(source.requests[0]!.slots.length).to.be.greaterThan(1);
  });

  it('reads what the browser filled in without a word when it is sent', async () => {
    const { element, source } = await open();
    await fill(element);
    $<HTMLInputElement>(element, '#person-name')!.value = 'An Peeters';
    await press(element, next);
    await has(element, 'Je afspraak staat vast.');
    expect(source.requests[0]!.person.name).to.equal('An Peeters');
  });

  it('gathers what is missing, brings focus there and leads to each field', async () => {
    const { element } = await open();
    await toDetails(element);
    await press(element, next);
    await settled(element, () => element.shadowRoot!.activeElement?.id === 'faults');
    expect($(element, '#faults')!.textContent).to.contain('Vul je naam in.');
    $(element, '#faults li button')!.click();
    expect(element.shadowRoot!.activeElement?.id).to.equal('person-name');
    expect($(element, '#person-name')!.getAttribute('aria-invalid')).to.equal('true');
  });

  it('begins the month at this week: weeks that are over are not drawn, the next month is whole', async () => {
    const { element } = await open();
    await toHours(element);
    button(element, 'Maand')!.click();
    await settled(element, () => !!$(element, '.month [data-day]'));
    const days = () =>
      [...element.shadowRoot!.querySelectorAll<HTMLElement>('.month [data-day]')].map((day) => day.dataset['day']!);
    const firstWeek = element.shadowRoot!.querySelector('.month tbody tr')!;
    const sunday = [...firstWeek.querySelectorAll<HTMLElement>('[data-day]')].at(-1)!.dataset['day']!;
    expect(sunday >= dayOf(systemClock.now(), 'Europe/Brussels'), sunday).to.equal(true);
    const month = days()[0]!.slice(0, 7);
    element.shadowRoot!.querySelectorAll<HTMLElement>('.turn button')[1]!.click();
    await settled(element, () => !days()[0]!.startsWith(month));
    expect(days()[0]).to.match(/-01$/);
    expect(days().length).to.be.above(27);
  });

  it('walks the month by arrows and opens a day by Enter', async () => {
    // Without days off: a week after a day with places there are places too.
    const { element } = await open('nl', memorySource({ practice: { closures: [], exceptions: [] } }), 400);
    await toHours(element);
    button(element, 'Maand')!.click();
    await settled(element, () => !!$(element, 'td [tabindex="0"]'));
    const from = $(element, 'td [tabindex="0"]')!;
    const day = from.dataset['day']!;
    const later = (days: number): string =>
      new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
    const at = (): string | undefined => (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset['day'];
    from.focus();
    await sendKeys({ press: 'ArrowRight' });
    await settled(element, () => at() === later(1));
    await sendKeys({ press: 'ArrowDown' });
    await settled(element, () => at() === later(8));
    await sendKeys({ press: 'ArrowLeft' });
    await settled(element, () => at() === later(7));
    expect(element.shadowRoot!.querySelectorAll('td [tabindex="0"]').length).to.equal(1);
    await sendKeys({ press: 'Enter' });
    await settled(element, () => $(element, `[data-day="${later(7)}"]`)?.getAttribute('aria-pressed') === 'true');
    expect($(element, '.hour')).to.exist;
  });

  it('offers other hours when the hour is just gone, and takes the one that is picked', async () => {
    const { element, source } = await open();
    await toHours(element);
    await press(element, '.hour input');
    const lost = element.shadowRoot!.querySelector<HTMLInputElement>('.hour input:checked')!.value;
    const hour = (await freeOf(source)).find((slot) => slot.id === lost)!;
    source.take(hour);
    await press(element, next);
    await has(element, 'Dit uur is net weg. Past een van deze uren jou ook?');
    await press(element, '.near');
    expect($(element, '.bar strong')!.textContent).not.to.equal('');
    await press(element, next);
    await settled(element, () => heading(element) === 'Jouw gegevens');
  });

  for (const reason of ['offline', 'server', 'timeout'] as const) {
    it(`keeps what is typed and names phone and mail when sending fails (${reason}), and goes on at a retry`, async () => {
      const { element, source } = await open();
      await fill(element);
      source.failing.set('book', { ok: false, reason });
      await press(element, next);
      await settled(element, () => !!$(element, '[role=alert]'));
      expect(visibleText(element)).to.contain('Wat je invulde, blijft staan.');
      expect($<HTMLInputElement>(element, '#person-name')!.value).to.equal('Mila Peeters');
      expect($(element, '[part~=contact] a[href^="tel:"]')).to.exist;
      expect($(element, '[part~=contact] a[href^="mailto:"]')).to.exist;
      button(element, 'Probeer opnieuw')!.click();
      await has(element, 'Je afspraak staat vast.');
    });
  }

  it('keeps what is typed when the page changes language', async () => {
    const { element } = await open();
    await toDetails(element);
    type(element, 'person-name', 'Mila Peeters');
    element.parentElement!.lang = 'de';
    await ready(element, 'de');
    expect($<HTMLInputElement>(element, '#person-name')!.value).to.equal('Mila Peeters');
  });
});

async function freeOf(source: MemorySource) {
  const from = dayOf(systemClock.now(), 'Europe/Brussels');
  const to = addDays(from, 40);
  const found = await source.slots({ service: 'kine', from, to });
  return found.ok ? found.slots : [];
}
