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
  /* Six in a row or three over three: never one alone under the others. */
  .chips {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.375em;
  }
  .chips .choice,
  .chips .choice:has(:checked) {
    gap: 0.125em;
    padding-inline: 0;
  }
  @container kine (width >= 22em) {
    .chips {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
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
