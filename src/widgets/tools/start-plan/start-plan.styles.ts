// What only start-plan needs: the list of the day, and pots that can be pressed.
import { css } from 'lit';
import { widgetStyles } from '../../../ui/shared/controls/widget.styles.js';

const own = css`
  .day {
    gap: 0;
  }
  .day legend {
    margin-block-end: 0.25em;
  }
  .day .tick {
    padding-block: 0.25em;
    line-height: 1.25;
  }
  /* Its label is taller than the box that takes the focus, and must come into the window whole. */
  .day input {
    scroll-margin-block: 3em;
  }
  .pot {
    cursor: pointer;
  }
`;

/** All that is painted and laid out in this widget. */
export const styles = [...widgetStyles, own];
