// Every claim under its own name, so that a page carries only those it imports.
export * from './pain.js';
export * from './red-flags.js';
export * from './who-to-call.js';
export * from './load.js';
export * from './kinds.js';
export * from './food.js';
export * from './movement.js';
export * from './training.js';
export * from './stress.js';
export * from './magnesium.js';
export * from './findings.js';
export * from './myths.js';
export * from './disc.js';
export * from './tips.js';
