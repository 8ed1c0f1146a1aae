// The icons of controls and answers (base/parts/icons has those of the frame).
import { icon } from '../../base/parts/icon.js';

export const minus = /*#__PURE__*/ icon('M5 12h14');
export const plus = /*#__PURE__*/ icon('M5 12h14M12 5v14');
export const keep = /*#__PURE__*/ icon('M12 4v11m-4.5-4 4.5 4.5 4.5-4.5M5 20h14');
export const play = /*#__PURE__*/ icon('M8 5.5v13l10-6.5z');
export const pause = /*#__PURE__*/ icon('M8 5v14M16 5v14');
export const mail = /*#__PURE__*/ icon('M3.5 6h17v12.5h-17zm0 .5 8.5 7 8.5-7');
export const undo = /*#__PURE__*/ icon('M4 9h10a5.5 5.5 0 0 1 0 11H8M4 9l4-4M4 9l4 4');
export const tick = /*#__PURE__*/ icon('m5 12.5 4.5 4.5L19 7.5');
export const lock = /*#__PURE__*/ icon('M6 11h12v9H6zm2.5 0V8a3.5 3.5 0 0 1 7 0v3');
export const phone = /*#__PURE__*/ icon(
  'M6 3.5h3l1.5 4-2 1.5a12 12 0 0 0 6 6l1.5-2 4 1.5v3a2 2 0 0 1-2 2A14.5 14.5 0 0 1 4 5.5a2 2 0 0 1 2-2z',
);
