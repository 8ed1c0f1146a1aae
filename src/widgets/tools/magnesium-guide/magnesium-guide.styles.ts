// What only magnesium-guide needs: plates that can be pressed, two fields side by side, the voices and the table.
import { css } from 'lit';
import { widgetStyles } from '../../../ui/shared/controls/widget.styles.js';

const own = css`
  .dish {
    cursor: pointer;
  }
  .two {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 0.75em;
  }
  .two .field {
    flex: 1 1 9em;
    grid-template-columns: minmax(0, 1fr);
  }
  dl {
    margin: 0;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0 0 0.75em;
  }
  .table {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .table li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    padding-block: 0.25em;
    border-block-start: 1px solid var(--_line);
  }
`;

/** All that is painted and laid out in this widget. */
export const styles = [...widgetStyles, own];
