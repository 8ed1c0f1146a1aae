// The colours of more pictures and controls: who paints with one brings all. Rows as in base/styles/palette.ts: name, light,
// dark, role.
import { palette } from '../../base/styles/palette.js';

export const moreTokens = /*#__PURE__*/ palette(
  'sheet ffffff 222833 0 ' +
    'edge 7b8492 828a97 3 ' +
    'stone-2 dcd7ce 393d45 1 ' +
    'water-1 d6f0f9 1c2d3c 0 ' +
    'water-2 afdcef 22445e 1 ' +
    'water-4 206493 7fc5e7 3 ' +
    'water-5 17436c b5dff1 3 ' +
    'leaf-1 ebf4de 1d2f25 0 ' +
    'leaf-3 88ba70 528654 2 ' +
    'leaf-4 31653e a4d494 3 ' +
    'amber-1 fdf2d8 372c1b 0 ' +
    'amber-3 87571f f3cf86 3 ' +
    'room f7eddd 2a2622 0 ' +
    'night a9c8da 141c26 0 ' +
    'glow ffd98b c49e57 4 ' +
    'hair-2 c2bdb5 908b84 1 ' +
    'hair-3 9f4325 af583d 2 ',
);
