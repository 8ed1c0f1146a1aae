// Native controls in the house's dress (look: Controls). 44 px targets; states never by colour alone.
import { css } from 'lit';

export const controlStyles = css`
  button,
  input,
  textarea,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .button,
  .quiet {
    border: 2px solid #0000;
    cursor: pointer;
    min-block-size: max(44px, 2.75em);
    color: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    background: 0 0;
    justify-content: center;
    align-items: center;
    gap: 0.5em;
    max-inline-size: 100%;
    padding: 0.5em 0.125em;
    font-weight: 600;
    text-decoration: underline 1.5px;
    display: inline-flex;
  }
  @media (forced-colors: active) {
    .quiet {
      padding-inline: 0.75em;
    }
  }
  :disabled {
    cursor: not-allowed;
  }
  summary {
    cursor: pointer;
    align-items: center;
    gap: 0.5em;
    min-block-size: max(44px, 2.75em);
    font-weight: 600;
    list-style: none;
    display: flex;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary svg {
    transition: rotate 0.12s;
  }
  [open] > summary > svg:first-child {
    rotate: 90deg;
  }
  .icon {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75px;
    stroke-linecap: round;
    stroke-linejoin: round;
    flex: none;
    block-size: 1.25em;
    inline-size: 1.25em;
  }
  .flag {
    color: var(--_danger);
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    :before {
      transition: none !important;
      animation: none !important;
    }
  }
`;
