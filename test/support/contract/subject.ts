// A widget under contract: what fills it in, how it comes onto a page, and what must not happen meanwhile.
import { fixture, html } from '@open-wc/testing';
import type { Tag } from '../../../src/registry.js';
import { ready, settled } from '../page.js';

export interface ContractOptions {
  /** Attributes of a widget that is filled in. */
  filled: Record<string, string>;
  /** Attributes that make no sense; the widget must stay calm. */
  invalid: Record<string, string>;
  /** What a person does besides, where attributes alone may not fill it in. */
  act?: (element: HTMLElement) => void;
  /** Whether it is a form control, and the value that goes into the form when filled. */
  formValue?: string;
}

/** What each part of the contract gets. */
export interface Subject extends ContractOptions {
  readonly tag: Tag;
  /** As `mount`, and filled in by a person too where that takes one. */
  readonly show: typeof mount;
}

export const languages = ['nl', 'fr', 'en', 'de'] as const;
export const make = (tag: string, attributes: Record<string, string> = {}): HTMLElement => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

export async function mount(
  tag: string,
  attributes: Record<string, string> = {},
  lang = 'nl',
  width = 0,
  scheme = '',
): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  if (width) box.style.inlineSize = `${width}px`;
  box.style.colorScheme = scheme;
  const element = make(tag, attributes);
  box.append(element);
  await ready(element);
  return element;
}

/** Collects what must not happen while `run` runs: console noise, unhandled errors, requests, writes. */
export async function quietly(run: () => Promise<void>): Promise<string[]> {
  const noise: string[] = [];
  const { error, warn } = console;
  const write = Storage.prototype.setItem;
  const onError = (event: ErrorEvent | PromiseRejectionEvent): void =>
    void noise.push(`uncaught: ${'reason' in event ? String(event.reason) : event.message}`);
  console.error = (...args: unknown[]) => void noise.push(`console.error: ${args.join(' ')}`);
  console.warn = (...args: unknown[]) =>
    void (/dev mode|Multiple versions/.test(String(args[0])) || noise.push(`console.warn: ${args.join(' ')}`));
  Storage.prototype.setItem = function (key: string, value: string): void {
    noise.push(`stored without consent: ${key}`);
    write.call(this, key, value);
  };
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onError);
  const before = performance.getEntriesByType('resource').length;
  try {
    await run();
    await new Promise((resolve) => setTimeout(resolve));
  } finally {
    console.error = error;
    console.warn = warn;
    Storage.prototype.setItem = write;
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
  }
  const fetched = performance
    .getEntriesByType('resource')
    .slice(before)
    .map((e) => e.name);
  // Modules of the kit itself (texts of a language) come from this page's own server; nothing else may be asked.
  for (const name of fetched) if (!name.startsWith(location.origin)) noise.push(`request: ${name}`);
  return noise;
}

/** Until what a person does is done. */
export async function acted(element: HTMLElement, act: ContractOptions['act']): Promise<void> {
  act?.(element);
  await settled(element);
}
