// Every docs page of the built Storybook, opened once: its stories are drawn, nothing is on the console, and each attribute a
// page may set is listed once. A page without an element is asked by axe; stories are asked by themselves.
import type { Page } from 'playwright-core';
import manifest from '../../../custom-elements.json' with { type: 'json' };
import { controlsOf } from '../../../.storybook/controls.js';
import { registry } from '../../../src/registry.js';
import { violations } from './in-page-axe.js';
import { listen } from './noise.js';
import type { Found } from './controls.js';

/** Runs in the page: whether it says something, and every story on it is drawn; none need be there. */
const whole = (): boolean => {
  const stages = [...document.querySelectorAll<HTMLElement>('.stage')].filter((stage) => stage.checkVisibility());
  const waiting = document.querySelector('.sbdocs-content .sb-loader, .sbdocs-content [data-is-loading=true]');
  const drawn = stages.every((stage) => [...stage.querySelectorAll('*')].some((e) => e.shadowRoot?.childElementCount));
  return !!document.querySelector('.sbdocs-content h1') && !waiting && drawn;
};

/** Runs in the page: the names in the table of what a page may set, without what is only read. */
const listed = (): string[] =>
  [...document.querySelectorAll('.docblock-argstable tbody tr:has(td:nth-child(4)) td:first-child')].map((cell) =>
    (cell.textContent ?? '').replace(/\*$/, '').trim(),
  );

/** Names that a page may set by the manifest, and how often each must stand there. */
function settableOf(id: string): string[] {
  const tag = Object.keys(registry).find((each) => id === `${registry[each as keyof typeof registry]}-${each}--docs`);
  const rows = Object.values((tag && controlsOf(manifest, tag)) || {});
  return rows.filter(({ control }) => control).map(({ name }) => name);
}

export async function docsWhole(page: Page, url: string, id: string): Promise<Found> {
  const faults: string[] = [];
  listen(page, (said) => faults.push(said));
  await page.goto(`${url}/iframe.html?id=${id}&viewMode=docs`);
  await page.waitForFunction(whole, undefined, { timeout: 20_000 });
  const due = settableOf(id);
  const there = due.length ? await page.evaluate(listed) : [];
  for (const name of due) {
    const often = there.filter((each) => each === name).length;
    if (often !== 1) faults.push(`${name} is listed ${often} times`);
  }
  if (!due.length) faults.push(...(await violations(page, '.sbdocs-content')));
  return { passed: faults.length ? 0 : 1, faults };
}
