// What only pain-alarm needs: cards with a drawing, the knob in ember, and what moves.
import { css } from 'lit';

export const styles = css`
  /* Five in a column, three over two, or in one row: never one card alone under others. */
  .cards {
    display: grid;
    gap: 0.5em;
  }
  @container kine (width < 18em) {
    .cards .choice {
      grid-template: auto / 3em minmax(0, 1fr);
      justify-items: start;
      padding-inline: 2.25em 0.5em;
    }
    .cards svg:not(.icon) {
      block-size: auto;
      inline-size: 3em;
    }
  }
  @container kine (width >= 18em) {
    .cards {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
    .cards .choice {
      grid-column: span 2;
    }
    .cards .choice:nth-child(n + 4) {
      grid-column: span 3;
    }
  }
  /* The two below have room for their word beside the drawing. */
  @container kine (18em <= width < 34em) {
    .cards .choice:nth-child(n + 4) {
      grid-template: auto / auto auto;
      justify-content: center;
      align-items: center;
      gap: 0.5em;
    }
    .cards svg:not(.icon) {
      block-size: 2.75em;
      inline-size: auto;
    }
  }
  @container kine (34em <= width < 44em) or (width >= 70em) {
    .cards {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
    .cards .choice.choice {
      grid-column: auto;
    }
  }
  .cards .choice {
    border: 1.5px solid var(--_edge);
    border-radius: var(--kine-radius, 0.75em);
    display: grid;
    justify-items: center;
    gap: 0.25em;
    padding: 0.5em 0.25em;
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
    hyphenate-limit-chars: 10 4 4;
  }
  @container kine (18em <= width < 22em) {
    .cards .choice {
      padding-inline: 0.125em;
    }
    .cards span {
      font-size: 0.8125em;
    }
  }
  .cards .icon {
    position: absolute;
    inset: 0.5em auto auto 0.5em;
  }
  .thing,
  .dial {
    cursor: pointer;
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
      animation: ring 0.6s ease-out 3 both;
    }
    .ring + .ring {
      animation-delay: 0.12s;
    }
    .ring + .ring + .ring {
      animation-delay: 0.24s;
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
    from {
      opacity: 0;
      scale: 0.5;
    }
    40% {
      opacity: 1;
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
