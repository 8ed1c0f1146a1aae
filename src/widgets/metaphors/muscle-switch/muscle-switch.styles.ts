// What only muscle-switch needs: the two voices, and the cell that shortens and lets go.
import { css } from 'lit';

export const styles = css`
  .voices {
    margin: 0;
    padding: 0;
    list-style: none;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .voices li {
    border-inline-start: 3px solid var(--_ink);
    padding-inline-start: 0.75em;
  }
  .voices strong {
    display: block;
  }
  .disagree {
    border-block-start: 1px solid var(--_line);
    padding: 1.375em var(--_pad) 1.5em;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .disagree h3 {
    font-size: 1.125em;
  }
  @container kine (width>=44em) {
    .voices {
      grid-template-columns: 1fr 1fr;
      gap: 2em;
    }
  }
  .picture {
    background: var(--_room);
  }
  @media (prefers-reduced-motion: no-preference) {
    .tight,
    .loose {
      transform-box: fill-box;
      transform-origin: 0 50%;
      animation: tighten 0.5s ease-out both;
    }
    .loose {
      animation: let-go 1.4s ease-in-out both;
    }
    .bone {
      animation: move 0.5s ease-out both;
    }
    .loose,
    .bone:has(+ .loose) {
      animation-duration: 1.4s;
    }
    .come {
      animation: come 0.8s 0.2s both;
    }
    :host(:not(:state(seen))) :is(.tight, .loose, .bone, .come) {
      animation-play-state: paused;
    }
  }
  @keyframes tighten {
    from {
      transform: scale(1.47, 0.68);
    }
  }
  @keyframes let-go {
    from {
      transform: scale(0.68, 1.47);
    }
  }
  @keyframes move {
    from {
      transform: translateX(calc(var(--_at) * 1px));
    }
  }
  @keyframes come {
    from {
      opacity: 0;
    }
  }
`;
