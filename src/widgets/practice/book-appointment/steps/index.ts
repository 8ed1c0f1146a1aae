// The templates of the first steps, and what is said aloud while one is on the screen.
import { html, nothing, type TemplateResult } from 'lit';
import { serviceStep } from './choose.js';
import { momentsStep } from './moments.js';
import { whenStep } from './when.js';
import { minutesLeft } from '../../../../practice/booking/held.js';
import { marksOf, markAt } from '../../../../practice/booking/visit/flow.js';
import { sayMoment, type View } from '../view.js';

export { coming, contact, missing, ownData, refusal, toOpen } from './parts.js';

/** Of the first screens; undefined for a step that comes later. `reach`: phone and mail, where there is room beside the hours. */
export function stepOf(v: View, reach: unknown): TemplateResult | undefined {
  switch (v.store.flow.step) {
    case 'service':
      return serviceStep(v);
    case 'when':
      return v.practice.kind === 'request' ? momentsStep(v) : whenStep(v, reach);
    case 'move':
      return whenStep(v, reach);
    default:
      return undefined;
  }
}

/** The strip in words, for those who do not see it. */
export function stripWords(v: View): unknown {
  const at = markAt(v.practice, v.store.flow.step);
  if (at < 0) return nothing;
  return html`<ol class="vh">
    ${marksOf(v.practice).map(
      (mark, index) =>
        html`<li aria-current=${index === at ? 'step' : nothing}>
          ${v.t.mark(index + 1, v.t.marks[mark], index < at ? 'done' : index === at ? 'now' : 'later')}
        </li>`,
    )}
  </ol>`;
}

/** One sentence at a time for the live region: what just changed elsewhere on the screen. */
export function spoken(v: View): string {
  const { store } = v;
  const { step, draft } = store.flow;
  if (store.busy) return v.t.busy;
  if (step === 'when' || step === 'move') {
    const [slot] = draft.slots;
    return slot ? v.t.chosen(sayMoment(v, slot)) : '';
  }
  const left = draft.hold ? minutesLeft(draft.hold, v.now) : undefined;
  if (left === undefined || step !== 'details') return '';
  return left === 0 ? v.t.heldOver : left <= 2 ? v.t.heldSoon(2) : '';
}
