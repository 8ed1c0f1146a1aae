// What only pain-web needs: the list to choose from, the factors that can be tapped, the same web as a list.
import { css } from 'lit';

export const styles = css`
  [data-factor] {
    cursor: pointer;
  }
  .links-list {
    display: grid;
    gap: 0.75em;
    padding-block: 0.5em;
  }
  h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 650;
  }
  .links-list ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .links-list li {
    border-block-start: 1px solid var(--_line);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
  }
  .links-list .quiet {
    padding-inline: 0;
    text-align: start;
  }
`;
