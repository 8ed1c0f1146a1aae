// The flag of an appointment: planted, dotted where it was or is not yet, or a bare outline where it was called off. Pure.
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { label } from '../../../../ui/base/drawing/label.js';
import { path } from '../../../../ui/base/drawing/path.js';
import { paint } from '../../../../ui/base/drawing/shape.js';

interface PennantStyle {
  /** Length of the cloth in px, and what is written on it in `size` px. */
  readonly cloth: number;
  readonly text?: string;
  readonly size?: number;
  /** Dotted: pole and cloth, or the cloth alone. */
  readonly dotted?: 'all' | 'cloth';
}

/** A swallow-tailed flag with its pole on (x, y), `height` px. */
export const pennant = (
  x: number,
  y: number,
  height: number,
  { cloth, text = '', size = 0, dotted }: PennantStyle,
): SVGTemplateResult => {
  const tall = Math.max(size * 1.9, cloth * 0.5);
  const notch = tall * 0.3;
  const d = path`M${x} ${y - height}h${cloth}l${-notch} ${tall / 2} ${notch} ${tall / 2}h${-cloth}`;
  const dots = '0 5';
  const said = text
    ? label(text, x + (cloth - notch) / 2, y - height + tall / 2 + size * 0.36, {
        size,
        bold: true,
        anchor: 'middle',
        fill: dotted ? 'var(--_ink-muted)' : 'var(--_body-pen)',
      })
    : nothing;
  return svg`${dotted ? nothing : paint(d, 'var(--_leaf-3)', Math.min(2.5, cloth * 0.06))}<path d=${d} stroke-dasharray=${dotted ? dots : nothing}/><path
d=${path`M${x} ${y}v${-height}`} stroke-width="2.5" stroke-dasharray=${dotted === 'all' ? dots : nothing}/>${said}`;
};
