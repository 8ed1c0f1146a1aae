// What only red-flags needs: the list in two groups, the call in the sand, masts that can be pressed, and paper without ticks.
import { css } from 'lit';
import { widgetStyles } from '../../../ui/shared/controls/widget.styles.js';
import { guideStyles } from '../../../ui/guide/index.js';

const own = css`
  .picture {
    position: relative;
  }
  .mast {
    cursor: pointer;
  }
  .danger {
    background: var(--_danger);
    border-color: var(--_danger);
    color: var(--_paper);
  }
  .danger:hover {
    background: color-mix(in oklab, var(--_ink) 18%, var(--_danger));
  }
  .call {
    position: absolute;
    inset: auto auto 0.125em calc(var(--_pad) - 0.25em);
    padding: 0.25em 0.875em;
    max-inline-size: 48%;
    font-size: 0.9375em;
  }
  .short {
    display: none;
  }
  .controls > .prose > details:first-child {
    border: 0;
  }
  .prose fieldset {
    gap: 0;
    grid-template-columns: minmax(0, 1fr);
  }
  .prose fieldset,
  .prose fieldset > * {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .tick span {
    min-inline-size: 0;
  }
  .prose fieldset + fieldset {
    margin-block-start: 0.75em;
  }
  .prose details > div {
    padding-inline-start: 0;
  }
  legend {
    display: flex;
    align-items: center;
    gap: 0.375em;
    margin-block-end: 0.25em;
    font-size: 1.0625em;
  }
  .later .icon {
    fill: var(--_amber-2);
    color: inherit;
  }
  .first .icon {
    fill: var(--_danger);
  }
  fieldset p {
    padding-block: 0.25em 0.125em;
    color: var(--_ink-muted);
  }
  .tick {
    padding-block: 0.4375em;
    font-size: 0.9688em;
    line-height: 1.3;
  }
  .tick + .tick {
    border-block-start: 1px solid var(--_line);
  }
  .tick input {
    scroll-margin-block: 3em;
  }
  @container kine (width<23em) {
    .short {
      display: inline;
    }
    .long {
      display: none;
    }
  }
  @container kine (width>=44em) {
    .picture .call {
      display: none;
    }
    .answer {
      position: sticky;
      inset-block-start: calc(var(--kine-sticky-top, 0px) + 1em);
    }
  }
  @media (forced-colors: active) {
    .danger {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
  }
  /* On paper it is the list to keep: without what the reader ticked. */
  @media print {
    .controls {
      display: grid;
    }
    .tick input,
    .picture .call,
    .answer {
      display: none;
    }
  }
`;

/** All that is painted and laid out in this widget. */
export const styles = [...guideStyles, ...widgetStyles, own];
