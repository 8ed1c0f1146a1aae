// The four weeks side by side, for those who want no motion.
import { css } from 'lit';

export const weeksStyles = css`
  .weeks {
    display: grid;
    gap: 0.75em;
  }
  .weeks svg {
    border-radius: var(--kine-radius, 0.75em);
    max-inline-size: 100%;
    block-size: auto;
  }
  .weeks ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;
