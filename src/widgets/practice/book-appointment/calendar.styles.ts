// Days, hours and the month: the step where a moment is chosen. Goes before book-appointment.styles, which fits it to its room.
import { css } from 'lit';

export const calendarStyles = css`
  .when {
    display: grid;
    gap: 1.375em;
    align-items: start;
  }
  .days summary,
  .gap {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    padding-block: 0.5em;
    min-block-size: 3.375em;
  }
  .days summary > span:first-of-type,
  .gap > span:first-child {
    flex: 1 1 6em;
  }
  .gap {
    color: var(--_ink-muted);
    padding-inline-start: 2em;
  }
  .count {
    color: var(--_ink-muted);
    font-weight: 400;
  }
  .parts {
    display: grid;
    gap: 1em;
    padding-block: 0 1.25em;
    padding-inline-start: 2em;
  }
  .of-day .parts {
    padding: 0.75em 0 0;
  }
  .parts legend {
    font-weight: 400;
    color: var(--_ink-muted);
  }
  .hours {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(4.875em, 1fr));
    gap: 0.5em;
  }
  .hours.wide,
  .abroad .hours {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8em), 1fr));
  }
  .hour,
  .near {
    min-inline-size: 0;
    min-block-size: max(44px, 2.75em);
    padding: 0.375em 0.25em;
    border: 1.5px solid var(--_edge);
    border-radius: 0.75em;
    background: var(--_sheet);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
  }
  .near {
    cursor: pointer;
  }
  .hour small {
    display: block;
    font-weight: 400;
  }
  .hour:has(:checked) {
    border: 2px solid var(--_ink);
    padding-inline: 0;
    gap: 0.25em;
  }
  .hour .icon {
    inline-size: 0.9375em;
    block-size: 0.9375em;
  }
  .near:hover {
    background: var(--_stone-1);
  }
  .month {
    min-inline-size: 0;
  }
  .turn {
    display: flex;
    align-items: center;
    justify-content: space-between;
    font-weight: 650;
    font-size: 1.0625em;
  }
  .arrow {
    display: grid;
    place-items: center;
    inline-size: max(44px, 2.75em);
    block-size: max(44px, 2.75em);
    border: 0;
    background: none;
    cursor: pointer;
    border-radius: 0.75em;
  }
  .arrow:disabled {
    color: var(--_stone-3);
  }
  .arrow:not(:disabled):hover {
    background: var(--_stone-1);
  }
  .before svg {
    rotate: 180deg;
  }
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  th {
    font-weight: 400;
    color: var(--_ink-muted);
    padding: 0.375em 0;
  }
  td {
    padding: 0.125em 0;
  }
  td button {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 0.25em;
    inline-size: 100%;
    max-inline-size: 3.25em;
    min-block-size: max(44px, 3.25em);
    margin-inline: auto;
    padding: 0;
    border: 2px solid transparent;
    border-radius: 0.75em;
    background: none;
    font-weight: 650;
    line-height: 1.1;
    cursor: pointer;
  }
  td [aria-disabled] {
    font-weight: 400;
    color: var(--_ink-muted);
    cursor: default;
  }
  td .closed {
    text-decoration: line-through;
  }
  .closure {
    padding-block-start: 0.5em;
  }
  td :not([aria-disabled]):hover {
    background: var(--_stone-1);
  }
  td [aria-pressed='true'] {
    border-color: var(--_ink);
    background: var(--kine-tint, var(--_water-2));
  }
  .dots {
    display: inline-flex;
    gap: 3px;
  }
  .dots i {
    inline-size: 7px;
    block-size: 7px;
    border-radius: 50%;
    background: var(--_water-4);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    padding-block-start: 0.5em;
    color: var(--_ink-muted);
    font-size: 0.9375em;
  }
  .legend > span {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  @media (forced-colors: active) {
    td [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
