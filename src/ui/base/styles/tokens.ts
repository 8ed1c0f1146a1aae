// The colours the frame and the hand paint with, as custom properties on the host. Rows as in palette.ts: name, light,
// dark, role. Those of other pictures and controls are in ui/shared/controls/tokens.
import { palette } from './palette.js';

export const pictureTokens = /*#__PURE__*/ palette(
  'water-3 73bcde 347aa4 2 ' +
    'leaf-2 cbe3b0 2a4d34 1 ' +
    'amber-2 f8c769 d9a347 1 ' +
    'ember-1 feeae0 3d2620 0 ' +
    'ember-2 ec8250 d56b40 2 ' +
    'ember-3 a33e23 f7b28c 3 ' +
    'sky e0f0f4 1d2934 0 ' +
    'sun ffe6bd 3c4c5d 0 ' +
    // One skin for all; people's lines stay dark on skin and paint, also in dark.
    'skin fdfbf7 c6b4a4 0 ' +
    'body-pen 212b3e 11161f 3 ' +
    'shoe 212b3e a0a5ac 3 ' +
    'hair-1 6d492d 875f3f 2 ',
);
