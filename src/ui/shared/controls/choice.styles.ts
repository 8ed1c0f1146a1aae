// What is chosen and its label: radios in one box, and chips (look: Controls). Native radios and checkboxes lie over their label.
import { css } from 'lit';

export const choiceStyles = css`
  fieldset {
    border: 0;
    gap: 0.5em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    display: grid;
  }
  legend,
  .label {
    padding: 0;
    font-size: 0.9375em;
    font-weight: 600;
  }
  legend {
    margin-block-end: 0.5em;
  }
  .segmented {
    border: 2px solid var(--_ink);
    background: var(--_edge);
    border-radius: var(--kine-radius, 0.75em);
    flex-wrap: wrap;
    gap: 1px;
    display: flex;
    overflow: hidden;
  }
  /* All in one row, or none beside another: the room they need (--_at, em) against what there is. */
  .segmented .choice {
    flex: 1 1 clamp(0px, (var(--_at) * 1em - 100%) * 999, 100%);
    min-inline-size: min-content;
  }
  .segmented.even .choice {
    flex-basis: clamp(0px, (var(--_at) * 1em - 100%) * 999, clamp(50% - 1px, (var(--_at) * 0.5em - 100%) * 999, 100%));
  }
  .chips {
    flex-wrap: wrap;
    gap: 0.5em;
    display: flex;
  }
  .choice {
    background: var(--_sheet);
    cursor: pointer;
    text-align: center;
    flex: auto;
    justify-content: center;
    align-items: center;
    gap: 0.5em;
    min-block-size: max(44px, 2.75em);
    max-inline-size: 100%;
    padding: 0.375em 0.75em;
    display: flex;
    position: relative;
  }
  .choice input {
    opacity: 0;
    cursor: inherit;
    margin: 0;
    position: absolute;
    inset: 0;
  }
  .chips .choice {
    border: 1.5px solid var(--_edge);
    border-radius: var(--kine-radius, 2em);
    flex: none;
    padding-inline: 1em;
  }
  .choice:hover {
    background: var(--_stone-1);
  }
  .choice:has(:checked) {
    background: var(--_tint);
    font-weight: 650;
  }
  .chips .choice:has(:checked) {
    border: 2px solid var(--_ink);
    padding-inline: calc(1em - 0.5px);
  }
  /* Follows the accent, whose lightness is held: ink can be read on it, whatever the colour. */
  :host {
    --_tint: var(--kine-tint, color-mix(in oklab, var(--_accent) 31%, var(--_paper)));
  }
  .choice:has(:disabled) {
    color: var(--_ink-muted);
    cursor: not-allowed;
    border-style: dashed;
  }
  .choice span {
    hyphens: auto;
    hyphenate-limit-chars: 10 4 4;
    min-inline-size: 0;
  }
  .chips span {
    overflow-wrap: anywhere;
  }
  /* Very large text: the tick lies over the word's edge rather than break it. */
  @container frame (width<14em) {
    .choice.choice.choice {
      padding-inline: 0.375em;
      gap: 0.25em;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
  }
  .choice:not(:has(:checked)) .icon {
    display: none;
  }
  .choice:has(:focus-visible),
  .segmented:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .segmented .choice:has(:focus-visible) {
    outline-offset: -5px;
    outline-width: 2px;
  }
  @media (forced-colors: active) {
    /* Else the system lays a plate of Canvas under text of that very colour. */
    .choice:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
