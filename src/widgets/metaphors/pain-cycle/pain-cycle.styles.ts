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
    background: var(--_sky);
  }
  .box select {
    text-overflow: ellipsis;
  }
  [data-link] {
    cursor: pointer;
  }
  @media (prefers-reduced-motion: no-preference) {
    .turns {
      animation: turns 40s linear infinite;
    }
    .back {
      animation-duration: 20s;
      animation-direction: reverse;
    }
    .slow {
      animation-duration: 90s;
    }
    .falls {
      transform-box: fill-box;
      transform-origin: 0 0;
      animation: falls 0.6s cubic-bezier(0.3, 0.7, 0.2, 1);
    }
    :host(:not(:state(seen))) .turns {
      animation-play-state: paused;
    }
  }
  @keyframes turns {
    to {
      transform: rotate(360deg);
    }
  }
  @keyframes falls {
    from {
      transform: rotate(-90deg);
    }
  }
`;
