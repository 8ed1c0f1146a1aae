// Text inputs, the stepper and tick boxes (look: Controls).
import { css } from 'lit';

export const inputStyles = css`
  .field {
    align-content: start;
    gap: 0.5em;
    min-inline-size: 0;
    display: grid;
  }
  .box {
    border: 1.5px solid var(--_edge);
    background: var(--_sheet);
    border-radius: var(--kine-radius, 0.75em);
    align-items: center;
    min-block-size: 3.25em;
    display: flex;
  }
  .box:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .box.invalid {
    border: 2px solid var(--_danger);
  }
  .box input,
  .box textarea,
  .box select {
    background: 0 0;
    border: 0;
    outline: none;
    flex: 1;
    inline-size: 100%;
    min-inline-size: 0;
    padding: 0.5em 1em;
  }
  .box .unit {
    color: var(--_ink-muted);
    padding-inline-end: 1em;
  }
  .box.stepper input {
    text-align: end;
    flex: 2em;
    padding-inline: 0;
    font-weight: 650;
  }
  .box.stepper .unit {
    color: inherit;
    flex: auto;
    padding-inline: 0.3em 0;
    font-weight: 650;
  }
  .box button {
    cursor: pointer;
    background: 0 0;
    border: 0;
    border-radius: var(--kine-radius, 0.75em);
    flex: none;
    place-items: center;
    min-block-size: max(44px, 2.75em);
    inline-size: max(44px, 2.75em);
    display: grid;
  }
  .box button:hover {
    background: var(--_stone-1);
  }
  .fault {
    color: var(--_danger);
    align-items: start;
    gap: 0.5em;
    font-size: 0.9375em;
    font-weight: 600;
    display: flex;
  }
  .tick {
    cursor: pointer;
    align-items: center;
    gap: 0.625em;
    min-block-size: 44px;
    display: flex;
  }
  .tick input {
    appearance: none;
    border: 2px solid var(--_ink);
    background: var(--_sheet);
    block-size: 1.5em;
    inline-size: 1.5em;
    cursor: inherit;
    border-radius: min(0.375em, var(--kine-radius, 1em));
    flex: none;
    place-items: center;
    margin: 0;
    display: grid;
  }
  .tick input:checked {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .tick input:checked:before {
    content: '';
    border: solid var(--_paper);
    border-width: 0 0 2px 2px;
    block-size: 0.4em;
    inline-size: 0.8em;
    translate: 0 -0.1em;
    rotate: -45deg;
  }
  @container frame (max-width: 17em) {
    .box.stepper {
      flex-wrap: wrap;
    }
    .box button {
      inline-size: 44px;
    }
    .box.stepper input {
      text-align: center;
    }
    .box.stepper .unit {
      order: 1;
      flex: 1 0 100%;
      padding: 0 0.5em 0.5em;
      text-align: center;
    }
  }
`;
