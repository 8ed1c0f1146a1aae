// What only brick-wall needs: the knob in brick, and bricks that come down.
import { css } from 'lit';

export const styles = css`
  .knob {
    --_paint: var(--_ember-2);
  }
  .knob output {
    font-weight: 400;
  }
  .picture {
    background: var(--_sky);
  }
  .pile,
  .crew {
    cursor: pointer;
  }
  /* Each number under the thumb that chooses it. */
  .counts span {
    inline-size: 30px;
    text-align: center;
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: no-preference) {
    .laid {
      animation-name: lay;
      animation-duration: 0.35s;
      animation-timing-function: ease-out;
      animation-fill-mode: both;
    }
    :host(:not(:state(seen))) .laid {
      animation-play-state: paused;
    }
  }
  @keyframes lay {
    from {
      opacity: 0;
      translate: -6px -14px;
    }
  }
`;
