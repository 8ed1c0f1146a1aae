// What only pain-cycle needs: what opens a link, the circles as a list, and the turning.
import { css } from 'lit';

export const styles = css`
  .ways,
  .order {
    margin: 0;
    padding-inline-start: 1.25em;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375em;
  }
  .order {
    padding-block: 0.25em 0.75em;
  }
  h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 650;
  }
  .picture {
    background: var(--_room);
  }
  .controls .chips .choice {
    text-align: start;
  }
  @media (prefers-reduced-motion: no-preference) {
    .turns {
      animation: turns 1.6s linear infinite;
    }
    :host(:not(:state(seen))) .turns {
      animation-play-state: paused;
    }
  }
  @keyframes turns {
    to {
      stroke-dashoffset: -16;
    }
  }
`;
