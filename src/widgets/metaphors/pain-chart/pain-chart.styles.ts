// How pain-chart looks: the house's styles, and its own for the controls of time, the legend and the folds.
import { css } from 'lit';
import { metaphorStyles } from '../../../ui/body/metaphor.styles.js';

const own = css`
  .plot {
    /* Moving it lays out nothing around it. */
    contain: content;
    touch-action: pan-y;
    cursor: grab;
    user-select: none;
  }
  .plot:active {
    cursor: grabbing;
  }
  /* Each keeps its own paint: a browser walks all else in each frame that the picture moves. */
  .frame > * {
    isolation: isolate;
  }
  .lead {
    padding: 1.375em var(--_pad) 0;
    gap: 0.75em 1.5em;
  }
  .lead,
  .folds,
  .inner {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .period legend {
    position: absolute;
    clip-path: inset(50%);
  }
  .time,
  .key,
  .legend,
  .legend li,
  .walk,
  .zoom {
    align-items: center;
    gap: 0.5em;
    display: flex;
  }
  .time,
  .key,
  .legend {
    flex-wrap: wrap;
  }
  /* The two of a kind go to the next row together. */
  .walk {
    flex: 1 1 10.5em;
  }
  .zoom {
    flex: none;
    margin-inline-start: auto;
  }
  .walk .range {
    flex: 1;
    inline-size: 0;
    min-inline-size: 0;
  }
  .range:disabled {
    opacity: 0.4;
  }
  .square {
    padding: 0;
    inline-size: max(44px, 2.75em);
    flex: none;
  }
  .back {
    rotate: 180deg;
  }
  .key {
    justify-content: space-between;
  }
  .legend {
    font-size: 0.9375em;
    gap: 0.25em 1.25em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .swatch {
    block-size: 1.1em;
    inline-size: 2.2em;
    flex: none;
    fill: none;
    stroke: var(--_ink-muted);
    stroke-linecap: round;
    stroke-width: 1.75;
  }
  .swatch .band {
    fill: var(--_water-2);
    stroke: none;
  }
  .swatch .line {
    stroke: var(--_water-4);
    stroke-width: 4;
  }
  .swatch .dotted {
    stroke: var(--_ink);
    stroke-width: 2.25;
    stroke-dasharray: 0 6.5;
  }
  .swatch:has(circle) {
    inline-size: 1.1em;
  }
  .folds {
    padding: 0 var(--_pad) 1em;
  }
  .folds details[open] {
    padding-block-end: 1em;
  }
  .inner {
    padding-inline-start: 1.75em;
  }
  @container kine (width>=44em) {
    .lead {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: center;
      padding-block-start: 1.75em;
    }
    .lead > :not(.period, .time) {
      grid-column: 1 / -1;
    }
    .answer {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 1em 2em;
    }
    .answer > :not(.said, .actions) {
      grid-column: 1 / -1;
    }
    .folds {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: 2em;
    }
    .folds details[open] {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .time,
    .period,
    .folds {
      display: none;
    }
  }
`;

export const styles = [...metaphorStyles, own];
