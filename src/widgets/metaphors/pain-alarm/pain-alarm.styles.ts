// What only pain-alarm needs: cards with a drawing, the knob in ember, and what moves.
import { css } from 'lit';

export const styles = css`
  .cards {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .cards .choice {
    flex: 1 1 6.3em;
    border: 1.5px solid var(--_edge);
    border-radius: 0.75em;
    display: grid;
    grid-template-rows: auto 1fr;
    justify-items: center;
    gap: 0.375em;
    padding: 0.75em 0.25em;
    line-height: 1.25;
  }
  .cards .choice:has(:checked) {
    box-shadow: inset 0 0 0 2px var(--_ink);
    border-color: var(--_ink);
  }
  .cards span {
    align-self: center;
    font-size: 0.9375em;
    hyphens: auto;
  }
  .cards .icon {
    position: absolute;
    inset: 0.5em auto auto 0.5em;
  }
  .knob {
    --_paint: var(--_ember-2);
  }
  .ends {
    flex-wrap: wrap;
  }
  .ends :last-child {
    margin-inline-start: auto;
  }
  .picture {
    background: var(--_room);
  }
  @media (prefers-reduced-motion: no-preference) {
    .ring {
      animation: ring 0.3s 3 both;
    }
    .flame {
      transform-box: fill-box;
      transform-origin: 50% 100%;
      animation: sway 1.6s ease-in-out infinite alternate;
    }
    :host(:not(:state(seen))) :is(.ring, .flame) {
      animation-play-state: paused;
    }
  }
  @keyframes ring {
    0% {
      opacity: 0.2;
    }
  }
  @keyframes sway {
    from {
      scale: 1.02 0.96;
    }
    to {
      scale: 0.98 1.03;
    }
  }
`;
