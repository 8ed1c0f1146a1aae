// What a widget's class takes of time: one import for all of it.
export { steadyClock, systemClock } from './clock.js';
export { debounced } from './debounce.js';
export { every } from './ticker.js';
export { addDays, dayOf, daysBetween, noonOf, weekdayOf } from './zone.js';
