// What a widget with a picture is dressed in before its controls: tokens, frame, buttons and folds of the frame.
import type { CSSResult } from 'lit';
import { base } from './base.styles.js';
import { controlStyles } from './controls.styles.js';
import { frameStyles } from './frame.styles.js';
import { pictureTokens } from './tokens.js';

export const pictureStyles: CSSResult[] = [base, pictureTokens, frameStyles, controlStyles];
