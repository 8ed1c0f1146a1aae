// What a test does with letting-go, and where it looks.
import { fixture, html } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import '../../../../src/widgets/metaphors/letting-go/define.js';
import type { LettingGoElement } from '../../../../src/widgets/metaphors/letting-go/letting-go.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import { all, ready, settled } from '../../../support/page.js';

export const make = async (markup = html`<letting-go lang="nl"></letting-go>`): Promise<LettingGoElement> => {
  const element = await fixture<LettingGoElement>(markup);
  await ready(element);
  return element;
};
export const text = (element: Element, selector: string): string =>
  element.shadowRoot!.querySelector(selector)!.textContent!.replace(/\s+/g, ' ').trim();
export const hold = (element: Element): HTMLButtonElement => element.shadowRoot!.querySelector('.hold button')!;
export const held = (element: Element): boolean => hold(element).classList.contains('held');
/** Taken and put down again, as by a key. */
export const letGo = async (element: LettingGoElement): Promise<void> => {
  if (!held(element)) hold(element).click();
  await settled(element, () => held(element));
  hold(element).click();
  await settled(element, () => !held(element));
};
export const at = (element: Element, selector: string): string =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!.dataset['at']!;
export const range = (element: Element): HTMLInputElement => element.shadowRoot!.querySelector('input[type=range]')!;
export const chip = (element: Element, value: string): HTMLInputElement =>
  element.shadowRoot!.querySelector(`input[value="${value}"]`)!;
export const labels = (element: Element): string[] => all(element, '.picture text').map((e) => e.textContent!.trim());
export const ticking = (element: LettingGoElement): Promise<void> => {
  const before = text(element, 'output');
  return settled(element, () => text(element, 'output') !== before);
};

export const heads = {
  light: 'Licht.',
  heavy: 'Het wordt zwaarder.',
  painful: 'Nu doet het pijn.',
  unbearable: 'Niet meer vol te houden.',
} as const;

/** Nothing is kept from one test to the next. */
export function fresh(): void {
  beforeEach(() => {
    openRecord().erase();
    localStorage.clear();
  });
  const { matchMedia } = window;
  afterEach(async () => {
    window.matchMedia = matchMedia;
    await resetMouse();
  });
}
