// How it ends: cancelled, moved, found again by mail; and a manage link that does not stay in the address.
import { expect } from '@open-wc/testing';
import '../../../../src/widgets/practice/book-appointment/define.js';
import { clockAt } from '../../../support/clock.js';
import { settled, visibleText } from '../../../support/page.js';
import { open, $, button, heading, has, press, type, next, fill } from './page.js';

describe('book-appointment', () => {
  it('takes the manage link out of the address, and cancels only after a second question', async () => {
    const { element, source } = await open();
    await fill(element);
    await press(element, next);
    await has(element, 'Je afspraak staat vast.');
    // While it stands, it does: control of what is asked below.
    expect(button(element, 'Zet in je agenda')).to.exist;
    location.hash = $(element, 'a[href*="#manage="]')!.getAttribute('href')!.split('#')[1]!;
    await settled(element, () => heading(element) === 'Jouw afspraak');
    expect(location.href).not.to.contain('manage');
    await settled(element, () => !!button(element, 'Annuleer'));
    button(element, 'Annuleer')!.click();
    await settled(element, () => element.shadowRoot!.activeElement?.id === 'no');
    expect(source.asked).not.to.include('cancel');
    button(element, 'Ja, annuleer')!.click();
    await settled(element, () => heading(element) === 'Je afspraak is geannuleerd.');
    expect(visibleText(element)).to.contain('Dit uur is weer vrij.');
    // What no longer stands goes into no calendar.
    expect(button(element, 'Zet in je agenda')).to.equal(undefined);
    expect($(element, 'a[href*="google"], a[href*="outlook"]')).to.equal(null);
    button(element, 'Kies een ander uur')!.click();
    await settled(element, () => heading(element) === 'Kies een dag en een uur');
  });

  describe('from a day that has many hours', () => {
    // A Sunday: on the next day every care giver works, and no hour of it is over.
    clockAt('2026-11-22T12:00:00+01:00');

    it('moves an appointment, says which hour stands and which came free, with a picture of both', async () => {
      const { element } = await open();
      await fill(element);
      await press(element, next);
      await has(element, 'Je afspraak staat vast.');
      const was = $(element, '.hour-box strong')!.textContent;
      button(element, 'Verzet')!.click();
      await settled(element, () => heading(element) === 'Naar wanneer verzetten we?');
      await settled(element, () => !!$(element, '.hour input'));
      element.shadowRoot!.querySelectorAll<HTMLInputElement>('.hour input')[3]!.click();
      await press(element, next);
      await settled(element, () => heading(element) === 'Je afspraak is verzet.');
      expect($(element, '.hour-box strong')!.textContent).not.to.equal(was);
      expect(visibleText(element)).to.contain(`${was} is weer vrij.`);
      expect(element.shadowRoot!.querySelectorAll('.picture text').length).to.equal(2);
    });
  });

  it('sends the link of an appointment to a mail, and says the same whether there is one', async () => {
    const { element, source } = await open();
    button(element, 'Vind mijn afspraak')!.click();
    await settled(element, () => !!$(element, '#person-mail'));
    await press(element, next);
    await settled(element, () => element.shadowRoot!.activeElement?.id === 'faults');
    type(element, 'person-mail', 'niemand@voorbeeld.example');
    await press(element, next);
    await settled(element, () => heading(element) === 'Kijk in je mail.');
    expect(source.sought).to.deep.equal(['niemand@voorbeeld.example']);
  });

  it('a link that a mail program broke leads to a plain sentence and the way to find the appointment', async () => {
    const { element } = await open();
    location.hash = 'manage=%3C';
    await settled(element, () => heading(element) === 'Jouw afspraak');
    expect(visibleText(element)).to.contain('Deze link werkt niet');
    expect(button(element, 'Vind mijn afspraak')).to.exist;
    expect(location.hash).to.equal('');
  });
});
