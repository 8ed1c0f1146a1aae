// What a widget's class takes from the base: one import for all of it.
export { html, nothing, render, type PropertyValues, type TemplateResult } from 'lit';
export { property, state } from 'lit/decorators.js';
export { asWritten } from './as-written.js';
export { Listener } from './context/consumer.js';
export { KineElement } from './element.js';
export { FieldElement, saysYes, type Fault } from './field.js';
export { Later } from './later.js';
export { glideStyles } from './drawing/glide.js';
export { fallback, fold } from './parts/frame.js';
export { range } from './parts/range.js';
export { pictureStyles } from './styles/picture.styles.js';
export { rangeStyles } from './styles/range.styles.js';
