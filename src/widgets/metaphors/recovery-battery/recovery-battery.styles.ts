// What only recovery-battery needs.
import { css } from 'lit';

export const styles = css`
  .picture {
    background: var(--_room);
  }
  .scene {
    position: relative;
    overflow: clip;
  }
  .hold {
    position: absolute;
    border-radius: 50%;
    cursor: grab;
    touch-action: pan-y;
    user-select: none;
  }
  .hold:active {
    cursor: grabbing;
  }
  :host .level.held {
    transition: none;
  }
  .now {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
  }
  .now span {
    flex: 1;
  }
  .now output {
    font-weight: 400;
  }
  .away {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    margin: -0.5em -0.75em -0.5em -0.5em;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .chips .choice .icon {
    display: block;
  }
  .extra {
    padding: 0 var(--_pad) 1em;
  }
  .folded {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding-block: 0.5em;
  }
  .folded ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }
`;
