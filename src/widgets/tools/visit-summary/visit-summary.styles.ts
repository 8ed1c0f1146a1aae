// What only visit-summary needs.
import { css } from 'lit';
import { widgetStyles } from '../../../ui/shared/index.js';

export const styles = [
  ...widgetStyles,
  css`
    .press {
      cursor: pointer;
    }
    textarea {
      font: inherit;
      color: inherit;
      resize: vertical;
      field-sizing: content;
    }
    .asked {
      margin: 0;
      padding-inline-start: 1.375em;
    }
    .asked li > span {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 0.5em;
    }
    .ticks {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
      gap: 0 1em;
    }
    .extra {
      padding: 0 var(--_pad) 1.5em;
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1em;
    }
    .files {
      display: grid;
      gap: 0.75em;
      margin-block-start: 0.5em;
    }
  `,
];
