// The three of De Linde, so that one knows them again: hair, what stands out in the face, and the colour they wear. In the
// units of a head of the kit (ui/base/drawing/head): its middle is (0, 0), it looks right.
import { svg, type SVGTemplateResult } from 'lit';
import { head, type Hair } from '../../../src/ui/base/drawing/head.js';
import { at, backdrop, picture } from '../../../src/ui/base/drawing/picture.js';
import { light } from '../../../src/ui/base/drawing/light.js';
import { paint } from '../../../src/ui/base/drawing/shape.js';
import { ground, hills } from '../../../src/ui/shared/drawing/ground.js';
import { tree } from '../../../src/ui/shared/drawing/tree.js';
import type { TemplateResult } from 'lit';

export interface Someone {
  readonly hair: Hair;
  /** Tokens. */
  readonly coat: string;
  readonly legs: string;
  /** What lies behind the head, and on the face. */
  readonly behind?: SVGTemplateResult;
  readonly face: SVGTemplateResult;
}

const ear = svg`<path d="M-1.6-.9a2.1 2.3 0 1 0 .3 3.6M-2.2.4q-1 .2-.8 1.2" fill="var(--_skin)"/>`;
const smile = svg`<path d="M3.2 4.9q1.7 1 3-.5"/>`;
const brow = svg`<path d="M3.2-2.7q1.2-.9 2.6-.3"/>`;

export const people = {
  noor: {
    hair: {
      d:
        'M8.1-3.3Q8.9-9.6 2.4-10.7-5-11.9-8.4-6.4-10.3-2.6-9.7 2q-.1 3.8-2.1 5.9Q-8.4 10.6-4.9 9' +
        'q2.3-1.2 2.5-4.2-.9-3.4.6-6.6Q.6-3.2 2-5.6 4.4-3.4 8.1-3.3z',
      fill: 'var(--_hair-1)',
    },
    coat: 'var(--_leaf-3)',
    legs: 'var(--_stone-3)',
    face: svg`<circle cx="4.9" cy="-.1" r="2.7"/><path d="M2.2-.6-2-1.6M7.6-.4l.8.1M3.4-4q1.2-.8 2.4-.4"/>${smile}`,
  },
  bram: {
    hair: {
      d:
        'M7.2-4.1q2.2-1 1.2-3.1.3-2.6-2.3-2.6-1.2-2.2-3.6-1.2-2-1.8-3.8 0-2.7-.9-3.7 1.4-2.6.3-2.4 2.9-2 1.5' +
        '-.8 3.6-.9 2 .7 3.3l2.3.9Q-4.2-1-2-3.2 2.6-2.9 7.2-4.1z',
      fill: 'var(--_body-pen)',
    },
    coat: 'var(--_water-3)',
    legs: 'var(--_stone-3)',
    face: svg`${ear}<path d="M-3.6 3.2Q-3.9 9.7 2.4 10 7.4 9.8 6.9 5.6L5.4 4.2Q3.6 3.4 2.6 5.2-.4 5.8-1.6 2.8z"
fill="var(--_body-pen)" stroke="none"/><path d="M3.6 6.3q1.2.6 2.2-.3" stroke="var(--_skin)"/>${brow}`,
  },
  lies: {
    hair: {
      d: 'M7.8-3.2Q9-9.8 1-10.3-7.2-10.4-8.3-3.4-8.8 1-6.3 4.8L-4.4 3.6Q-4.6.4-3.2-1.6-.6-2.2 1.4-5.8 4.6-6 7.8-3.2z',
      fill: 'var(--_hair-2)',
    },
    coat: 'var(--_ember-2)',
    legs: 'var(--_water-3)',
    behind: svg`<circle cx="-7.6" cy="-8.6" r="4.1" fill="var(--_hair-2)"/><path d="M-9.6-9.4q1.6-1.8 3.6-.8"/>`,
    face: svg`${ear}<circle cx="-2.4" cy="4.9" r="1.2" fill="var(--_amber-2)"/>${smile}${brow}`,
  },
} as const satisfies Record<string, Someone>;

export type CareGiver = keyof typeof people;

/** Side of a portrait in px. */
const side = 240;

/** Head and shoulders in the morning light, the hills behind. */
export function portrait({ hair, coat, behind, face }: Someone): TemplateResult {
  const scale = 6.6;
  const collar = 'M-4.6 11.6Q.2 16.6 5 11.7L7.2 13.4Q2 20-7 13.4z';
  const shoulders = 'M-19 28Q-18.4 14.6-5.4 11.8.2 16 5.4 11.8 16.6 13.8 17.6 28z';
  const someone = svg`<g stroke="var(--_body-pen)" stroke-width=".52">${behind ?? ''}
<path d="M-4.4 3v9Q.4 16.2 4.4 12V6" fill="var(--_skin)"/>${paint(shoulders, coat, 0.5)}<path d=${shoulders}/>
<path d=${collar} fill="var(--_paper)"/>${head(hair)}${face}</g>`;
  return picture(
    { width: side, height: side },
    svg`${backdrop({ width: side, height: side }, 'var(--_sky)')}${light(50, 54, 30)}${hills(side, 186, 46, 'var(--_leaf-1)')}${tree(
      206,
      190,
      74,
    )}${ground(side, side, 188, 'var(--_leaf-2)')}${at(118, 104, someone, scale)}`,
  );
}
