// The kit's colours as custom properties on the host, in groups: a widget includes only the groups it paints with.
// Rows as in palette.ts: name, light, dark, role. The build drops rows no part of a chunk paints with.
import { palette } from './palette.js';

export { base } from './base.styles.js';

/** Water: load, level, action. */
export const waterTokens = /*#__PURE__*/ palette(
  'water-1 d6f0f9 1c2d3c 0 ' + 'water-3 73bcde 347aa4 2 ' + 'water-5 17436c b5dff1 3 ',
);

/** Leaf: what recovers, what is done. */
export const leafTokens = /*#__PURE__*/ palette(
  'leaf-1 ebf4de 1d2f25 0 ' + 'leaf-2 cbe3b0 2a4d34 1 ' + 'leaf-3 88ba70 528654 2 ' + 'leaf-4 31653e a4d494 3 ',
);

/** Amber: what dries, what is marked. */
export const amberTokens = /*#__PURE__*/ palette(
  'amber-1 fdf2d8 372c1b 0 ' + 'amber-2 f8c769 d9a347 1 ' + 'amber-3 87571f f3cf86 3 ',
);

/** Ember: what burns, brick and the steep side of pain. */
export const emberTokens = /*#__PURE__*/ palette(
  'ember-1 feeae0 3d2620 0 ' + 'ember-2 ec8250 d56b40 2 ' + 'ember-3 a33e23 f7b28c 3 ',
);

/** The place a picture plays in: sky, room, the light, and the mark of now. */
export const sceneTokens = /*#__PURE__*/ palette(
  'sky e0f0f4 1d2934 0 ' + 'room f7eddd 2a2622 0 ' + 'sun ffe6bd 3c4c5d 5 ' + 'glow ffd98b c49e57 6 ',
);

/** People: one skin for all; their lines stay dark on skin and paint, also in dark. */
export const personTokens = /*#__PURE__*/ palette(
  'skin fdfbf7 c6b4a4 0 ' +
    'body-pen 212b3e 11161f 4 ' +
    'shoe 212b3e a0a5ac 3 ' +
    'hair-1 6d492d 875f3f 2 ' +
    'hair-2 c2bdb5 908b84 1 ' +
    'hair-3 9f4325 af583d 2 ',
);
