// A word of the web in its pill, to be pressed: painted when it weighs, dotted when it is pain, with a turning arrow when
// it runs in a circle with the middle. Pure.
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { label, textWidth, type Letters } from '../../../../ui/base/drawing/label.js';
import { path } from '../../../../ui/base/drawing/path.js';
import { at } from '../../../../ui/base/drawing/picture.js';
import { line, paint } from '../../../../ui/base/drawing/shape.js';
import { some } from '../../../../ui/shared/drawing/lengths.js';
import { pill } from '../../../../ui/body/drawing/pill.js';

/** What pain is painted with everywhere: dots. */
const dot = svg`<circle cx="4.5" cy="4.5" r="1.35" fill="var(--_ember-3)" stroke="none"/>`;
export const dots = svg`<pattern id="dots" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${dot}</pattern>`;

/** Paint of pain under `d`: its tint and its dots. */
export const painPaint = (d: string): SVGTemplateResult =>
  svg`${paint(d, 'var(--_ember-1)', 0)}${paint(d, 'url(#dots)', 0)}`;

/** The word on one line or two, and the size at which its longest piece fits in `room` px. */
export const wrapped = (
  word: string,
  room: number,
  fs: number,
  letter?: Letters,
): { readonly lines: readonly string[]; readonly size: number } => {
  const wide = (text: string): number => textWidth(text, fs, true, letter);
  const parts = word.split(' ');
  // The break that leaves the shortest long line.
  const lines =
    wide(word) <= room || parts.length < 2
      ? [word]
      : parts
          .slice(1)
          .map((_, i) => [parts.slice(0, i + 1).join(' '), parts.slice(i + 1).join(' ')])
          .sort((a, b) => Math.max(...a.map(wide)) - Math.max(...b.map(wide)))[0]!;
  return { lines, size: Math.min(fs, (fs * some(room)) / Math.max(1, ...lines.map(wide))) };
};

/** The lines around (x, y). */
export const words = (
  { lines, size }: ReturnType<typeof wrapped>,
  x: number,
  y: number,
  fill = 'var(--_ink)',
): SVGTemplateResult[] =>
  lines.map((text, i) =>
    label(text, x, y + size * (0.36 + (i - (lines.length - 1) / 2) * 1.12), {
      size,
      bold: true,
      anchor: 'middle',
      fill,
      // Dots of pain run under it.
      halo: 'none',
    }),
  );

export interface PillStyle {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  /** Weighs on the person. */
  readonly on: boolean;
  readonly pain: boolean;
  readonly circle: boolean;
  readonly letter: Letters | undefined;
}

/** The word around (x, y), and as much to press as a finger needs. */
export const wordPill = (id: string, word: string, x: number, y: number, s: PillStyle): SVGTemplateResult => {
  const d = pill(x, y, s.width, s.height);
  const sign = s.circle ? s.size * 1.15 : 0;
  const text = wrapped(word, s.width - s.size * 1.1 - sign, s.size, s.letter);
  const turn = svg`<path d="M4.3-3.2A5.4 5.4 0 1 0 5.4.6M5.2-6.2 4.6-2.8 1.2-3.4" stroke-width="1.75"/>`;
  const high = Math.max(44, s.height);
  const target = path`M${x - s.width / 2} ${y - high / 2}h${s.width}v${high}h${-s.width}z`;
  return svg`<g data-factor=${id}><path d=${target} fill="transparent" stroke="none"/><path d=${d} fill="var(--_paper)" stroke="none"/>${
    s.pain ? painPaint(d) : s.on ? paint(d, 'var(--_water-2)', 3) : nothing
  }${line(d)}${s.circle ? at(x - s.width / 2 + s.size * 1.2, y, turn, s.size / 13) : nothing}${
    s.pain
      ? svg`<path d=${pill(x + sign / 2, y, textWidth(word, text.size, true, s.letter) + 8, s.size * 1.3)} fill="var(--_ember-1)" stroke="none"/>`
      : nothing
  }${words(text, x + sign / 2, y)}</g>`;
};
