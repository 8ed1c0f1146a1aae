// What a widget is dressed in: tokens, frame, and the controls of a form. Its own styles follow.
import type { CSSResult } from 'lit';
import { buttonStyles } from './button.styles.js';
import { choiceStyles } from './choice.styles.js';
import { inputStyles } from './input.styles.js';
import { pictureStyles } from '../../base/styles/picture.styles.js';
import { glideStyles } from '../../base/drawing/glide.js';
import { moreTokens } from './tokens.js';

export const widgetStyles: CSSResult[] = [
  ...pictureStyles,
  moreTokens,
  glideStyles,
  buttonStyles,
  choiceStyles,
  inputStyles,
];
