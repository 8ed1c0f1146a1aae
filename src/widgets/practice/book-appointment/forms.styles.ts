// Forms, the overview and what stands at the end. Goes before book-appointment.styles, which fits it to its room.
import { css } from 'lit';

export const formStyles = css`
  .hold {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    color: var(--_ink-muted);
  }
  .hold .quiet {
    color: var(--_ink);
  }
  .fields {
    display: grid;
    gap: 1.375em;
    align-items: start;
  }
  .field .small {
    margin-block-start: -0.25em;
  }
  textarea {
    resize: vertical;
  }
  .tick {
    align-items: start;
  }
  .tick input {
    margin-block-start: 0.05em;
  }
  .ask,
  .faults {
    display: grid;
    gap: 0.5em;
    padding: 1em 1.25em;
    border: 2px solid var(--_ink);
    border-radius: 0.75em;
    background: var(--_sheet);
  }
  .faults {
    border-color: var(--_danger);
  }
  .faults .quiet {
    text-align: start;
  }
  .overview {
    margin: 0;
  }
  .overview > div {
    display: grid;
    grid-template-columns: 7em 1fr auto;
    gap: 0 1em;
    align-items: baseline;
    border-block-start: 1px solid var(--_line);
    padding-block: 0.375em;
  }
  .overview > div:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .overview dt {
    color: var(--_ink-muted);
  }
  .overview dd {
    margin: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .good {
    display: flex;
    align-items: center;
    gap: 0.625em;
    color: var(--_leaf-4);
  }
  .moments {
    display: grid;
    gap: 0.5em;
  }
  .session {
    display: grid;
    gap: 0.75em;
    border-block-start: 1px solid var(--_line);
    padding-block: 1em;
  }
  .session.off strong {
    text-decoration: line-through;
  }
  .destructive {
    border-color: var(--_danger);
    color: var(--_danger);
  }
  .blocks {
    display: grid;
    gap: 0.75em;
  }
  .blocks i {
    block-size: 3em;
    border-radius: 0.75em;
    background: var(--_stone-1);
  }
  /* As high as a heading and three services: what is below stays where it is when they come. */
  .blocks.rows {
    gap: 0;
  }
  .blocks.rows i {
    box-sizing: content-box;
    block-size: 4.0594em;
    border-block-start: 1px solid var(--_paper);
  }
  .blocks.rows > :nth-child(2) {
    block-size: 1.656em;
    margin-block-end: 1.375em;
    border: 0;
  }
  .blocks.rows > :last-child {
    border-block-end: 1px solid var(--_paper);
  }
  .wait {
    letter-spacing: 0.2em;
    font-weight: 700;
  }
`;
