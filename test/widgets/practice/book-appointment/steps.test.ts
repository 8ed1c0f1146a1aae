// Each step of book-appointment: fits, has names and targets, and no fault axe finds.
import { expect } from '@open-wc/testing';
import '../../../../src/widgets/practice/book-appointment/define.js';
import { memorySource } from '../../../support/booking/memory-source.js';
import { settled } from '../../../support/page.js';
import { faultsOf } from './faults.js';
import { open, $, press, next, toHours, toDetails, fill, button } from './page.js';

const booked = async (element: Element): Promise<void> => {
  await fill(element);
  await press(element, next);
  await settled(element, () => !!$(element, '.hour-box'));
};

describe('each step of book-appointment', () => {
  beforeEach(() => localStorage.clear());

  const steps: [string, (element: Element) => Promise<void>][] = [
    ['service', async () => {}],
    [
      'hours',
      async (element) => {
        await toHours(element);
        await press(element, '.hour input');
      },
    ],
    [
      'month',
      async (element) => {
        await toHours(element);
        button(element, 'Monat')!.click();
        await settled(element, () => !!$(element, 'table'));
      },
    ],
    [
      'faults',
      async (element) => {
        await toDetails(element);
        await press(element, next);
      },
    ],
    ['details', fill],
    ['confirmation', booked],
    [
      'moved',
      async (element) => {
        await booked(element);
        button(element, 'Verschieben')!.click();
        await settled(element, () => !!$(element, '.hour input'));
        await press(element, '.hour input');
        await press(element, next);
        await settled(element, () => !!$(element, '.hour-box'));
      },
    ],
    [
      'cancelled',
      async (element) => {
        await booked(element);
        button(element, 'Absagen')!.click();
        await settled(element, () => !!button(element, 'Ja, absagen'));
        button(element, 'Ja, absagen')!.click();
        await settled(element, () => !!$(element, '.hour-box.off'));
      },
    ],
    ['find', (element) => press(element, '.rows ~ .actions button')],
  ];
  for (const [name, go] of steps) {
    it(`fits 320 px at twice the text, has names, targets and no axe violation: ${name}`, async () => {
      const { element } = await open('de', memorySource(), 320);
      await go(element);
      expect(await faultsOf(element)).to.deep.equal([]);
      element.parentElement!.style.fontSize = '32px';
      await settled(element);
      expect(await faultsOf(element, false)).to.deep.equal([]);
    });
  }

  it('hides no day beyond an edge that a mouse cannot move, where there is room for two columns', async () => {
    const { element } = await open('nl', memorySource(), 760);
    await toHours(element);
    const strip = $(element, '.strip')!;
    expect(strip.querySelectorAll('.day').length).to.be.above(5);
    expect(strip.scrollWidth).to.be.at.most(strip.clientWidth);
    // The control: on a phone it scrolls.
    element.parentElement!.style.inlineSize = '380px';
    await settled(element, () => strip.scrollWidth > strip.clientWidth);
  });
});
