// What a widget with a picture is dressed in before its controls: tokens, frame, buttons and folds of the frame. The build
// drops the tokens it does not paint with.
import type { CSSResult } from 'lit';
import { controlStyles } from './controls.styles.js';
import { frameStyles } from './frame.styles.js';
import { amberTokens, base, emberTokens, leafTokens, personTokens, sceneTokens, waterTokens } from './tokens.js';

export const pictureStyles: CSSResult[] = [
  base,
  waterTokens,
  leafTokens,
  amberTokens,
  emberTokens,
  sceneTokens,
  personTokens,
  frameStyles,
  controlStyles,
];
