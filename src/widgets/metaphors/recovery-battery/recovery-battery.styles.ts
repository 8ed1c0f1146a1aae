// What only recovery-battery needs.
import { css } from 'lit';

export const styles = css`
  .picture {
    background: var(--_room);
  }
  .now {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }
  .now output {
    font-weight: 400;
  }
  .extra {
    padding: 0 var(--_pad) 1em;
  }
  .folded {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding-block: 0.5em;
  }
  .folded ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }
`;
