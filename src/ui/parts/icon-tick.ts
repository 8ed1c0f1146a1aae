// The tick, apart: also drawn by what is loaded late, which must not put it in core.
import { icon } from './icon.js';

export const tick = /*#__PURE__*/ icon('m5 12.5 4.5 4.5L19 7.5');
