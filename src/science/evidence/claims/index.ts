// Every claim under its own name, so that a page carries only those it imports.
export * from './pain.js';
export * from './red-flags.js';
export * from './who-to-call.js';
export * from './load.js';
export * from './food.js';
export * from './movement.js';
export * from './stress.js';
export * from './magnesium.js';
