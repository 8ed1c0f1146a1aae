// What a test does with pain-scale, and where it looks.
import { fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/tools/pain-scale/define.js';
import type { PainScaleElement } from '../../../../src/widgets/tools/pain-scale/pain-scale.js';
import { ready } from '../../../support/page.js';

export const make = async (markup = html`<pain-scale lang="nl"></pain-scale>`): Promise<PainScaleElement> => {
  const element = await fixture<PainScaleElement>(markup);
  await ready(element);
  return element;
};
export const slider = (element: Element): HTMLInputElement => element.shadowRoot!.querySelector('input[type=range]')!;
export const head = (element: Element): string => element.shadowRoot!.querySelector('h3')!.textContent!;
