// What a guide is dressed in: tokens, frame, and its sections: lines of a length that can be read, on paper all of them.
import { css, type CSSResult } from 'lit';
import { pictureStyles } from '../base/styles/picture.styles.js';

const sections = css`
  .extra {
    padding: 0 var(--_pad) 1.25em;
  }
  .prose details {
    border-block-start: 1px solid var(--_line);
  }
  .prose details > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625em;
    max-inline-size: 62ch;
    hyphens: auto;
    hyphenate-limit-chars: 10 4 4;
    padding: 0.125em 0 1.125em 1.75em;
  }
  .prose h3 {
    min-inline-size: 0;
    font-size: 1.0625em;
    text-wrap: pretty;
  }
  .prose ul {
    margin: 0;
    padding-inline-start: 1.125em;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375em;
  }
  @media print {
    /* Longer than a page: it may break, but not inside a section. */
    .frame {
      break-inside: auto;
    }
    .prose details {
      break-inside: avoid;
    }
  }
`;

export const guideStyles: CSSResult[] = [...pictureStyles, sections];
