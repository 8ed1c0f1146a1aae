// The lock, apart: also drawn by what is loaded late, which must not put it in core.
import { icon } from './icon.js';

export const lock = /*#__PURE__*/ icon('M6 11h12v9H6zm2.5 0V8a3.5 3.5 0 0 1 7 0v3');
