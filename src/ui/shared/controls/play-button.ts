// What plays a picture: a round button over its earth, at the left, with its words beside it.
import { css, html, type TemplateResult } from 'lit';
import { pause, play } from './icons.js';

export const playStyles = css`
  .picture {
    position: relative;
  }
  .play {
    position: absolute;
    inset: auto auto 0 0;
    max-inline-size: 75%;
    min-block-size: max(48px, 3em);
    padding: 0.125em var(--_pad) 0.125em calc(var(--_pad) - 0.25em);
    border: 0;
    background: none;
    font-size: 0.9375em;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .play .icon {
    box-sizing: content-box;
    padding: calc((44px - 1.25em) / 2);
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_paper);
    stroke-width: 2.25px;
  }
  .play:hover .icon {
    background: color-mix(in oklab, var(--_ink) 18%, var(--_accent));
  }
  @media (forced-colors: active) {
    .play .icon {
      forced-color-adjust: none;
      color: HighlightText;
    }
  }
  @media print {
    .play {
      display: none;
    }
  }
`;

/** Height in px of the earth the button stands in, at a text of `em` px. */
export const earthOfPlay = (em: number): number => Math.round(Math.max(48, 3 * em));

/** For `play` of the frame. `label` says what a press does: it stands beside the button. */
export const playButton = (label: string, playing: boolean, onPress: () => void): TemplateResult =>
  html`<button class="play" type="button" @click=${onPress}>
    ${playing ? pause() : play()}<span>${label}</span>
  </button>`;
