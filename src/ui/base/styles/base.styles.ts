// The kit's surfaces, inks and accent as custom properties: the part every widget includes (see tokens.ts for the rest).
import { css } from 'lit';
import { palette } from './palette.js';

/** Surfaces, inks, the water of controls, focus and accent. Every widget includes it. */
export const base = /*#__PURE__*/ palette(
  'paper fdfbf7 191e28 0 ' +
    'ink 212b3e efebe1 3 ' +
    'ink-muted 535b6a bcb7ac 3 ' +
    'line ddd9d0 3b414c 3 ' +
    'pen 212b3e e2ddd5 3 ' +
    'stone-1 f5f2ed 23272c 0 ' +
    'stone-3 a29a8f 666c77 2 ' +
    'danger a32226 f99e97 3 ' +
    'focus 503ead bcb3fa 4 ',
  css`
    :host {
      color-scheme: var(--kine-scheme, inherit);
      /* A practice may bring any colour: its lightness is held where white (or, in dark, near-black) text stays readable, its
         chroma where a screen would cut it off and show another lightness. */
      --_accent: light-dark(
        oklch(from var(--kine-accent, #206493) min(l, 0.48) min(c, 0.19) h / 1),
        oklch(from var(--kine-accent, #7fc5e7) max(l, 0.75) min(c, 0.19) h / 1)
      );
    }
    @media (forced-colors: active) {
      :host {
        --_f0: Canvas;
        --_f1: color-mix(in srgb, CanvasText 20%, Canvas);
        --_f2: color-mix(in srgb, CanvasText 33%, Canvas);
        --_f3: CanvasText;
        --_f4: Highlight;
        --_accent: Highlight;
        --_on-glow: HighlightText;
      }
    }
    /* On paper: the light colours, on white, in black. */
    @media print {
      :host {
        color-scheme: light;
        --_paper: #fff;
        --_stone-1: #fff;
        --_ink: #000;
        --_pen: #000;
      }
    }
  `,
);
