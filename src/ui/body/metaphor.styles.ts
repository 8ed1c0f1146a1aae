// All a metaphor is dressed in: as every widget, with sliders, rows of factors, and the size of a lesson.
import { css, type CSSResult } from 'lit';
import { levelRowStyles } from './level-row.styles.js';
import { oneByOneStyles } from './one-by-one.js';
import { playStyles } from './play-button.js';
import { rangeStyles } from '../base/styles/range.styles.js';
import { widgetStyles } from '../shared/controls/widget.styles.js';

/** In a lesson: large enough to be seen across a treatment room. */
const lessonStyles = css`
  :host([lesson]) {
    font-size: 1.3em;
  }
`;

export const metaphorStyles: CSSResult[] = [
  ...widgetStyles,
  rangeStyles,
  levelRowStyles,
  playStyles,
  oneByOneStyles,
  lessonStyles,
];
