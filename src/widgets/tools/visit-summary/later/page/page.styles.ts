// How the page looks: on a screen as a sheet, on paper as one A4.
import { css } from 'lit';

export const pageStyles = css`
  .sheet {
    background: var(--_sheet);
    border: 1px solid var(--_edge);
    border-radius: var(--kine-radius, 0.75em);
    overflow: clip;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.125em;
    padding-block: 1.25em;
  }
  .sheet > :not(.four) {
    margin-inline: 1.25em;
  }
  .sheet h4,
  .sheet ol,
  .sheet ul {
    margin: 0;
  }
  .sheet h4 {
    font-size: 1em;
    font-weight: 650;
  }
  .sheet header {
    border-block-end: 2px solid var(--_ink);
    padding-block-end: 0.75em;
    display: grid;
    gap: 0.25em;
  }
  .sheet .first {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em 2em;
  }
  .sheet .first p {
    font-size: 1.125em;
  }
  .sheet ol {
    padding-inline-start: 1.375em;
  }
  .sheet ol::marker {
    font-weight: 650;
  }
  .sheet .pain {
    display: grid;
    gap: 0.5em;
  }
  .sheet svg {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }
  .sheet .pain svg {
    border-radius: var(--kine-radius, 0.75em);
  }
  .four {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
  }
  .four > div {
    background: linear-gradient(var(--_sky), var(--_sky)) no-repeat 0 0 / 100% 110px;
  }
  .four svg {
    margin-inline: auto;
  }
  .four h4 {
    border-block-start: 2.5px solid var(--_pen);
    background: var(--_leaf-2);
    color: var(--_ink);
    padding: 0.375em 1.25em;
  }
  .four .lines {
    padding: 0.625em 1.25em 1em;
    display: grid;
    gap: 0.25em;
    align-content: start;
    font-size: 0.9375em;
  }
  .four ul {
    list-style: none;
    padding: 0;
  }
  .four li {
    display: flex;
    justify-content: space-between;
    gap: 0.75em;
  }
  .agree div {
    border-block-end: 1.5px dotted var(--_edge);
    block-size: 1.9em;
  }
  .sheet .paper {
    display: none;
  }
  .sheet footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25em 1em;
  }
  @container frame (width >= 40em) {
    .sheet .first {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .four {
      grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
    }
  }
  @page {
    size: A4;
    margin: 12mm;
  }
  @media print {
    /* The sheet alone. */
    .frame:has(.sheet) > :not(.extra),
    .extra > :not(.sheet) {
      display: none;
    }
    .frame:has(.sheet),
    .frame:has(.sheet) .extra,
    .sheet {
      border: 0;
      padding: 0;
      margin: 0;
      font-size: 10.5pt;
    }
    .sheet {
      gap: 0.8em;
      line-height: 1.35;
    }
    .sheet > :not(.four) {
      margin-inline: 0;
    }
    .sheet .first {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .sheet .pain svg {
      max-block-size: 62mm;
      margin-inline: auto;
    }
    .four {
      grid-template-columns: repeat(auto-fit, minmax(38mm, 1fr));
    }
    .four > div {
      background: none;
    }
    .four h4,
    .four .lines {
      padding-inline: 0.5em;
    }
    .sheet .paper {
      display: block;
    }
    .agree div {
      block-size: 9mm;
    }
  }
`;
