// The template of each step, and what is said aloud while one is on the screen.
import { html, nothing, type TemplateResult } from 'lit';
import { serviceStep } from './choose.js';
import { detailsStep, momentsStep } from './details.js';
import { cancelledStep, doneStep, foundStep, handedOver, joinedStep, movedStep, type Calendars } from './endings.js';
import { findStep } from './find.js';
import { manageStep } from './manage.js';
import { waitingStep } from './waiting.js';
import { whenStep } from './when.js';
import { minutesLeft } from '../../../../practice/booking/held.js';
import { marksOf, markAt } from '../../../../practice/booking/visit/flow.js';
import { sayMoment, type View } from '../view.js';

export { contact, ownData, refusal } from './parts.js';

/** `reach`: phone and mail, where the step has room for them beside what is chosen. */
export function stepOf(v: View, calendars: Calendars, reach: unknown): TemplateResult {
  switch (v.store.flow.step) {
    case 'service':
      return serviceStep(v);
    case 'when':
      return v.practice.kind === 'request' ? momentsStep(v) : whenStep(v, reach);
    case 'move':
      return whenStep(v, reach);
    case 'details':
      return detailsStep(v);
    case 'done':
      return doneStep(v, calendars);
    case 'handed-over':
      return handedOver(v);
    case 'manage':
      return manageStep(v, calendars);
    case 'moved':
      return movedStep(v, calendars);
    case 'cancelled':
      return cancelledStep(v);
    case 'waiting':
      return waitingStep(v);
    case 'joined':
      return joinedStep(v);
    case 'find':
      return findStep(v);
    case 'found':
      return foundStep(v);
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
