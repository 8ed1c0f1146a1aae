// What only read-next needs: rows with a milestone before each title, and the way back.
import { css } from 'lit';
import { pictureStyles } from '../../../ui/base/index.js';
import { moreTokens } from '../../../ui/shared/controls/tokens.js';

const own = css`
  .stone {
    cursor: pointer;
  }
  .lead {
    padding: 0.75em var(--_pad) 0.5em;
  }
  .rows {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    column-gap: 2em;
    margin: 0;
    padding: 0;
    /* Safari takes a list without a mark for none. */
    list-style: '';
  }
  .rows li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: 0.25em 1em;
    padding-block: 0.875em;
    border-block-end: 1px solid var(--_line);
    /* The whole row leads where its title does. */
    position: relative;
  }
  .rows h3 {
    font-size: 1.125em;
  }
  .rows a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .rows svg {
    display: block;
  }
  .small span {
    display: inline-block;
  }
  .back svg {
    rotate: 180deg;
  }
  .who h4 {
    margin: 0;
  }
  .who ul {
    margin: 0.25em 0 0.75em;
    padding-inline-start: 1.125em;
  }
  @container kine (width<15em) {
    .rows svg {
      display: none;
    }
  }
  .body:not(:has(*)) {
    display: none;
  }
  @media print {
    details::details-content {
      content-visibility: visible;
    }
  }
`;

export const styles = [...pictureStyles, moreTokens, own];
