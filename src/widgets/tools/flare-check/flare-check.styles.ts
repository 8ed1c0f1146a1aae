// What only flare-check needs: the discs on the hill, the line of the question, and what is in the fold.
import { css } from 'lit';
import { rangeStyles } from '../../../ui/base/styles/range.styles.js';
import { widgetStyles } from '../../../ui/shared/controls/widget.styles.js';

const own = css`
  .disc {
    cursor: ns-resize;
    touch-action: none;
  }
  .asked {
    margin: 0;
  }
  .about {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.375em;
    padding-block: 0.75em 0.25em;
  }
`;

/** All that is painted and laid out in this widget. */
export const styles = [...widgetStyles, rangeStyles, own];
