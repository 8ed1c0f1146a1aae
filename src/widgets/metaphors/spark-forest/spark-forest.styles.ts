// What only spark-forest needs: the three forests under the picture, the two weeks.
import { css } from 'lit';
import { fireStyles } from './fire.styles.js';

const own = css`
  .lead {
    padding: 1.375em var(--_pad) 0;
  }
  .weighs .drops {
    margin-inline-start: auto;
  }
  .own {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.375em;
    padding-block: 0.5em 1.25em;
  }
  .extra {
    padding: 0 var(--_pad) 1em;
  }
  .days {
    display: grid;
    gap: 1.375em;
  }
`;

export const styles = [fireStyles, own];
