// What only health-faq needs: questions that look like what can be pressed, the search, and the marks in what was found.
import { css } from 'lit';
import { glideStyles } from '../../../ui/base/drawing/glide.js';
import { guideStyles } from '../../../ui/guide/index.js';
import { buttonStyles } from '../../../ui/shared/controls/button.styles.js';
import { inputStyles } from '../../../ui/shared/controls/input.styles.js';
import { moreTokens } from '../../../ui/shared/controls/tokens.js';

const own = css`
  .hold {
    cursor: pointer;
  }
  .prose {
    display: grid;
    gap: 0.5em;
  }
  .prose details {
    border: 1.5px solid var(--_edge);
    border-radius: var(--kine-radius, 0.75em);
    background: var(--_sheet);
  }
  .prose details[hidden] {
    display: none;
  }
  .prose summary {
    padding: 0.375em 0.75em;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .prose summary:hover {
    background: var(--_stone-1);
    border-radius: var(--kine-radius, 0.75em);
  }
  .prose details > div {
    padding-inline-end: 0.75em;
  }
  .prose h3 {
    font-weight: 600;
  }
  ::highlight(kine-found) {
    background-color: #ffd98b;
    color: #212b3e;
  }
`;

export const styles = [...guideStyles, moreTokens, glideStyles, buttonStyles, inputStyles, own];
