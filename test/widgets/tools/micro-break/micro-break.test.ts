// What only micro-break does: begin, the call, standing up and sitting again, notices that are asked for, memory and lesson.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/tools/micro-break/define.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import type { MicroBreakElement } from '../../../../src/widgets/tools/micro-break/micro-break.js';
import { began, clockAt, pass } from '../../../support/clock.js';
import { contract } from '../../../support/contract.js';
import { all, button, radio, ready, said, settled, visibleText } from '../../../support/page.js';

contract('micro-break', { filled: { every: '45' }, invalid: { every: 'often' } });

const make = async (markup = html`<micro-break lang="nl"></micro-break>`): Promise<MicroBreakElement> => {
  const element = await fixture<MicroBreakElement>(markup);
  await ready(element);
  return element;
};
const play = (element: Element): HTMLButtonElement => element.shadowRoot!.querySelector('.play')!;
const words = (element: Element): string =>
  [...element.shadowRoot!.querySelectorAll('.picture text')].map((e) => e.textContent!.trim()).join(' ');
/** Minutes at the desk, each looked at. */
const sit = async (element: MicroBreakElement, minutes: number): Promise<void> => {
  for (let i = 0; i < minutes; i++) await pass(element, 60_000);
};
const due = async (element: MicroBreakElement): Promise<void> => {
  if (!element.matches(':state(due)')) play(element).click();
  await settled(element);
  await sit(element, 31);
  await settled(element, () => element.matches(':state(due)'));
};
type Kept = { every: number; log?: { move: string }[] } | undefined;
const kept = (): Kept =>
  (JSON.parse(localStorage.getItem('kinekit:record') ?? '{}') as { widgets?: Record<string, Kept> }).widgets?.[
    'micro-break'
  ];

describe('micro-break', () => {
  clockAt(began);
  const { Notification: RealNotification } = window;
  beforeEach(() => {
    openRecord().erase();
    localStorage.clear();
  });
  afterEach(() => {
    window.Notification = RealNotification;
  });
  after(() => openRecord().erase());

  it('counts nothing before it is begun, then each minute, and says when it is time', async () => {
    const element = await make();
    expect(said(element)).to.contain('Na 30 minuten zeggen we het zacht.');
    await sit(element, 40);
    expect(element.matches(':state(due)')).to.equal(false);
    play(element).click();
    await settled(element, () => said(element).includes('Over 30 minuten even recht.'));
    await sit(element, 18);
    expect(said(element)).to.contain('Over 12 minuten even recht.');
    expect(words(element)).to.equal('12 minuten zitten mag');
    await sit(element, 11);
    expect(said(element)).to.contain('Over 1 minuut even recht.');
    await sit(element, 1);
    await settled(element, () => said(element).includes('Even recht?'));
    expect(words(element)).to.contain('sta op');
    expect(element.shadowRoot!.querySelector('.answer')!.getAttribute('aria-live')).to.equal('polite');
  });

  it('lets the person stand, choose what to do, and sit again', async () => {
    const element = await make();
    await due(element);
    button(element, 'Ik sta recht').click();
    await settled(element, () => said(element).includes('Je staat recht.'));
    radio(element, 'hips').click();
    await settled(element, () => words(element).includes('Heupen strekken'));
    expect(said(element)).to.contain('Vandaag stond je één keer recht.');
    button(element, 'Weer aan het werk').click();
    await settled(element, () => said(element).includes('Over 30 minuten even recht.'));
  });

  it('comes back later when asked, and begins anew for who stood already', async () => {
    const element = await make();
    await due(element);
    button(element, 'Straks').click();
    await settled(element, () => said(element).includes('Over 5 minuten even recht.'));
    button(element, 'Ik stond al recht').click();
    await settled(element, () => said(element).includes('Over 30 minuten even recht.'));
  });

  it('says that away counted as rest', async () => {
    const element = await make();
    play(element).click();
    await settled(element);
    await sit(element, 20);
    await pass(element, 45 * 60_000);
    await settled(element, () => said(element).includes('Je was even weg. Dat telt als rust'));
    expect(said(element)).to.contain('Over 30 minuten even recht.');
  });

  it('asks the browser for notices only when a person does, shows one once, and says when that is not allowed', async () => {
    let asked = 0;
    const shown: string[] = [];
    let answer: NotificationPermission = 'granted';
    class Fake {
      static requestPermission = (): Promise<NotificationPermission> => (asked++, Promise.resolve(answer));
      onclick: unknown;
      constructor(title: string) {
        shown.push(title);
      }
      close(): void {}
    }
    window.Notification = Fake as unknown as typeof Notification;
    const element = await make();
    await due(element);
    expect([asked, shown]).to.deep.equal([0, []]);
    button(element, 'Ik sta recht').click();
    await settled(element);
    button(element, 'Weer aan het werk').click();
    await settled(element, () => all(element, 'input[value=notice]').length === 1);
    element.shadowRoot!.querySelector<HTMLInputElement>('input[value=notice]')!.click();
    await settled(element, () => asked === 1);
    await sit(element, 35);
    expect(shown).to.deep.equal(['Even recht?']);
    answer = 'denied';
    const other = await make();
    other.shadowRoot!.querySelector<HTMLInputElement>('input[value=notice]')!.click();
    await settled(other, () => visibleText(other).includes('Je browser staat geen meldingen toe.'));
    expect(other.shadowRoot!.querySelector<HTMLInputElement>('input[value=notice]')!.checked).to.equal(false);
  });

  it('keeps how often and what was done once the person agrees, and has it back after a month', async () => {
    const element = await make();
    radio(element, '20').click();
    await settled(element);
    await due(element);
    button(element, 'Ik sta recht').click();
    await settled(element);
    button(element, 'Bewaar').click();
    await settled(element, () => visibleText(element).includes('Mogen we dit op je toestel bewaren?'));
    expect(kept()).to.equal(undefined);
    button(element, 'Ja, bewaar').click();
    await settled(element, () => kept()?.log?.length === 1);
    expect(kept()!.every).to.equal(20);
    element.remove();
    await pass(element, 30 * 864e5);
    const again = await make();
    await settled(again, () => said(again).includes('Na 20 minuten'));
    expect(visibleText(again)).not.to.contain('Vandaag stond je');
  });

  it('started again, does not go back to how often it was kept', async () => {
    openRecord().consent.give();
    const element = await make();
    radio(element, '20').click();
    await settled(element, () => kept()?.every === 20);
    button(element, 'Opnieuw').click();
    await settled(element, () => said(element).includes('Na 30 minuten'));
    openRecord().update((record) => ({ ...record, factors: { sleep: 2 } }));
    await settled(element);
    expect([kept()!.every, said(element).includes('Na 30 minuten')]).to.deep.equal([30, true]);
  });

  it('keeps nothing in a lesson', async () => {
    openRecord().consent.give();
    openRecord().update((record) => ({ ...record, widgets: { 'micro-break': { every: 45 } } }));
    const element = await make(html`<micro-break lang="nl" lesson></micro-break>`);
    expect(said(element)).to.contain('Na 30 minuten');
    await due(element);
    button(element, 'Ik sta recht').click();
    await settled(element, () => said(element).includes('Je staat recht.'));
    expect(kept()).to.deep.equal({ every: 45 });
    expect(visibleText(element)).not.to.contain('Bewaar');
  });
});
