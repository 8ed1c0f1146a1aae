// What only worry-park needs: the time beside its button, the list, and cars that can be pressed.
import { css } from 'lit';
import { widgetStyles } from '../../../ui/shared/controls/widget.styles.js';

const own = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .until {
    flex-wrap: wrap;
    align-items: end;
    gap: 1em;
    display: flex;
  }
  .until > * {
    flex: 1 1 auto;
    min-block-size: 3.25em;
  }
  .until .field {
    flex-basis: 10.5em;
  }
  .car {
    cursor: pointer;
  }
  .waits {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .waits li {
    justify-content: space-between;
    align-items: center;
    gap: 1em;
    display: flex;
  }
  .waits span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .waits button {
    flex: none;
  }
`;

/** All that is painted and laid out in this widget. */
export const styles = [...widgetStyles, own];
