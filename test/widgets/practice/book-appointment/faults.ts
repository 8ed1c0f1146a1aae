// What a step must not have: axe violations, things outside the frame, small targets, controls without a name.
import { nextFrame } from '@open-wc/testing';
import type { AxeResults } from 'axe-core';
import 'axe-core/axe.min.js';
import { textOf } from '../../../support/page.js';

/** axe puts itself on the window; it is not a module. */
declare const axe: { run(context: Element, options: object): Promise<AxeResults> };

const rules = Object.fromEntries(
  ['region', 'page-has-heading-one', 'heading-order'].map((rule) => [rule, { enabled: false }]),
);

function outside(frame: Element): string[] {
  const right = frame.getBoundingClientRect().right + 0.5;
  return [...frame.querySelectorAll('*')].flatMap((e) => {
    const box = e.getBoundingClientRect();
    const over = box.width > 0 && box.right > right && !e.closest('svg, .vh, .trap');
    return over && getComputedStyle(e).position !== 'absolute' ? [`outside: ${e.localName}.${e.className}`] : [];
  });
}

function controls(root: ParentNode): string[] {
  const found = [...root.querySelectorAll<HTMLElement>('button, input, textarea, summary, a[href]')];
  return found.flatMap((one) => {
    if (!one.getBoundingClientRect().height || one.closest('[aria-hidden=true]')) return [];
    const { height } = (one.closest('label, .box') ?? one).getBoundingClientRect();
    const named = textOf(one) || (one as HTMLInputElement).labels?.length;
    return [
      ...(named ? [] : [`nameless: ${one.outerHTML.slice(0, 90)}`]),
      ...(one.localName !== 'a' && height < 43.5 ? [`low ${height}: ${one.outerHTML.slice(0, 90)}`] : []),
    ];
  });
}

/** In words; an empty list is what is asked. */
export async function faultsOf(element: Element, withAxe = true): Promise<string[]> {
  await nextFrame();
  const frame = element.shadowRoot!.querySelector('.frame')!;
  const found = [...outside(frame), ...controls(frame)];
  if (!withAxe) return found;
  const { violations } = await axe.run(element, { rules });
  return [...found, ...violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.failureSummary).join('; ')}`)];
}
