// What only protein-calculator needs: two fields side by side, the big number, the three goals, the plate.
import { css } from '../../../ui/styles/css.js';
import { widgetStyles } from '../../../ui/styles/widget.styles.js';

const own = css`
  .tick span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .field {
    grid-template-columns: minmax(0, 1fr);
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: 1.375em 1em;
    align-items: start;
  }
  .pair .field {
    flex: 3 1 9.5em;
  }
  .pair .field + .field {
    flex: 2 1 7em;
  }
  h3 b {
    font-size: 1.75em;
    line-height: 1;
    letter-spacing: -0.02em;
    font-variant-numeric: tabular-nums;
  }
  h4 {
    margin: 0;
    font-size: 0.9412em;
    font-weight: 650;
  }
  dl {
    margin: 0;
    display: grid;
    font-size: 0.9412em;
  }
  dl div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    padding-block: 0.375em;
    border-block-end: 1px solid var(--_line);
  }
  dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  .here {
    font-weight: 650;
  }
  .curve {
    display: grid;
    gap: 0.5em;
  }
  .curve svg:not(.icon) {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }
  .extra {
    padding: 0 var(--_pad) 1.25em;
  }
  .plate {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
    gap: 0.75em;
    padding-block: 0.25em 0.5em;
  }
  .plate fieldset {
    min-inline-size: 0;
  }
  .plate ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }
`;

/** All that is painted and laid out in this widget. */
export const styles = [...widgetStyles, own];
