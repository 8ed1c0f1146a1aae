// What only movement-pill needs: pockets that can be pressed, ten effects in two columns.
import { css } from 'lit';
import { rangeStyles } from '../../../ui/base/styles/range.styles.js';
import { guideStyles } from '../../../ui/guide/index.js';
import { choiceStyles } from '../../../ui/shared/controls/choice.styles.js';
import { moreTokens } from '../../../ui/shared/controls/tokens.js';
import { glideStyles } from '../../../ui/base/drawing/glide.js';
import { oneByOneStyles } from '../../../ui/shared/one-by-one.js';

const own = css`
  .pocket {
    cursor: pointer;
  }
  .range {
    --_paint: var(--_leaf-3);
  }
  ol {
    columns: 9em;
    margin: 0;
    padding-inline-start: 2em;
    hyphens: auto;
  }
  li::marker {
    color: var(--_leaf-4);
    font-weight: 650;
  }
`;

/** All that is painted and laid out in this widget. */
export const styles = [...guideStyles, moreTokens, glideStyles, choiceStyles, rangeStyles, oneByOneStyles, own];
