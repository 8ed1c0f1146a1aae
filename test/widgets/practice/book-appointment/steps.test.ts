// Each step of book-appointment: fits, has names and targets, and no fault axe finds.
import { expect } from '@open-wc/testing';
import '../../../../src/widgets/practice/book-appointment/define.js';
import { memorySource } from '../../../support/booking/memory-source.js';
import { settled } from '../../../support/page.js';
import { faultsOf } from './faults.js';
import { open, $, press, next, row, toHours, toDetails, toOverview } from './page.js';

describe('each step of book-appointment', () => {
  beforeEach(() => localStorage.clear());

  const steps: [string, (element: Element) => Promise<void>][] = [
    ['service', async () => {}],
    ['care giver', (element) => press(element, row(1))],
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
        await press(element, 'input[value=month]');
      },
    ],
    [
      'faults',
      async (element) => {
        await toDetails(element);
        await press(element, next);
      },
    ],
    ['overview', toOverview],
    [
      'confirmation',
      async (element) => {
        await toOverview(element);
        await press(element, next);
        await settled(element, () => !!$(element, '.good'));
      },
    ],
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
});
