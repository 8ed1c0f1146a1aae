// A hundred people without pain and, large, one of those who have it: at the eye and beside older discs lie the same fine lines.
// Skin, hair and back age together. A scheme, never a wound: nothing is red or broken. Pure: numbers and words in.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { FindingId } from '../../../science/spine/findings.js';
import { label, labelSize, textWidth } from '../../../ui/base/drawing/label.js';
import { light } from '../../../ui/base/drawing/light.js';
import { clamp, path, round } from '../../../ui/base/drawing/path.js';
import { at, backdrop, picture, type PictureSize } from '../../../ui/base/drawing/picture.js';
import { line, paint } from '../../../ui/base/drawing/shape.js';
import { earthOfPlay } from '../../../ui/shared/controls/play-button.js';
import { crowd, oneOfHundred } from '../../../ui/shared/drawing/crowd.js';
import { ground } from '../../../ui/shared/drawing/ground.js';
import { some } from '../../../ui/shared/drawing/lengths.js';

export interface WrinklesModel {
  readonly people: number;
  readonly age: number;
  readonly finding: FindingId;
  readonly onPress: () => void;
}

export interface WrinklesWords {
  readonly with: string;
  readonly without: string;
  /** What stands in the earth at the left. */
  readonly play: string;
}

/** Three fine lines, to the right of (0, 0): at an eye, beside a disc. */
const wrinkle = 'M2-2.6l4.5-2.9M3 0h6M2 2.6l4.5 2.9';

/** What fades in with age does so by its opacity. */
const fades = (shown: boolean, content: SVGTemplateResult): SVGTemplateResult =>
  svg`<g class="fades" opacity=${shown ? 1 : 0}>${content}</g>`;

/** A head from the side, larger than base/drawing/head is made for; the face in the room of `someone`. */
const skull =
  'M81-183Q85-177 84-171L91-160Q92-156.5 85-156Q84-155 84-153 83-138 68-133 52-129 37-137 20-147 19-169 20-198 51-199 72-199 81-183z';
const hairdo =
  'M83-177Q66-180 60-188 57-172 42-168V-160Q33-166 29-160Q25-152 32-147L31-140H23Q13-152 13-170 15-204 50-205 80-204 83-177z';
const ear = 'M42-161q-8-4-11 3t6 12';
const strands = ['M22-172Q24-192 46-198', 'M31-177Q35-189 53-193', 'M18-160Q17-178 26-190', 'M54-193Q68-195 76-183'];

/** The lowest five vertebrae and a bone below, from above: how far forward, and how far it leans. */
const bones: readonly (readonly [x: number, lean: number])[] = [
  [38, -7],
  [41, -4],
  [44, 0],
  [45, 5],
  [43, 11],
  [38, 17],
];
const step = 17;
const top = -96;

/** Of what is found, how it looks: half its width, its height, its paint; and where else something is. */
const disc = (finding: FindingId, old: boolean): SVGTemplateResult => {
  const [half, tall] = old ? (finding === 'bulge' ? [15, 6] : finding === 'height' ? [11, 2.6] : [11, 6]) : [11, 6];
  const plain = !old || ['facet', 'slip', 'fissure'].includes(finding);
  const fill = plain ? 'var(--_water-3)' : finding === 'signal' ? 'var(--_stone-3)' : 'var(--_amber-2)';
  const r = tall / 2;
  const body = path`M${-half + r} ${-r}h${2 * (half - r)}a${r} ${r} 0 0 1 0 ${tall}h${-2 * (half - r)}a${r} ${r} 0 0 1 0 ${-tall}z`;
  const shown = (id: FindingId): boolean => old && finding === id;
  return svg`<path class="fades" d=${body} fill=${fill}/>${
    shown('protrusion') ? svg`<circle cx="-13" r="3.4" fill="var(--_amber-2)"/>` : nothing
  }${shown('fissure') ? line('M-10.5 0h6', 1.5) : nothing}${
    shown('facet') ? svg`<ellipse cx="-19" rx="4" ry="5" fill="var(--_amber-2)"/>` : nothing
  }`;
};

/** How many of the five discs look older, in this scheme: the figure is the crowd. */
const olderDiscs = (age: number): number => clamp(Math.round(1 + (age - 20) / 15), 1, 5);

const spine = (age: number, finding: FindingId): SVGTemplateResult => {
  const y = (i: number): number => top + i * step;
  const slips = (i: number): boolean => finding === 'slip' && i === 4;
  const one = (i: number): SVGTemplateResult => {
    const [x, lean] = bones[i]!;
    return svg`<g transform=${path`translate(${x + (slips(i) ? 5 : 0)} ${y(i)})rotate(${lean})`}><path d="M-12-5.5h24v11h-24z" fill=${
      slips(i) ? 'var(--_amber-2)' : 'var(--_skin)'
    }/>${slips(i) ? at(14, 0, line(wrinkle, 1.5)) : nothing}</g>`;
  };
  const between = (i: number): SVGTemplateResult => {
    const [[a, leanA], [b, leanB]] = [bones[i]!, bones[i + 1]!];
    const old = i >= 5 - olderDiscs(age) && finding !== 'slip';
    const side = finding === 'facet' ? -1 : 1;
    const lines = fades(
      old,
      svg`<g transform="scale(${side} 1)">${at(finding === 'facet' ? 25 : 16, 0, line(wrinkle, 1.5))}</g>`,
    );
    return svg`<g transform=${path`translate(${(a + b) / 2} ${y(i) + step / 2})rotate(${(leanA + leanB) / 2})`}>${disc(finding, old)}${lines}</g>`;
  };
  return svg`${[0, 1, 2, 3, 4].map(between)}${[0, 1, 2, 3, 4, 5].map(one)}`;
};

/** Head and trunk in a room of 100 by 206 px, on (0, 0) at the left. */
const someone = (age: number, finding: FindingId): SVGTemplateResult => {
  const trunk = 'M6 0C0-46 6-92 24-106Q33-113 42-115H62Q70-113 78-108C98-92 102-46 94 0';
  const grey = clamp(Math.round((age - 42) / 8), 0, strands.length);
  const eye = svg`<circle cx="73" cy="-167" r="2.8" fill="var(--_body-pen)" stroke="none"/>${fades(
    age >= 40,
    svg`<g transform="translate(69.5 -167)scale(-1 1)">${line(wrinkle, 1.5)}</g>`,
  )}`;
  const hair = svg`<path class="fades" d=${hairdo} fill=${age < 80 ? 'var(--_hair-1)' : 'var(--_hair-2)'}/>${strands.map(
    (d, i) => fades(i < grey && age < 80, svg`<path d=${d} stroke="var(--_hair-2)"/>`),
  )}`;
  return svg`${paint(trunk, 'var(--_water-1)', 3)}${line(trunk)}<g stroke-width="1.75">${spine(age, finding)}</g><g
stroke="var(--_body-pen)"><path d="M42-114v-24h20v24q-10 9-20 0z" fill="var(--_skin)"/><path d=${skull} fill="var(--_skin)"/>${eye}${hair}<path
d=${ear} fill="var(--_skin)"/></g>`;
};

export const innerWrinklesPicture = (
  size: PictureSize & { readonly pad: number },
  { people, age, finding, onPress }: WrinklesModel,
  words: WrinklesWords,
): TemplateResult => {
  const { width, height, em, letter, pad } = size;
  const floor = some(height - earthOfPlay(em));
  const tall = Math.min(floor * 0.92, width * 0.66);
  const scale = tall / 206;
  const left = some(width - pad - 100 * scale);
  const all = crowd({
    x: pad,
    y: pad * 0.6,
    width: some(left - pad * 1.6),
    height: some(floor - pad),
    painted: people,
  });
  const sun = light(width * 0.14, floor * 0.25, Math.min(width, floor) * 0.2);

  const fs = labelSize(width, em);
  const figure = fs * 1.3;
  const y = floor + (height - floor) / 2 + fs * 0.36;
  const room = width - pad * 3 - 48 - textWidth(words.play, em * 0.9375, true, letter);
  const wide = (text: string, bold: boolean): number => figure + textWidth(text, fs, bold, letter);
  const both = wide(words.with, true) + fs * 1.2 + wide(words.without, false);
  const entry = (text: string, x: number, painted: boolean): SVGTemplateResult =>
    svg`${oneOfHundred(x + figure * 0.4, y + fs * 0.16, fs / 18, painted ? 'with' : 'without')}${label(
      text,
      x + figure,
      y,
      {
        size: fs,
        bold: painted,
      },
    )}`;
  const end = width - pad;
  const legend =
    both <= room
      ? svg`${entry(words.with, end - both, true)}${entry(words.without, end - wide(words.without, false), false)}`
      : wide(words.with, true) <= room
        ? entry(words.with, end - wide(words.with, true), true)
        : nothing;

  const grip = svg`<path d="M0 0V-206H100V0z" fill="transparent" stroke="none"/>`;
  return picture(
    size,
    svg`${backdrop(size, 'var(--_room)')}${sun}${all}<g class="hold" @click=${onPress}>${at(
      left,
      floor,
      svg`${grip}${someone(age, finding)}`,
      round(scale * 100) / 100,
    )}</g>${ground(width, height, floor, 'var(--_stone-2)')}${legend}`,
  );
};
