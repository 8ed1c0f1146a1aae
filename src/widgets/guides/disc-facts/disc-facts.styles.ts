// What only disc-facts needs: the looking-glass can be pressed.
import { css } from 'lit';
import { rangeStyles } from '../../../ui/base/styles/range.styles.js';
import { guideStyles } from '../../../ui/guide/index.js';
import { widgetStyles } from '../../../ui/shared/controls/widget.styles.js';
import { oneByOneStyles } from '../../../ui/shared/one-by-one.js';

const own = css`
  .hold {
    cursor: pointer;
  }
  .box select {
    padding-inline: 0.75em 0.25em;
    font-size: 0.9375em;
    text-overflow: ellipsis;
    cursor: pointer;
  }
`;

/** All that is painted and laid out in this widget. */
export const styles = [...guideStyles, ...widgetStyles, rangeStyles, oneByOneStyles, own];
