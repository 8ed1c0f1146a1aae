// What only muscle-switch needs: the lever that is pressed, the cell whose line keeps its width, and the voices in their fold.
import { css } from 'lit';

export const styles = css`
  .picture {
    background: var(--_room);
  }
  [data-lever] {
    cursor: pointer;
    touch-action: pan-y;
  }
  .kept {
    vector-effect: non-scaling-stroke;
  }
  :host(:state(moves)) .fade {
    transition: opacity 0.6s;
  }
  .voices {
    margin: 0;
    padding: 0;
    list-style: none;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .voices strong {
    display: block;
  }
  .disagree {
    padding: 0 var(--_pad) 1.25em;
  }
  .disagree > details > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding-block: 0.25em 0.5em;
  }
  @container kine (width>=44em) {
    .voices {
      grid-template-columns: 1fr 1fr;
      gap: 2em;
    }
  }
`;
