// All a metaphor is dressed in: tokens, frame, controls, rows of factors, and the size of a lesson. Its own styles follow.
import { css } from './css.js';
import { buttonStyles } from './button.styles.js';
import { choiceStyles } from './choice.styles.js';
import { controlStyles } from './controls.styles.js';
import { frameStyles } from './frame.styles.js';
import { inputStyles } from './input.styles.js';
import { levelRowStyles } from './level-row.styles.js';
import { rangeStyles } from './range.styles.js';
import { amberTokens, base, emberTokens, leafTokens, personTokens, sceneTokens, waterTokens } from './tokens.js';

/** In a lesson: large enough to be seen across a treatment room. */
const lessonStyles = css`
  :host([lesson]) {
    font-size: 1.3em;
  }
`;

export const metaphorStyles: readonly string[] = [
  base,
  waterTokens,
  leafTokens,
  amberTokens,
  emberTokens,
  sceneTokens,
  personTokens,
  frameStyles,
  controlStyles,
  buttonStyles,
  choiceStyles,
  inputStyles,
  rangeStyles,
  levelRowStyles,
  lessonStyles,
];
