// What a widget's class takes of the rules of pain: one import for all of it.
export { firstFrom } from './course.js';
export { limitOr } from './scale.js';
