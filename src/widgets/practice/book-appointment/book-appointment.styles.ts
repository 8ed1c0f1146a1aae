// What only book-appointment needs: the strip's edge, rows of choices, the way on, and how all of it fits its room.
import { css } from 'lit';
import { calendarStyles } from './calendar.styles.js';
import { formStyles } from './forms.styles.js';
import { monthStyles } from './month.styles.js';

const ownStyles = css`
  /* The way walked so far is no picture of what is chosen now: it scrolls away. */
  :host {
    --kine-sticky-top: auto;
  }
  /* It waits for its agenda: until it is touched the card is as high as its room, so that its foot stands still. */
  .frame {
    min-block-size: inherit;
  }
  .muted {
    color: var(--_ink-muted);
  }
  /* Nothing to choose from, or a link to another agenda: low, so the room kinekit.css keeps is let go; kept as low
     (--_bare) on a page without a practice. */
  [part='room']:has(.frame):not(:has(.picture)) {
    --_floor: var(--_bare, 0);
  }
  .head p:empty {
    display: none;
  }
  :host([compact-head]) .head {
    padding-block-end: 0.75em;
  }
  .controls {
    position: relative;
  }
  .step,
  form,
  .said,
  .keep,
  .refusal {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.375em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .said,
  .keep,
  .refusal {
    gap: 0.5em;
    justify-items: start;
  }
  .refusal {
    gap: 0.75em;
  }
  .refusal .hours {
    inline-size: 100%;
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .trap {
    position: absolute;
    inset-inline-start: -200vw;
    inline-size: 1px;
  }
  h2:focus,
  .faults:focus {
    outline: none;
  }
  ul.rows,
  ul.plain {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  ul.rows li {
    border-block-start: 1px solid var(--_line);
  }
  ul.rows li:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .row {
    display: flex;
    align-items: center;
    gap: 1em;
    inline-size: 100%;
    min-block-size: 4em;
    padding: 0.625em 0.25em;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .row:hover {
    background: var(--_stone-1);
  }
  .row > span:not(.face) {
    flex: 1;
    display: grid;
    min-inline-size: 0;
  }
  .row .muted {
    font-size: 0.9375em;
  }
  .face {
    flex: none;
    line-height: 0;
  }
  .face img {
    border-radius: 50%;
    object-fit: cover;
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.125em;
  }
  .chosen p {
    flex: 1 1 9em;
  }
  .as legend {
    position: absolute;
    clip-path: inset(50%);
  }
  .big {
    font-size: 1.38em;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  .big small {
    font-weight: 400;
  }
  .contact {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.75em;
  }
  .contact > * {
    min-block-size: 44px;
    display: inline-flex;
    align-items: center;
    gap: 0.625em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .contact .muted {
    min-block-size: 0;
    font-weight: 400;
  }
  .contact a {
    text-decoration: none;
  }
  .contact a span {
    text-decoration: underline 1.5px;
    text-underline-offset: 0.3em;
  }
  .lock {
    display: inline-flex;
  }
  .data ul {
    margin: 0 0 0.5em;
    padding-inline-start: 1.25em;
    display: grid;
    gap: 0.5em;
  }
  @container frame (max-width: 29.99em) {
    .legend {
      gap: 0.25em 1em;
    }
  }
  @container frame (min-width: 44em) {
    .when {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 2.5em;
    }
    .fields {
      grid-template-columns: 1fr 1fr;
    }
    /* Where there is a mouse and no finger, nothing hides beyond an edge that cannot be dragged. */
    .strip {
      flex-wrap: wrap;
    }
    .wide-field {
      grid-column: 1 / -1;
    }
    .wide-field .fields {
      padding-block-start: 0.5em;
    }
  }
  @media (forced-colors: active) {
    .dots i {
      background: CanvasText;
      forced-color-adjust: none;
    }
    td [aria-pressed='true'] .dots i {
      background: HighlightText;
    }
  }
  @media print {
    .controls {
      display: grid;
    }
  }
`;

/** In this order: the last fits the others to their room. */
export const styles = [calendarStyles, monthStyles, formStyles, ownStyles];
