// What moves in a picture with fire: flames flicker, smoke drifts, sparks jump, rain falls. Only in view, and not for those
// who want no motion; the still form is the picture itself.
import { css } from 'lit';

export const fireStyles = css`
  .flame,
  .spark {
    transform-box: fill-box;
    transform-origin: 50% 100%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .flame {
      animation:
        catch 0.5s backwards,
        flicker 0.9s 0.5s ease-in-out infinite alternate;
    }
    .flame:nth-of-type(even) {
      animation-duration: 0.5s, 1.3s;
    }
    .spark {
      animation: jump 0.6s backwards;
    }
    .smoke {
      animation: drift 4s ease-in-out infinite alternate;
    }
    .rain > * {
      animation: fall 1s linear infinite;
    }
    :host(:not(:state(seen))) :is(.flame, .smoke, .rain > *) {
      animation-play-state: paused;
    }
  }
  @keyframes catch {
    from {
      transform: scale(0);
    }
  }
  @keyframes flicker {
    to {
      transform: scale(0.95, 1.07);
    }
  }
  @keyframes jump {
    from {
      transform: translate(-20px, 12px) scale(0);
    }
  }
  @keyframes drift {
    to {
      translate: 5px -5px;
    }
  }
  @keyframes fall {
    from {
      translate: 0 -12px;
      opacity: 0;
    }
    30%,
    80% {
      opacity: 1;
    }
    to {
      translate: 0 14px;
      opacity: 0;
    }
  }
`;
