// The steps after the hours, and how it ends: fetched when the widget is touched. Who only looks needs none of them.
import { nothing, type TemplateResult } from 'lit';
import { detailsStep } from './details.js';
import { cancelledStep, doneStep, foundStep, handedOver, joinedStep, movedStep, type Calendars } from './endings.js';
import { findStep } from './find.js';
import { manageStep } from './manage.js';
import { waitingStep } from './waiting.js';
import type { View } from '../view.js';

/** Nothing for a step of the first screens. */
export function laterStep(v: View, calendars: Calendars): TemplateResult | typeof nothing {
  switch (v.store.flow.step) {
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
    default:
      return nothing;
  }
}
