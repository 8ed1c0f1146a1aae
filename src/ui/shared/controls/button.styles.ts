// Buttons with a border, the primary one, and their row (look: Controls). Over controls.styles.ts.
import { css } from 'lit';

export const buttonStyles = css`
  .actions {
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    font-size: 0.9412em;
    display: flex;
  }
  .beside {
    flex-wrap: wrap;
    gap: 0 1em;
    display: flex;
  }
  .button {
    border-color: var(--_ink);
    border-radius: var(--kine-radius, 0.75em);
    padding: 0.5em 1.25em;
    text-decoration: none;
    transition: background-color 0.12s;
  }
  .button:hover {
    background: var(--_stone-1);
  }
  .primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_paper);
  }
  .primary:hover {
    background: color-mix(in oklab, var(--_ink) 18%, var(--_accent));
  }
  .button:active {
    translate: 0 1px;
  }
  .button:disabled {
    background: var(--_stone-2);
    border-color: var(--_stone-2);
    color: var(--_ink-muted);
  }
  @media (forced-colors: active) {
    .primary {
      forced-color-adjust: none;
      color: HighlightText;
    }
  }
  @container kine (width>=44em) {
    .actions {
      font-size: 0.8889em;
    }
  }
  @media print {
    .actions {
      display: none;
    }
  }
`;
