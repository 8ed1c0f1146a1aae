// What the widget's class takes of a visitor's way to an appointment: one import for all of it.
export { keep, kept, keyOf } from './draft-in-history.js';
export { markAt, marksOf, tokenIn, type Step } from './flow.js';
export { BookingStore } from './store.js';
