// What a widget's class takes of time: one import for all of it.
export { systemClock } from './clock.js';
export { debounced } from './debounce.js';
export { every } from './ticker.js';
