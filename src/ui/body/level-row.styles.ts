// The rows of parts/factor-rows.ts and parts/level-row.ts: a name that may wrap, and buttons that keep 44 px at any text size.
import { css } from 'lit';

export const levelRowStyles = css`
  p.label {
    margin: 0;
  }
  .muted {
    color: var(--_ink-muted);
  }
  .label .muted {
    font-weight: 400;
  }
  .all {
    display: grid;
    gap: 1.375em;
    padding-block: 0.5em;
  }
  .levels {
    list-style: none;
    margin: 0.5em 0 0;
    padding: 0;
  }
  .level-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    padding-block: 0.25em;
    border-block-start: 1px solid var(--_line);
  }
  .level-row .name {
    flex: 1 1 5em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    hyphens: auto;
    hyphenate-limit-chars: 10 4 4;
  }
  .level-row .set {
    display: flex;
    align-items: center;
    margin-inline-start: auto;
    max-inline-size: 100%;
    position: relative;
  }
  .level-row button {
    flex: none;
    inline-size: max(44px, 2.75em);
    block-size: max(44px, 2.75em);
    padding: 0;
    border: 0;
    border-radius: var(--kine-radius, 0.75em);
    background: none;
    display: grid;
    place-items: center;
    cursor: pointer;
  }
  .level-row button:hover {
    background: var(--_stone-1);
  }
  .level-row button:active {
    translate: 0 1px;
  }
  .level-row [aria-disabled='true'] {
    color: var(--_edge);
    cursor: default;
  }
  .drops {
    flex: 0 1 4.75em;
    inline-size: 4.75em;
    min-inline-size: 0;
    block-size: 1.375em;
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.5;
    overflow: visible;
  }
  .drops .on {
    fill: var(--_water-3);
    stroke: var(--_pen);
    stroke-width: 2;
  }
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .drops .on {
      fill: CanvasText;
    }
  }
  @media print {
    .level-row button {
      display: none;
    }
  }
`;
