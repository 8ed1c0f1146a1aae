// The icons of the frame: line icons on a 24 grid, 1.75 pen, drawn for this kit. Decorative: the word beside them says it.
import { icon } from './icon.js';

export const chevron = /*#__PURE__*/ icon('m9 5 7 7-7 7');
export const flag = /*#__PURE__*/ icon('M5 21V4.5c3-2 6 1.5 9 .5 2-.6 3-1 5-1v10c-2 0-3 .4-5 1-3 1-6-2.5-9-.5');
