// The one frame of all widgets (look: Frame): title, picture, controls, answer, foot. One, one and two columns.
import { css } from 'lit';

export const frameStyles = css`
  /* The container and a least width outlive a page's reset: a host in a flex row or a float would be no wider than nothing,
     nor would one in what is as wide as its content, such as a dialog: a container has no width of its own. */
  :host {
    display: block;
    container: kine/inline-size !important;
    contain-intrinsic-inline-size: min(80vw, 17.5em);
    min-inline-size: min(100%, 17.5em) !important;
  }
  :host([hidden]) {
    display: none;
  }
  /* Large enough to be seen across a treatment room. */
  :host([lesson]) {
    font-size: 1.3em;
  }
  *,
  :before,
  :after {
    box-sizing: border-box;
  }
  /* What is inherited is set here, where no page reaches; spacing of letters is the reader's. */
  .frame {
    --_pad: 1.25em;
    color: var(--_ink);
    line-height: 1.45;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--kine-radius, 1.25em);
    overflow-wrap: break-word;
    overflow: clip;
    /* What is only heard, or lies over its label, is inside too. */
    position: relative;
    container: frame/inline-size;
    /* A frame higher than what is in it (kinekit.css) keeps its foot at the bottom. */
    display: flex;
    flex-direction: column;
  }
  h2,
  h3,
  p {
    margin: 0;
  }
  h2,
  h3 {
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.2;
    text-wrap: balance;
  }
  .head,
  .body,
  .controls,
  .answer,
  .said,
  .foot {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375em;
    min-inline-size: 0;
  }
  .head {
    padding: 1.25em var(--_pad) 1em;
  }
  .head p,
  .small {
    color: var(--_ink-muted);
  }
  .small {
    font-size: 0.875em;
  }
  .picture svg {
    max-width: 100%;
    height: auto;
    display: block;
    overflow: hidden;
  }
  .body {
    padding: 1.375em var(--_pad) 1.5em;
    align-items: start;
  }
  .body,
  .controls {
    gap: 1.375em;
  }
  .answer {
    border-block-start: 2px solid var(--_ink);
    gap: 1em;
    padding-block-start: 1.375em;
    font-size: 1.0625em;
  }
  .answer .small {
    font-size: 0.8235em;
  }
  .links {
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.75em;
    font-size: 0.8125em;
    display: flex;
  }
  .links details[open] {
    flex-basis: 100%;
  }
  .foot {
    background: var(--_stone-1);
    margin-block-start: auto;
    border-block-start: 1px solid var(--_line);
    padding: 0.25em var(--_pad);
  }
  a {
    color: inherit;
  }
  @container kine (width<20em) {
    .frame {
      --_pad: 1em;
    }
  }
  @container kine (width>=30em) {
    .frame {
      --_pad: 1.5em;
    }
  }
  @container kine (width>=44em) {
    .frame {
      --_pad: 1.75em;
    }
    h2 {
      font-size: 1.625em;
    }
    .body {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 2em;
    }
    .answer {
      border: 0;
      padding: 0;
      font-size: 1.125em;
    }
    .answer .small {
      font-size: 0.7778em;
    }
    .span > * {
      grid-column: 1/-1;
    }
  }
  /* On a phone the picture stays while its controls are used: its lower part, where people stand, over a third of the
     window. Not in a low window, nor over the sources. */
  @media screen and (height>=30em) {
    @container kine (18em<=width<44em) {
      .frame:not(:has(.foot [open])) .picture {
        position: sticky;
        inset-block-start: calc(var(--kine-sticky-top, 0px) + min(0px, 38svh - 82.4cqi));
        z-index: 1;
      }
      .picture ~ * :focus {
        scroll-margin-block-start: calc(var(--kine-sticky-top, 0px) + min(38svh, 82.4cqi) + 1em);
      }
    }
  }
  @media print {
    .controls,
    .links {
      display: none;
    }
    .body > * {
      grid-column: 1/-1;
    }
    .frame {
      break-inside: avoid;
    }
  }
`;
