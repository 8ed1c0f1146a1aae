// What only inner-wrinkles needs: the person can be pressed, and ages softly.
import { css } from 'lit';
import { rangeStyles } from '../../../ui/base/styles/range.styles.js';
import { guideStyles } from '../../../ui/guide/index.js';
import { playStyles } from '../../../ui/shared/controls/play-button.js';
import { widgetStyles } from '../../../ui/shared/controls/widget.styles.js';
import { oneByOneStyles } from '../../../ui/shared/one-by-one.js';

const own = css`
  .hold {
    cursor: pointer;
  }
  /* However large the person is drawn, the pen is the house's. */
  .hold * {
    vector-effect: non-scaling-stroke;
  }
  .box select {
    padding-inline: 0.75em 0.25em;
    font-size: 0.9375em;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .range {
    --_paint: var(--_amber-2);
  }
  :host(:state(moves)) .fades {
    transition:
      opacity 0.6s,
      fill 0.6s;
  }
`;

/** All that is painted and laid out in this widget. */
export const styles = [...guideStyles, ...widgetStyles, rangeStyles, playStyles, oneByOneStyles, own];
