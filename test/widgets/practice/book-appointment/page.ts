// What a test does with book-appointment on its way to an appointment, and where it looks.
import { fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/practice/book-appointment/define.js';
import type { BookAppointmentElement } from '../../../../src/widgets/practice/book-appointment/book-appointment.js';
import { memorySource, type MemorySource } from '../../../support/booking/memory-source.js';
import { ready, settled, visibleText } from '../../../support/page.js';

export interface Open {
  readonly element: BookAppointmentElement;
  readonly source: MemorySource;
}

export async function open(lang = 'nl', source = memorySource(), width = 0, fontSize = ''): Promise<Open> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}><book-appointment></book-appointment></div>`);
  if (width) box.style.inlineSize = `${width}px`;
  box.style.fontSize = fontSize;
  const element = box.querySelector('book-appointment')!;
  element.source = source;
  await ready(element, lang);
  await settled(element, () => !!$(element, '.step'));
  return { element, source };
}

export const $ = <E extends HTMLElement = HTMLElement>(element: Element, selector: string): E | null =>
  element.shadowRoot!.querySelector<E>(selector);
export const button = (element: Element, text: string): HTMLElement | undefined =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part~=controls] button')].find((one) =>
    one.textContent!.includes(text),
  );
export const heading = (element: Element): string => $(element, '#title')?.textContent ?? '';
export const has = (element: Element, text: string): Promise<void> =>
  settled(element, () => visibleText(element).includes(text));

export async function press(element: Element, selector: string): Promise<void> {
  await settled(element, () => !!$(element, selector));
  $(element, selector)!.click();
  await settled(element);
}

export function type(element: Element, id: string, text: string): void {
  const input = $<HTMLInputElement>(element, `#${id}`)!;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

export const next = '.step .primary';
export const row = (n: number): string => `.rows li:nth-child(${n}) button`;

export const giver = (id: string): string => `input[name=giver][value="${id}"]`;

export async function toHours(element: Element): Promise<void> {
  await press(element, row(1));
  await settled(element, () => !!$(element, '.hour input'));
}
export async function toDetails(element: Element): Promise<void> {
  await toHours(element);
  await press(element, '.hour input');
  await press(element, next);
  await settled(element, () => !!$(element, '#person-name'));
}
/** Types all that is asked for. */
export async function fillIn(element: Element): Promise<void> {
  type(element, 'person-name', 'Mila Peeters');
  type(element, 'person-mail', 'mila@voorbeeld.example');
  type(element, 'person-phone', '0400 00 00 00');
  type(element, 'reason', 'Mijn rug');
  await press(element, '#consent');
}
/** One press from an appointment. */
export async function fill(element: Element): Promise<void> {
  await toDetails(element);
  await fillIn(element);
}
