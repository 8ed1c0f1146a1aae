// What a step must not have: axe violations, things outside the frame, small targets, controls without a name.
import { nextFrame } from '@open-wc/testing';
import { axeFaults } from '../../../support/axe.js';
import { asksEverything } from '../../../support/engines.js';
import { textOf } from '../../../support/page.js';

/** The strip of days scrolls: what is in it may be further on. */
function outside(frame: Element): string[] {
  const right = frame.getBoundingClientRect().right + 0.5;
  return [...frame.querySelectorAll('*')].flatMap((e) => {
    const box = e.getBoundingClientRect();
    const over = box.width > 0 && box.right > right && !e.closest('svg, .vh, .trap, .strip *');
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
export async function faultsOf(element: Element, withAxe = asksEverything): Promise<string[]> {
  await nextFrame();
  const frame = element.shadowRoot!.querySelector('.frame')!;
  return [...outside(frame), ...controls(frame), ...(withAxe ? await axeFaults(element) : [])];
}
