// What only pain-scale needs: the range under the picture, and its numbers.
import { css } from 'lit';

export const styles = css`
  .lead {
    padding: 0.375em var(--_pad) 0;
  }
  .ticks {
    color: var(--_ink-muted);
    font-size: min(1em, 6cqi);
    justify-content: space-between;
    margin: 0;
    padding: 0;
    display: flex;
  }
  .ticks span {
    white-space: pre;
    text-align: center;
    inline-size: 30px;
  }
  .ticks .on {
    color: var(--_ink);
    font-weight: 700;
  }
  .hard .range {
    --_paint: var(--_ember-2);
  }
`;
