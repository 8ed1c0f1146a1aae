// What a code is dressed in: as wide as it can be, white around it, also where colours are forced.
import { css } from 'lit';

export const codeStyles = css`
  .qr {
    display: block;
    inline-size: 100%;
    max-inline-size: 30em;
    margin: 0.5em auto;
    forced-color-adjust: none;
  }
  .code,
  .brought {
    display: grid;
    gap: 0.625em;
  }
  .brought {
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .brought ul {
    margin: 0;
    padding-inline-start: 1.125em;
  }
  .brought:focus {
    outline: none;
  }
`;
