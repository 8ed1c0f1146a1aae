// What only back-myths needs: the colour of a shadow, what fades into another, and the row that leafs through the cards.
import { css } from 'lit';
import { glideStyles } from '../../../ui/base/drawing/glide.js';
import { palette } from '../../../ui/base/styles/palette.js';
import { guideStyles, leafStyles } from '../../../ui/guide/index.js';
import { buttonStyles } from '../../../ui/shared/controls/button.styles.js';
import { inputStyles } from '../../../ui/shared/controls/input.styles.js';
import { moreTokens } from '../../../ui/shared/controls/tokens.js';

const own = css`
  .shade {
    --_body-pen: var(--_shade);
    --_skin: var(--_shade);
    --_shoe: var(--_shade);
  }
  .lamp {
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
  @container kine (width<20em) {
    .prose details > div {
      padding-inline-start: 0;
    }
  }
`;

export const styles = [
  ...guideStyles,
  moreTokens,
  /*#__PURE__*/ palette('shade e6d5ba 191613 1 '),
  glideStyles,
  buttonStyles,
  inputStyles,
  leafStyles,
  own,
];
