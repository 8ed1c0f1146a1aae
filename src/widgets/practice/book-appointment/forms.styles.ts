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
    gap: 0.875em 2em;
    align-items: start;
  }
  .wide-field:has(> .tick) + .wide-field {
    margin-block-start: -0.875em;
  }
  .times {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7em), 1fr));
    align-items: center;
  }
  .times .label + .box {
    min-inline-size: 0;
  }
  .field .small {
    margin-block-start: -0.25em;
  }
  [data-begun] {
    visibility: hidden;
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
    border-radius: var(--kine-radius, 0.75em);
    background: var(--_sheet);
  }
  .faults {
    border-color: var(--_danger);
  }
  .faults .quiet {
    text-align: start;
  }
  .hour-box,
  .sum {
    padding: 1em 1.25em;
    border: 2px solid var(--_ink);
    border-radius: var(--kine-radius, 0.75em);
    background: var(--_sheet);
  }
  .hour-box {
    display: grid;
    gap: 0.25em;
    text-wrap: balance;
  }
  .hour-box strong {
    font-size: 1.125em;
    font-weight: 650;
  }
  .hour-box.off {
    border-style: dashed;
    background: none;
  }
  .hour-box.off strong {
    color: var(--_ink-muted);
  }
  .sum {
    display: grid;
    gap: 0.125em;
    padding: 0.875em 1.125em;
  }
  .sum .big {
    font-size: 1.1875em;
  }
  .sum .between {
    align-items: center;
    min-block-size: 0;
    flex-wrap: nowrap;
  }
  .sum .between > :first-child {
    flex: 1;
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
    border-radius: var(--kine-radius, 0.75em);
    background: var(--_stone-1);
  }
  /* As high as three services: what is below stays where it is when they come. */
  .blocks.rows {
    gap: 0;
  }
  .blocks.rows i {
    box-sizing: content-box;
    block-size: 4.0594em;
    border-block-start: 1px solid var(--_paper);
  }
  .blocks.rows > :last-child {
    border-block-end: 1px solid var(--_paper);
  }
  /* As high as the days and two rows of hours. */
  .coming i:nth-of-type(1) {
    block-size: 7.5em;
  }
  .coming i {
    block-size: 5.5em;
  }
  .wait {
    letter-spacing: 0.2em;
    font-weight: 700;
  }
`;
