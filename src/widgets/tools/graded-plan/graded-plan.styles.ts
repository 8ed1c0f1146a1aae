// What only graded-plan needs: what lies in its folds.
import { css } from 'lit';
import { rangeStyles } from '../../../ui/base/styles/range.styles.js';
import { widgetStyles } from '../../../ui/shared/controls/widget.styles.js';

const own = css`
  .asked {
    margin: 0;
  }
  .more {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    padding-block: 0.75em 0.25em;
  }
  .three {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(7em, 100%), 1fr));
    gap: 1em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  select {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    min-block-size: 44px;
    padding-inline: 0.75em;
    max-inline-size: 100%;
  }
`;

/** All that is painted and laid out in this widget. */
export const styles = [...widgetStyles, rangeStyles, own];
