// axe in a page of Storybook, over one part of it.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(context: unknown, options: RunOptions): Promise<AxeResults>;
}

/** Runs in the page: what axe finds in the parts that `selector` names. A story is no whole page: it has no outline. */
const find = async (selector: string): Promise<string[]> => {
  const { axe } = window as unknown as { axe: Axe };
  const off = { enabled: false };
  const rules = { region: off, 'page-has-heading-one': off, 'heading-order': off };
  const { violations: all } = await axe.run({ include: [...document.querySelectorAll(selector)] }, { rules });
  return all.map(({ id, nodes }) => `${id}: ${nodes[0]?.failureSummary ?? ''} ${nodes[0]?.html.slice(0, 120) ?? ''}`);
};

export async function violations(page: Page, selector: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(find, selector);
}
