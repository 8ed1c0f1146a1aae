// What only load-glass needs: what lies over the picture, the picture beside the controls in a wide room, water that moves.
import { css } from 'lit';

export const styles = css`
  .picture {
    background: var(--_sky);
    display: grid;
    align-items: end;
  }
  .scene {
    position: relative;
    overflow: clip;
  }
  .spot {
    position: absolute;
    border-radius: 2em;
    cursor: grab;
    touch-action: pan-y;
    user-select: none;
  }
  .spot:active {
    cursor: grabbing;
  }
  .spot.tap {
    cursor: pointer;
  }
  .spot input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .spot:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
  }
  .spots legend,
  .spot span {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .strip {
    position: absolute;
    inset: auto 0 0;
    block-size: max(48px, 3em);
    padding-inline: var(--_pad);
    display: flex;
    align-items: center;
    gap: 0.75em;
  }
  .strip b {
    font-weight: 650;
    flex: none;
  }
  .strip .play {
    position: static;
    flex: none;
    padding: 0;
  }
  .label {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }
  .extra {
    padding: 0 var(--_pad) 1.25em;
  }
  .bolder path {
    stroke-width: 3;
  }
  :host .level.held {
    transition: none;
  }
  .drop {
    --_f: 0.12;
    translate: 0 calc(var(--_at) * var(--_f) * 1px);
  }
  g:nth-child(2) > .drop {
    --_f: 0.62;
  }
  g:nth-child(3) > .drop {
    --_f: 0.3;
  }
  g:nth-child(4) > .drop {
    --_f: 0.85;
  }
  @media (prefers-reduced-motion: no-preference) {
    .calm {
      animation: bob 4s ease-in-out infinite alternate;
    }
    .calm.flow {
      animation-name: flow;
    }
    .drop {
      animation: fall 1.6s linear calc(var(--_f) * -1.6s) infinite;
    }
    :host(:not(:state(seen))) :is(.calm, .drop) {
      animation-play-state: paused;
    }
  }
  @keyframes bob {
    to {
      translate: 0 -2px;
    }
  }
  @keyframes flow {
    from {
      translate: -4px 0;
    }
    to {
      translate: 6px 0;
    }
  }
  @keyframes fall {
    from {
      translate: 0;
    }
    to {
      translate: 0 calc(var(--_at) * 1px);
    }
  }
  @container kine (min-width: 44em) {
    .frame {
      display: grid;
      grid-template: auto 1fr / minmax(0, 1fr) minmax(0, 1fr);
    }
    .frame > * {
      grid-column: 1 / -1;
    }
    .picture {
      grid-area: 1 / 1 / 3 / 2;
    }
    .head,
    .body {
      grid-column: 2;
    }
    .head {
      padding-block: 1.75em 0;
    }
    .body {
      grid-template-columns: minmax(0, 1fr);
      gap: 1.375em;
      align-content: start;
    }
    .answer {
      border-block-start: 2px solid var(--_ink);
      padding-block-start: 1.375em;
    }
    .extra {
      padding-block: 0.5em;
    }
    .frame:not(:has(.extra [open])) {
      .picture {
        grid-row: 1 / 4;
      }
      .extra {
        grid-column: 2;
      }
    }
  }
`;
