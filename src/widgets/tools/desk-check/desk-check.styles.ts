// What only desk-check needs: the discs in the picture, and who sits fades into who stands.
import { css } from 'lit';
import { widgetStyles } from '../../../ui/shared/controls/widget.styles.js';

const own = css`
  .disc {
    cursor: pointer;
  }
  .pose {
    opacity: 0;
  }
  :host(:state(moves)) .pose {
    transition: opacity 0.6s;
  }
  .pose.here {
    opacity: 1;
  }
`;

/** All that is painted and laid out in this widget. */
export const styles = [...widgetStyles, own];
