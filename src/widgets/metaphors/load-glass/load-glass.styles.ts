// What only load-glass needs: the picture beside the controls in a wide room, water that moves.
import { css } from 'lit';

export const styles = css`
  .genetics {
    margin-block-start: -0.5em;
  }
  .picture {
    overflow: clip;
    background: var(--_sky);
    display: grid;
    align-items: end;
  }
  @media (prefers-reduced-motion: no-preference) {
    .calm {
      animation: bob 4s ease-in-out infinite alternate;
    }
    .calm.flow {
      animation-name: flow;
    }
    :host(:not(:state(seen))) .calm {
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
  @container kine (min-width: 44em) {
    .frame {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .frame > :not(.picture, .body) {
      grid-column: 1 / -1;
    }
    .head {
      border-block-end: 1px solid var(--_line);
    }
    .picture svg {
      position: sticky;
      inset-block-end: 0;
      /* The picture stays in sight beside long controls; below it is earth. */
      box-shadow:
        0 20em 0 0 var(--_stone-2),
        0 40em 0 0 var(--_stone-2);
    }
    .body {
      grid-template-columns: minmax(0, 1fr);
      gap: 1.375em;
      align-content: start;
      padding-block: 1.75em;
    }
  }
`;
