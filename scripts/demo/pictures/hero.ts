// The square of De Linde in the morning: the linden with its bench, the practice, the three who work there and people who
// walk. Drawn for the room it gets, as every picture of the kit.
import { svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { short } from '../../../src/ui/base/drawing/head.js';
import { light } from '../../../src/ui/base/drawing/light.js';
import { path } from '../../../src/ui/base/drawing/path.js';
import { person, type PersonStyle } from '../../../src/ui/base/drawing/person.js';
import { backdrop, picture } from '../../../src/ui/base/drawing/picture.js';
import { stand, walk, type Pose } from '../../../src/ui/base/drawing/poses.js';
import { line, shape } from '../../../src/ui/base/drawing/shape.js';
import { ground, hills } from '../../../src/ui/shared/drawing/ground.js';
import { bald } from '../../../src/ui/shared/drawing/hair.js';
import { house } from '../../../src/ui/shared/drawing/house.js';
import { stepUp } from '../../../src/ui/shared/drawing/poses.js';
import { tree } from '../../../src/ui/shared/drawing/tree.js';
import { linden, practice } from './places.js';
import { people } from './people.js';

/** A hand in the air. */
const wave: Pose = {
  ...stand,
  arms: [
    [5, -58, 7, -46],
    [14, -66, 20, -81],
  ],
};

/** The same from the other side: looking left. */
const turned = (x: number, y: number, style: PersonStyle): SVGTemplateResult =>
  svg`<g transform=${path`translate(${x} 0)` + 'scale(-1 1)'}>${person(0, y, style)}</g>`;

const { noor, bram, lies } = people;

/** What grows beside the road: blades and a flower. */
const tuft = (x: number, y: number): SVGTemplateResult =>
  line(path`M${x} ${y}l-3-8M${x + 3} ${y}v-10M${x + 6} ${y}l4-7`, 1.5);
const flower = (x: number, y: number, fill: string): SVGTemplateResult =>
  svg`${line(path`M${x} ${y}v-11`, 1.5)}<circle cx=${x} cy=${y - 14} r="3.6" fill=${fill} stroke-width="1.5"/>`;

const bench = (x: number, y: number): SVGTemplateResult =>
  svg`${line(path`M${x + 8} ${y}v-17M${x + 62} ${y}v-17M${x + 8} ${y - 20}v-20M${x + 62} ${y - 20}v-20`, 2.5)}${shape(
    path`M${x} ${y - 17}h70v-6h-70z`,
    'var(--_amber-2)',
    { shift: 1.5 },
  )}${shape(path`M${x + 2} ${y - 35}h66v-8h-66z`, 'var(--_amber-2)', { shift: 1.5 })}`;

/** Two steps to practise on. */
const steps = (x: number, y: number): SVGTemplateResult =>
  shape(path`M${x} ${y}v-17h34v-17h36v34z`, 'var(--_stone-1)', { shift: 2.5 });

/** For a page as wide as a desk: the width is a given, so that what stands where is one list. */
export function wideHero(): TemplateResult {
  const [width, height, floor] = [1600, 420, 350];
  return picture(
    { width, height },
    svg`${backdrop({ width, height: floor }, 'var(--_sky)')}${light(236, 124, 76)}${hills(width, floor, 108, 'var(--_leaf-1)')}
${tree(66, floor - 34, 58)}${tree(112, floor - 42, 42, 1, 'round')}${tree(486, floor - 62, 46)}${house(840, floor - 62, 30)}${house(870, floor - 58, 24)}
${tree(1178, floor - 56, 60)}${tree(1216, floor - 58, 44, 1, 'round')}${house(1356, floor - 74, 30)}${tree(1390, floor - 70, 40)}
${tree(1516, floor, 170)}${tree(1574, floor, 124, 1, 'round')}${practice(1016, floor, 1)}${linden(606, floor, 1)}
${ground(width, height, floor, 'var(--_leaf-2)')}${bench(664, floor)}${steps(1268, floor)}
${turned(776, floor, { pose: wave, ...lies, size: 128 })}
${person(310, floor, { pose: walk, hair: bald, coat: 'var(--_amber-2)', legs: 'var(--_stone-3)', size: 128 })}
${person(420, floor, { pose: walk, ...noor, size: 128 })}
${person(1262, floor, { pose: stepUp, hair: short, coat: 'var(--_leaf-3)', legs: 'var(--_stone-3)', size: 128 })}
${turned(1420, floor, { pose: stand, ...bram, size: 132 })}
${[150, 520, 868, 1190, 1462].map((x) => tuft(x, floor + 34))}${[206, 700, 1120].map((x) => flower(x, floor + 46, 'var(--_amber-2)'))}${[
      { x: 470, y: 52 },
      { x: 950, y: 40 },
      { x: 1370, y: 50 },
    ].map(({ x, y }) => flower(x, floor + y, 'var(--_ember-2)'))}`,
  );
}

/** For a phone: the same square, seen from nearer. */
export function narrowHero(): TemplateResult {
  const [width, height, floor] = [560, 320, 274];
  return picture(
    { width, height },
    svg`${backdrop({ width, height: floor }, 'var(--_sky)')}${light(78, 104, 46)}${hills(width, floor, 74, 'var(--_leaf-1)')}
${tree(22, floor - 30, 50)}${practice(408, floor, 0.76)}${linden(176, floor, 0.76)}${ground(width, height, floor, 'var(--_leaf-2)')}
${turned(270, floor, { pose: wave, ...lies, size: 100 })}
${person(44, floor, { pose: walk, hair: bald, coat: 'var(--_amber-2)', legs: 'var(--_stone-3)', size: 100 })}
${person(116, floor, { pose: walk, ...noor, size: 100 })}${turned(534, floor, { pose: stand, ...bram, size: 102 })}
${[30, 236, 380].map((x) => tuft(x, floor + 28))}${flower(310, floor + 32, 'var(--_ember-2)')}`,
  );
}
