// What only pain-types needs: the slider under its land, signs for a doctor without a rule above, and what fades.
import { css } from 'lit';
import { glideStyles } from '../../../ui/base/drawing/glide.js';
import { rangeStyles } from '../../../ui/base/styles/range.styles.js';
import { guideStyles } from '../../../ui/guide/index.js';
import { choiceStyles } from '../../../ui/shared/controls/choice.styles.js';
import { moreTokens } from '../../../ui/shared/controls/tokens.js';

const own = css`
  .lead {
    padding: 0.5em var(--_pad) 0;
    --_paint: var(--_leaf-3);
  }
  .instead {
    display: grid;
    align-items: center;
    min-block-size: max(44px, 2.75em);
  }
  .body {
    padding-block-start: 0.5em;
  }
  .controls .prose details {
    border: 0;
  }
  .controls .prose details > div {
    padding-block-end: 0;
  }
  .picture {
    touch-action: pan-y;
  }
  .stop,
  .walker {
    cursor: pointer;
  }
  .fade {
    opacity: 0;
  }
  :host(:state(moves)) .fade {
    transition: opacity 0.6s;
  }
  .fade.here {
    opacity: 1;
  }
`;

/** All that is painted and laid out in this widget. */
export const styles = [...guideStyles, moreTokens, glideStyles, choiceStyles, rangeStyles, own];
