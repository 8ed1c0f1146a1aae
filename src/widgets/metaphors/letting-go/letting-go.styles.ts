// What only letting-go needs: the button that is held, the tired arm, and the question below.
import { css } from 'lit';

export const styles = css`
  .picture {
    background: var(--_room);
  }
  .hold {
    display: grid;
    gap: 0.5em;
  }
  .hold .button {
    inline-size: 100%;
    min-block-size: 4em;
    touch-action: none;
    -webkit-touch-callout: none;
    -webkit-user-select: none;
    user-select: none;
  }
  .hold .held {
    background: var(--_ink);
    border-color: var(--_ink);
  }
  .grab {
    cursor: grab;
    stroke: none;
    touch-action: none;
  }
  :host(:state(held)) .grab {
    cursor: grabbing;
  }
  .beam {
    opacity: 0;
  }
  .beam.on {
    opacity: 0.6;
  }
  .time {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }
  .time output {
    font-weight: 400;
  }
  .ends {
    flex-wrap: wrap;
  }
  .ends :last-child {
    margin-inline-start: auto;
  }
  .extra {
    padding: 0 var(--_pad) 1.5em;
  }
  .own,
  .own > div,
  .rest {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 1.375em;
  }
  .own {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 1.375em;
  }
  .own p:empty {
    margin-block-end: -1.375em;
  }
  @container kine (width >= 44em) {
    .own {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: 2em;
    }
    .own .said {
      grid-column: 1 / -1;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .arm:not(.light) {
      animation: tremble 0.4s ease-in-out infinite alternate;
    }
    .arm.painful {
      --_by: 2px;
      animation-duration: 0.2s;
    }
    .arm.unbearable {
      --_by: 3px;
      animation-duration: 0.14s;
    }
    :host(:not(:state(seen))) .arm {
      animation-play-state: paused;
    }
    /* Put down: the water comes to rest, and the light comes in. */
    .light .surface {
      transform-box: fill-box;
      transform-origin: 50% 50%;
      animation: settle 1.8s ease-out;
    }
    .beam {
      transition: opacity 0.9s 0.3s;
    }
  }
  @keyframes settle {
    15% {
      rotate: 9deg;
    }
    40% {
      rotate: -6deg;
    }
    65% {
      rotate: 3deg;
    }
    85% {
      rotate: -1deg;
    }
  }
  @keyframes tremble {
    to {
      translate: 0 var(--_by, 1px);
    }
  }
`;
