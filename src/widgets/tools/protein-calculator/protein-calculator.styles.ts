// What only protein-calculator needs: the body in three fields, the big number, the three goals, the plate.
import { css } from 'lit';
import { widgetStyles } from '../../../ui/shared/controls/widget.styles.js';

const own = css`
  .tick span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .field {
    grid-template-columns: minmax(0, 1fr);
  }
  .body-of {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 0.75em;
  }
  .body-of .field {
    flex: 1 1 5.5em;
  }
  .body-of :is(input, .unit) {
    padding-inline: 0.75em 0;
  }
  .body-of .unit {
    padding-inline: 0.25em 0.75em;
  }
  .finer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.375em;
    padding-block: 0.75em 0.25em;
  }
  /* Chromium does not ask the frame's size again inside a closed fold when only the text grows. */
  .finer .stepper {
    flex-wrap: wrap;
  }
  h3 b {
    font-size: 1.75em;
    line-height: 1;
    letter-spacing: -0.02em;
    font-variant-numeric: tabular-nums;
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
  .limits {
    display: grid;
    gap: 0.75em;
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
