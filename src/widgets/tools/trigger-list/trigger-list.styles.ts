// What only trigger-list needs: the two kinds beside each other, what can be pressed in the pond, and the list in its fold.
import { css } from 'lit';
import { widgetStyles } from '../../../ui/shared/controls/widget.styles.js';

const own = css`
  .hold {
    cursor: pointer;
  }
  .kinds {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
    gap: 0.5em;
    margin-block-start: 0.25em;
  }
  .extra {
    padding: 0 var(--_pad) 0.75em;
  }
  .list {
    list-style: none;
    margin: 0 0 0.75em;
    padding: 0;
    display: grid;
    gap: 0.75em;
  }
  .list li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25em 1em;
    align-items: center;
    overflow-wrap: anywhere;
  }
  .list p {
    margin: 0;
  }
  .list .box {
    grid-column: 1 / -1;
  }
`;

/** All that is painted and laid out in this widget. */
export const styles = [...widgetStyles, own];
