// What a widget's class takes of a language's ways of writing: one import for all of it.
export { formatList } from './format-list.js';
export { formatNumber } from './format.js';
