// An agenda of others in the widget: opened by the visitor and asked nothing before; hours that are asked for by mail.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/practice/book-appointment/define.js';
import '../../../../src/widgets/practice/practice-context/define.js';
import { ready, settled, visibleText } from '../../../support/page.js';
import { $, button, fillIn, heading, next, press } from './page.js';
import { faultsOf } from './faults.js';

const url = '/test/support/booking/agendas/mornings.ics';
const asked = (): number => performance.getEntriesByType('resource').filter(({ name }) => name.includes(url)).length;

async function open(kind: string, at = url): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(
    html`<div lang="nl">
      <practice-context
        name="Praktijk De Linde"
        mail="hallo@delinde.example"
        phone="09 000 00 00"
        hours="mo-su 08:00-12:00,13:00-18:00"
        booking-kind=${kind}
        booking-url=${at}
      >
        <book-appointment></book-appointment>
      </practice-context>
    </div>`,
  );
  const element = box.querySelector<HTMLElement>('book-appointment')!;
  await ready(element, 'nl');
  await settled(element, () => !!button(element, 'Open de agenda'));
  return element;
}

describe('an agenda that is a calendar file', () => {
  it('hears nothing until the visitor opens it, and then shows what the hours leave over of it', async () => {
    performance.clearResourceTimings();
    const element = await open('ical');
    expect([heading(element), asked()]).to.deep.equal(['Maak een afspraak', 0]);
    expect(visibleText(element)).to.include('09 000 00 00');
    expect(await faultsOf(element)).to.deep.equal([]);
    button(element, 'Open de agenda')!.click();
    await settled(element, () => !!$(element, '.hour input'));
    expect(asked()).to.be.greaterThan(0);
    const hours = [...element.shadowRoot!.querySelectorAll('.hour')].map((one) => one.textContent!.trim());
    expect(
      hours.every((hour) => /^1[3-7]/.test(hour)),
      hours.join(' '),
    ).to.equal(true);
  });

  it('asks for the hour by mail, and says before anything is typed that it does', async () => {
    const element = await open('ical');
    button(element, 'Open de agenda')!.click();
    await settled(element, () => !!$(element, '.hour input'));
    await press(element, '.hour input');
    await press(element, next);
    await settled(element, () => !!$(element, '#person-name'));
    expect(visibleText(element)).to.include('We maken een bericht voor je klaar. Jij verstuurt het zelf.');
    await fillIn(element);
    await press(element, next);
    await settled(element, () => heading(element) === 'Je vraag staat klaar.');
    expect($<HTMLAnchorElement>(element, 'a[href^="mailto:"].primary')?.href).to.match(
      /^mailto:hallo@delinde\.example/,
    );
  });
});

it('an agenda that is not there says so, and phone and mail stay', async () => {
  for (const kind of ['fhir', 'smart']) {
    const element = await open(kind, '/test/support/booking/none');
    button(element, 'Open de agenda')!.click();
    await settled(element, () => !!$(element, '.refusal'));
    expect(visibleText(element)).to.include('09 000 00 00');
    expect(await faultsOf(element)).to.deep.equal([]);
  }
});
