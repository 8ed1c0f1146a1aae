// What a widget is dressed in: tokens, frame, and the controls of a form. Its own styles follow. The build drops the tokens
// it does not paint with. pain-scale names its parts one by one: its first chunk carries no controls but the scale.
import { buttonStyles } from './button.styles.js';
import { choiceStyles } from './choice.styles.js';
import { controlStyles } from './controls.styles.js';
import { frameStyles } from './frame.styles.js';
import { inputStyles } from './input.styles.js';
import { amberTokens, base, emberTokens, leafTokens, personTokens, sceneTokens, waterTokens } from './tokens.js';

export const widgetStyles: readonly string[] = [
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
];
