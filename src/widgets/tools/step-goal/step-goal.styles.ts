// What only step-goal needs: the marks of the plan on their line, and the days in the fold.
import { css } from 'lit';
import { widgetStyles } from '../../../ui/shared/controls/widget.styles.js';

const own = css`
  .field {
    grid-template-columns: minmax(0, 1fr);
  }
  .plan {
    display: grid;
    gap: 0.5em;
  }
  .marks {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    align-items: start;
    background: linear-gradient(var(--_ink), var(--_ink)) 0 15px / 100% 2px no-repeat;
  }
  .marks li {
    display: grid;
    justify-items: center;
    text-align: center;
    gap: 0.25em;
    line-height: 1.25;
  }
  .marks b {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .marks span {
    font-size: 0.8125em;
    color: var(--_ink-muted);
  }
  .finer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.375em;
    padding-block: 0.75em 0.25em;
  }
  .days {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(8em, 100%), 1fr));
    gap: 1em;
    padding-block: 0.25em 0.75em;
  }
  .days .label::first-letter {
    text-transform: capitalize;
  }
  @container frame (max-width: 17em) {
    .marks {
      background: none;
      grid-auto-flow: row;
      gap: 0.5em;
    }
    .marks li {
      grid-template-columns: auto 1fr auto;
      justify-items: start;
      align-items: center;
      gap: 0.5em;
    }
  }
`;

/** All that is painted and laid out in this widget. */
export const styles = [...widgetStyles, own];
