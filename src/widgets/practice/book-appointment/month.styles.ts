// The month as a table of buttons. Goes before book-appointment.styles, which fits it to its room.
import { css } from 'lit';

export const monthStyles = css`
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
    border-radius: var(--kine-radius, 0.75em);
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
    border-radius: var(--kine-radius, 0.75em);
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
    background: var(--_tint);
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
