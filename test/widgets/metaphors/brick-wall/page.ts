// What a test does with brick-wall, and where it looks.
import { fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/metaphors/brick-wall/define.js';
import '../../../../src/widgets/tools/protein-calculator/define.js';
import type { BrickWallElement } from '../../../../src/widgets/metaphors/brick-wall/brick-wall.js';
import { tellProteinNeed } from '../../../../src/practice/protein-need.js';
import { all, ready } from '../../../support/page.js';

export const make = async (markup = html`<brick-wall lang="nl"></brick-wall>`): Promise<BrickWallElement> => {
  const element = await fixture<BrickWallElement>(markup);
  await ready(element);
  return element;
};
export const head = (element: Element): string => element.shadowRoot!.querySelector('h3')!.textContent!;
export const sliders = (element: Element): HTMLInputElement[] => all<HTMLInputElement>(element, 'input[type=range]');
export const sessions = (element: Element): HTMLInputElement => sliders(element)[0]!;
export const slider = (element: Element): HTMLInputElement => sliders(element)[1]!;
export const train = (element: Element, count: number): void => {
  sessions(element).value = String(count);
  for (const type of ['input', 'change']) sessions(element).dispatchEvent(new Event(type));
};
export const laid = (element: Element): number => all(element, '.picture .laid').length;
export const crew = (element: Element): number => all(element, '.picture .mason').length;
/** Places in either wall where a brick is missing. */
export const gaps = (element: Element): number => all(element, '.picture [stroke-dasharray]').length;
export const figures = (element: Element): boolean => /\d\s?(g|gram)\b/.test(element.shadowRoot!.textContent!);

/** No calculator, and nothing kept, from one test to the next. */
export function fresh(): void {
  beforeEach(() => {
    tellProteinNeed(undefined);
    localStorage.clear();
  });
}
