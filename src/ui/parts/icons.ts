// Line icons on a 24 grid, 1.75 pen, drawn for this kit. Decorative: the word beside them says it.
import { icon } from './icon.js';

export const chevron = /*#__PURE__*/ icon('m9 5 7 7-7 7');
export const flag = /*#__PURE__*/ icon('M5 21V4.5c3-2 6 1.5 9 .5 2-.6 3-1 5-1v10c-2 0-3 .4-5 1-3 1-6-2.5-9-.5');
export const minus = /*#__PURE__*/ icon('M5 12h14');
export const plus = /*#__PURE__*/ icon('M5 12h14M12 5v14');
export const keep = /*#__PURE__*/ icon('M12 4v11m-4.5-4 4.5 4.5 4.5-4.5M5 20h14');
export const play = /*#__PURE__*/ icon('M8 5.5v13l10-6.5z');
export const pause = /*#__PURE__*/ icon('M8 5v14M16 5v14');
export const mail = /*#__PURE__*/ icon('M3.5 6h17v12.5h-17zm0 .5 8.5 7 8.5-7');
export const undo = /*#__PURE__*/ icon('M4 9h10a5.5 5.5 0 0 1 0 11H8M4 9l4-4M4 9l4 4');
