// What only pain-web needs: the words that can be tapped, and the same web as a list.
import { css } from 'lit';

export const styles = css`
  [data-factor] {
    cursor: pointer;
  }
  .picture {
    background: var(--_sky);
  }
  .listed {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding-block: 0.5em;
  }
  .links-list {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5em), 1fr));
    gap: 0.75em 1.5em;
    align-items: start;
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
