// What a test does with load-glass, and where it looks.
import { fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/metaphors/load-glass/define.js';
import type { LoadGlassElement } from '../../../../src/widgets/metaphors/load-glass/load-glass.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import { ready, settled } from '../../../support/page.js';

export const make = async (markup = html`<load-glass lang="nl"></load-glass>`): Promise<LoadGlassElement> => {
  const element = await fixture<LoadGlassElement>(markup);
  await ready(element);
  return element;
};
export const range = (element: Element): HTMLInputElement =>
  element.shadowRoot!.querySelector<HTMLInputElement>('.controls input[type=range]')!;
export const spot = (element: Element, knob: string): HTMLInputElement =>
  element.shadowRoot!.querySelector<HTMLInputElement>(`.spot input[value="${knob}"]`)!;
export const drops = (element: Element): number => element.shadowRoot!.querySelectorAll('.drop').length;
/** Chooses a cloud and sets its range, as a person does. */
export const level = async (element: Element, knob: string, to: number): Promise<void> => {
  spot(element, knob).click();
  await settled(element);
  const slider = range(element);
  slider.value = String(to);
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  slider.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
};
/** Takes a spot by its middle and moves it to `x` of the picture's width. */
export const drag = async (element: Element, knob: string, ...to: number[]): Promise<void> => {
  const { left, width } = element.shadowRoot!.querySelector('.scene')!.getBoundingClientRect();
  const label = spot(element, knob).closest('label')!;
  const box = label.getBoundingClientRect();
  const send = (type: string, clientX: number): boolean =>
    label.dispatchEvent(
      new PointerEvent(type, { clientX, clientY: box.y + box.height / 2, pointerId: 1, bubbles: true }),
    );
  label.setPointerCapture = () => undefined;
  send('pointerdown', box.x + box.width / 2);
  for (const x of to) send('pointermove', left + width * x);
  send('pointerup', left + width * (to.at(-1) ?? 0));
  await settled(element);
};

/** Nothing is kept from one test to the next. */
export function fresh(): void {
  beforeEach(() => {
    openRecord().erase();
    localStorage.clear();
  });
  const { matchMedia } = window;
  afterEach(() => void (window.matchMedia = matchMedia));
}
