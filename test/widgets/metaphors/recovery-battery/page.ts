// What a test does with recovery-battery, and where it looks.
import { fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/metaphors/recovery-battery/define.js';
import type { RecoveryBatteryElement } from '../../../../src/widgets/metaphors/recovery-battery/recovery-battery.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import { ready } from '../../../support/page.js';

export const make = async (
  markup = html`<recovery-battery lang="nl"></recovery-battery>`,
): Promise<RecoveryBatteryElement> => {
  const element = await fixture<RecoveryBatteryElement>(markup);
  await ready(element);
  return element;
};
export const phone = html`<recovery-battery lang="nl" style="inline-size: 390px"></recovery-battery>`;
export const hour = (element: Element): HTMLInputElement => element.shadowRoot!.querySelector('.now + input')!;
export const add = (element: Element, kind: 'rests' | 'walks'): HTMLElement =>
  element.shadowRoot!.querySelector(`button[data-moment=${kind}]`)!;
export const range = (element: Element, kind: 'rests' | 'walks'): HTMLInputElement =>
  element.shadowRoot!.querySelector(`[data-moment=${kind}] input`)!;
export const night = (element: Element): string => element.shadowRoot!.querySelector('.night')!.textContent!.trim();

/** Nothing is kept from one test to the next. */
export function fresh(): void {
  beforeEach(() => {
    openRecord().erase();
    localStorage.clear();
  });
  const { matchMedia } = window;
  const { setPointerCapture } = Element.prototype;
  afterEach(() => {
    window.matchMedia = matchMedia;
    Element.prototype.setPointerCapture = setPointerCapture;
  });
}
