// The phone, apart: also drawn by what is loaded late, which must not put it in core.
import { icon } from './icon.js';

export const phone = /*#__PURE__*/ icon(
  'M6 3.5h3l1.5 4-2 1.5a12 12 0 0 0 6 6l1.5-2 4 1.5v3a2 2 0 0 1-2 2A14.5 14.5 0 0 1 4 5.5a2 2 0 0 1 2-2z',
);
