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
  @media (prefers-reduced-motion: no-preference) {
    .laid {
      animation: lay 0.35s ease-out both;
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
