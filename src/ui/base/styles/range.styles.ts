// The native range (look: Controls).
import { css } from 'lit';

/** Native range: ink track, paint below the line up to the value, accent thumb. `--_at` is 0-100. */
export const rangeStyles = css`
  .range {
    appearance: none;
    display: block;
    inline-size: 100%;
    margin: 0;
    block-size: max(44px, 2.75em);
    background:
      linear-gradient(var(--_ink) 0 0) 0 calc(50% - 1px) / 100% 2px no-repeat,
      linear-gradient(var(--_paint, var(--_water-3)) 0 0) 0 calc(50% + 4px) /
        calc(15px + (100% - 30px) * var(--_at, 0) / 100) 8px no-repeat;
    cursor: pointer;
  }
  .range:focus-visible {
    outline: none;
  }
  .range::-webkit-slider-thumb {
    appearance: none;
    inline-size: 30px;
    block-size: 30px;
    border: 2px solid var(--_ink);
    border-radius: 50%;
    background: radial-gradient(circle, var(--_accent) 0 9.5px, var(--_paper) 10px);
  }
  .range::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: 30px;
    block-size: 30px;
    border: 2px solid var(--_ink);
    border-radius: 50%;
    background: radial-gradient(circle, var(--_accent) 0 9.5px, var(--_paper) 10px);
  }
  .range:focus-visible::-webkit-slider-thumb {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .range:focus-visible::-moz-range-thumb {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .range.empty::-webkit-slider-thumb {
    background: var(--_paper);
  }
  .range.empty::-moz-range-thumb {
    background: var(--_paper);
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    color: var(--_ink-muted);
    font-size: 0.9375em;
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
  @media (forced-colors: active) {
    .range {
      forced-color-adjust: none;
    }
  }
`;
