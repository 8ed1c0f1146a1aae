// What only recovery-check needs: what can be pressed around the wheel, and what each study saw.
import { css } from 'lit';
import { metaphorStyles } from '../../../ui/body/metaphor.styles.js';

const own = css`
  .hold {
    cursor: pointer;
  }
  .extra {
    padding: 0 var(--_pad) 0.75em;
  }
  .saw {
    display: grid;
    gap: 0.75em;
    margin: 0 0 0.75em;
  }
  .saw dt {
    font-weight: 600;
  }
  .saw dd {
    margin: 0;
  }
`;

/** All that is painted and laid out in this widget. */
export const styles = [...metaphorStyles, own];
