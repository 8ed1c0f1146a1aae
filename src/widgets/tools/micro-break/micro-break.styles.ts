// What only micro-break needs: who sits fades into who stands.
import { css } from 'lit';
import { playStyles } from '../../../ui/shared/controls/play-button.js';
import { widgetStyles } from '../../../ui/shared/controls/widget.styles.js';

const own = css`
  .pose {
    opacity: 0;
    transition: opacity 0.6s;
  }
  .pose.here {
    opacity: 1;
  }
`;

/** All that is painted and laid out in this widget. */
export const styles = [...widgetStyles, playStyles, own];
