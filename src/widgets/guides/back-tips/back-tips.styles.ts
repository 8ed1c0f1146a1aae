// What only back-tips needs: stones that can be pressed.
import { css } from 'lit';
import { guideStyles, leafStyles } from '../../../ui/guide/index.js';
import { widgetStyles } from '../../../ui/shared/controls/widget.styles.js';

const own = css`
  .stone {
    cursor: pointer;
  }
  .said p {
    text-wrap: pretty;
  }
`;

export const styles = [...guideStyles, ...widgetStyles, leafStyles, own];
