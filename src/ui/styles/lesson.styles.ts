// A metaphor in a lesson: large enough to be seen across a treatment room.
import { css } from './css.js';

export const lessonStyles = css`
  :host([lesson]) {
    font-size: 1.3em;
  }
`;
