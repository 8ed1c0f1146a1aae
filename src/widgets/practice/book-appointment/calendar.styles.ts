// With whom, days and hours, and what was chosen: the step where a moment is found. Goes before book-appointment.styles, which fits it to its room.
import { css } from 'lit';

export const calendarStyles = css`
  .when,
  .whom,
  .moments,
  .days,
  .parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-content: start;
    min-inline-size: 0;
  }
  .days {
    gap: 0.25em;
  }
  .parts {
    gap: 0.5em;
  }
  .between {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    min-block-size: max(44px, 2.75em);
  }
  .between .quiet {
    font-size: 0.9375em;
  }
  .parts .between {
    margin-block-end: -0.5em;
  }
  .parts legend {
    margin-block-end: 0.125em;
    font-weight: 400;
    color: var(--_ink-muted);
  }
  /* With whom: portraits in a row, each as wide as the widest may be. */
  .givers > div {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 4em), 1fr));
    gap: 0.5em 0.375em;
  }
  .giver {
    flex-direction: column;
    justify-content: start;
    gap: 0.375em;
    padding: 0.25em 0;
    border-radius: var(--kine-radius, 0.75em);
    background: none;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .giver:has(:checked) {
    background: none;
  }
  .giver .room,
  .face .room {
    fill: var(--_sheet);
    stroke: var(--_edge);
    stroke-width: 1.5;
  }
  .giver:has(:checked) .room {
    fill: var(--_tint);
    stroke: var(--_ink);
    stroke-width: 2.5;
  }
  .giver .icon {
    position: absolute;
    inset-block-start: 2.25em;
    inset-inline-start: calc(50% + 0.5em);
    inline-size: 1.375em;
    block-size: 1.375em;
    padding: 0.1875em;
    border: 1.5px solid var(--_paper);
    border-radius: 50%;
    background: var(--_ink);
    color: var(--_paper);
    stroke-width: 3px;
  }
  /* The days: they scroll under the finger, and the keyboard takes them along. */
  .strip {
    display: flex;
    gap: 0.5em;
    margin-inline: calc(var(--_pad) * -1);
    padding: 0.25em var(--_pad);
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-padding-inline: var(--_pad);
    scrollbar-width: none;
    position: relative;
  }
  .day {
    flex: none;
    min-inline-size: 3.25em;
    min-block-size: 4.5em;
    padding: 0.375em 0.25em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--kine-radius, 0.75em);
    align-items: start;
    text-align: center;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .day > span[aria-hidden] {
    display: grid;
    justify-items: center;
  }
  .day span span:nth-child(2) {
    font-size: 1.25em;
    font-weight: 650;
  }
  .day .dots {
    font-size: inherit;
    margin-block-start: 0.25em;
  }
  .day:has(:checked) {
    border: 2px solid var(--_ink);
    padding: calc(0.375em - 0.5px) calc(0.25em - 0.5px);
  }
  .none {
    border-style: dashed;
    color: var(--_ink-muted);
  }
  .none span span:nth-child(2) {
    font-weight: 400;
  }
  .more {
    flex: none;
    max-inline-size: 6em;
    text-align: center;
  }
  .hours {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(max(4.875em, 30%), 1fr));
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
    border-radius: var(--kine-radius, 0.75em);
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
  /* What was chosen and the way on, at the bottom of the window as long as its step is in sight. */
  .bar {
    position: sticky;
    inset-block-end: var(--kine-sticky-bottom, 0px);
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    margin-inline: calc(var(--_pad) * -1);
    padding: 0.75em var(--_pad);
    border-block: 2px solid var(--_ink);
    border-block-end: 1px solid var(--_line);
    background: var(--_paper);
  }
  .bar p {
    flex: 1 1 8em;
    display: grid;
    line-height: 1.3;
  }
  .bar strong {
    font-size: 1.0625em;
    font-weight: 650;
  }
  .bar .muted {
    font-size: 0.9375em;
  }
  /* What has focus is not under the bar. */
  .step:has(.bar) .when * {
    scroll-margin-block-end: 7em;
  }
`;
