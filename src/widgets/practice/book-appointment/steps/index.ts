// The template of each step, and what is said aloud while one is on the screen.
import { html, nothing, type TemplateResult } from 'lit';
import { giverStep, serviceStep } from './choose.js';
import { confirmStep } from './confirm.js';
import { detailsStep, momentsStep } from './details.js';
import { doneStep, handedOver, type Calendars } from './done.js';
import { manageStep } from './manage.js';
import { joinedStep, waitingStep } from './waiting.js';
import { whenStep } from './when.js';
import { minutesLeft } from '../../../../practice/booking/held.js';
import { marksOf, markAt } from '../../../../practice/booking/visit/flow.js';
import { sayMoment, type View } from '../view.js';

export { contact, ownData, refusal } from './parts.js';

export function stepOf(v: View, calendars: Calendars): TemplateResult {
  switch (v.store.flow.step) {
    case 'service':
      return serviceStep(v);
    case 'giver':
      return giverStep(v);
    case 'when':
      return v.practice.kind === 'request' ? momentsStep(v) : whenStep(v);
    case 'move':
      return whenStep(v);
    case 'details':
      return detailsStep(v);
    case 'confirm':
      return confirmStep(v);
    case 'done':
      return doneStep(v, calendars);
    case 'handed-over':
      return handedOver(v);
    case 'manage':
      return manageStep(v, calendars);
    case 'waiting':
      return waitingStep(v);
    case 'joined':
      return joinedStep(v);
  }
}

/** The strip in words, for those who do not see it. */
export function stripWords(v: View): unknown {
  const { step } = v.store.flow;
  if (step === 'manage' || step === 'move') return nothing;
  const at = markAt(v.practice, step);
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
  if (left === undefined || (step !== 'details' && step !== 'confirm')) return '';
  return left === 0 ? v.t.heldOver : left <= 2 ? v.t.heldSoon(2) : '';
}
