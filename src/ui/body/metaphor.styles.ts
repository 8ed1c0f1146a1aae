// All a metaphor is dressed in: as every widget, with sliders, rows of factors.
import type { CSSResult } from 'lit';
import { levelRowStyles } from './level-row.styles.js';
import { oneByOneStyles } from '../shared/one-by-one.js';
import { playStyles } from '../shared/controls/play-button.js';
import { rangeStyles } from '../base/styles/range.styles.js';
import { widgetStyles } from '../shared/controls/widget.styles.js';

export const metaphorStyles: CSSResult[] = [...widgetStyles, rangeStyles, levelRowStyles, playStyles, oneByOneStyles];
