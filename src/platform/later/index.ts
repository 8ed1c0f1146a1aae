// What a widget fetches at a press: sound, and a screen that stays on.
export { openTones, type Planned, type Sound, type Tones } from './tones.js';
export { keepAwake } from './wake-lock.js';
