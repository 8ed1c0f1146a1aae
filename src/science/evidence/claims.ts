// The door to the claims: widgets and rules import single claims from here, each under its own name, so that a page carries
// only those it imports. Data only.
export * from './claims/pain.js';
export * from './claims/red-flags.js';
export * from './claims/who-to-call.js';
export * from './claims/load.js';
export * from './claims/kinds.js';
export * from './claims/food.js';
export * from './claims/movement.js';
export * from './claims/training.js';
export * from './claims/stress.js';
export * from './claims/magnesium.js';
export * from './claims/findings.js';
export * from './claims/myths.js';
export * from './claims/disc.js';
export * from './claims/tips.js';
export * from './claims/reading.js';
