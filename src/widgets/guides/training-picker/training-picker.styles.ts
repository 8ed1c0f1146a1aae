// What only training-picker needs: doors that can be pressed, and somebody behind a door that is not chosen, in line only.
import { css } from 'lit';
import { guideStyles } from '../../../ui/guide/index.js';
import { choiceStyles } from '../../../ui/shared/controls/choice.styles.js';
import { inputStyles } from '../../../ui/shared/controls/input.styles.js';
import { glideStyles } from '../../../ui/base/drawing/glide.js';
import { moreTokens } from '../../../ui/shared/controls/tokens.js';

const own = css`
  .door {
    cursor: pointer;
  }
  .bare {
    --_body-pen: var(--_pen);
    --_shoe: var(--_pen);
    --_skin: var(--_paper);
    --_hair-1: var(--_paper);
    --_hair-2: var(--_paper);
    --_leaf-3: var(--_paper);
    --_water-3: var(--_paper);
    --_amber-2: var(--_paper);
    --_stone-3: var(--_paper);
  }
  :host(:state(moves)) .who * {
    transition:
      fill 0.6s,
      stroke 0.6s;
  }
`;

/** All that is painted and laid out in this widget. */
export const styles = [...guideStyles, moreTokens, glideStyles, choiceStyles, inputStyles, own];
