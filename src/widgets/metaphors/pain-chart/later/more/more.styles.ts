// How the late parts of pain-chart look: panels, notes, flares, the table, files.
import { css } from 'lit';

export const moreStyles = css`
  .panel {
    border: 2px solid var(--_ink);
    border-radius: var(--kine-radius, 0.75em);
    background: var(--_sheet);
    padding: 0.75em 1em;
    gap: 0.5em;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .inline {
    border: 0;
    background: none;
    padding: 0.75em 0.125em;
    margin-block: -0.75em;
    min-block-size: max(44px, 2.75em);
    cursor: pointer;
    text-decoration: underline 1.5px;
    text-underline-offset: 0.2em;
  }
  .folds ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .notes .quiet {
    text-align: start;
    justify-content: start;
    font-weight: 400;
  }
  .cycles {
    gap: 1em;
    display: grid;
    margin-block-start: 0.75em;
  }
  .quote {
    border-inline-start: 2px solid var(--_edge);
    padding-inline-start: 0.75em;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: start;
    color: var(--_ink-muted);
    padding-block-end: 0.5em;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    border-block-end: 1px solid var(--_line);
    padding: 0.5em 0.75em 0.5em 0;
  }
  thead th {
    font-weight: 600;
    border-block-end: 2px solid var(--_ink);
  }
  input[type='file'] {
    max-inline-size: 100%;
    min-block-size: max(44px, 2.75em);
    padding-block: 0.5em;
  }
  input[type='file']::file-selector-button {
    font: inherit;
    border: 2px solid var(--_ink);
    border-radius: var(--kine-radius, 0.75em);
    background: none;
    color: inherit;
    min-block-size: 2.25em;
    padding: 0.25em 1em;
  }
`;
