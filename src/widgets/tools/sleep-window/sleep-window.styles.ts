// What only sleep-window needs: two fields beside each other, and the nights in the fold.
import { css } from 'lit';
import { widgetStyles } from '../../../ui/shared/controls/widget.styles.js';

const own = css`
  .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
    gap: 1.375em 1em;
    align-items: start;
  }
  .week {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.375em;
    padding-block: 0.25em 0.75em;
  }
`;

/** All that is painted and laid out in this widget. */
export const styles = [...widgetStyles, own];
