// Every property of every element, set by a page's own code to what it is not: nothing may come out as an error in the page.
import { chai, expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { registry, type Tag } from '../../src/registry.js';
import { ready } from '../support/page.js';

chai.config.truncateThreshold = 0;

/** Things a script may put into any property; each anew, as one may be written to. */
const odd: Readonly<Record<string, () => unknown>> = {
  'a number': () => 4,
  'a negative number': () => -1e9,
  'not a number': () => NaN,
  'a text': () => 'x',
  'an object': () => ({}),
  'a nested object': () => ({ nl: { x: [null] }, kind: 4 }),
  'an address': () => new URL('https://kine.example/'),
  'a date': () => new Date(0),
  'an empty list': () => [],
  'a list': () => [null, 4, 'x', {}],
  'a function': () => () => ({}),
  'a promise': () => Promise.resolve(),
  true: () => true,
  null: () => null,
  undefined: () => undefined,
};

/** Runs `run`, and tells what came out as an error in the page. */
async function errorsOf(run: (at: (where: string) => void) => Promise<void>): Promise<string[]> {
  const errors: string[] = [];
  let at = '';
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    event.preventDefault();
    errors.push(`${at}: ${'reason' in event ? String(event.reason) : event.message}`);
  };
  const { error, warn } = console;
  console.error = (...said: unknown[]) => void errors.push(`${at}: ${said.map(String).join(' ')}`);
  // What is left out is told there.
  console.warn = () => {};
  // In the capture phase: the runner's own listener makes a failed test of it.
  const types = ['error', 'unhandledrejection'] as const;
  const first = (event: Event): void => {
    event.stopImmediatePropagation();
    note(event as ErrorEvent);
  };
  const { onerror, onunhandledrejection } = window;
  window.onerror = window.onunhandledrejection = null;
  for (const type of types) addEventListener(type, first, { capture: true });
  try {
    await run((where) => (at = where));
  } finally {
    for (const type of types) removeEventListener(type, first, { capture: true });
    Object.assign(window, { onerror, onunhandledrejection });
    Object.assign(console, { error, warn });
  }
  return [...new Set(errors)];
}

/** Until what it has begun to draw or to fetch is done or has failed: rejections are told in a task of their own. */
const calm = async (element: LitElement): Promise<void> => {
  await element.updateComplete.catch(() => undefined);
  await new Promise((done) => setTimeout(done));
};

/** What listens to a practice-context here. */
const heard = [
  ['book-appointment', 'practice'],
  ['pain-scale', 'tools'],
] as const;

const propertiesOf = (tag: string): PropertyKey[] => {
  const { elementProperties } = customElements.get(tag) as unknown as typeof LitElement;
  return [...elementProperties].filter(([, { state }]) => !state).map(([name]) => name);
};

describe('a page that sets properties to what they are not', () => {
  for (const [tag, family] of Object.entries(registry) as [Tag, string][]) {
    it(`gets no error from <${tag}>, and the element still works`, async () => {
      for (const [each, kind] of [[tag, family], ...heard]) await import(`../../src/widgets/${kind}/${each}/define.ts`);
      const shows = tag !== 'practice-context';
      const box = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
      const errors = await errorsOf(async (at) => {
        for (const name of propertiesOf(tag)) {
          const element = document.createElement(tag) as unknown as LitElement & Record<PropertyKey, unknown>;
          box.replaceChildren(element);
          // What it tells is heard.
          if (!shows) element.append(document.createElement('book-appointment'), document.createElement('pain-scale'));
          if (shows) await ready(element);
          const before = element[name];
          for (const [what, make] of Object.entries(odd)) {
            at(`${String(name)} = ${what}`);
            try {
              element[name] = make();
            } catch (error) {
              console.error(String(error));
            }
            await calm(element);
          }
          at(`${String(name)} as it was`);
          element[name] = before;
          await calm(element);
          if (shows) await ready(element);
        }
        box.replaceChildren();
        await new Promise((done) => setTimeout(done, 50));
      });
      expect(errors).to.deep.equal([]);
    }).timeout(60000);
  }
});
