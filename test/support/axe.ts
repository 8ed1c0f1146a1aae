// axe on one widget: only what a widget is answerable for, not the test page around it.
import type { AxeResults } from 'axe-core';
import 'axe-core/axe.min.js';

/** axe puts itself on the window; it is not a module. */
declare const axe: { run(context: Element, options: object): Promise<AxeResults> };

const rules = Object.fromEntries(
  ['region', 'page-has-heading-one', 'heading-order'].map((rule) => [rule, { enabled: false }]),
);

/** What axe finds, in words; an empty list is what is asked. */
export async function axeFaults(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { rules });
  return violations.map(
    (v) => `${v.id}: ${v.nodes.map((n) => `${n.target.join(' ')} ${n.failureSummary ?? ''}`).join('; ')}`,
  );
}
