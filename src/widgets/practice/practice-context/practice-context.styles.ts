// practice-context has no box of its own.
import { css } from '../../../ui/styles/css.js';

export const styles = css`
  :host {
    display: contents;
  }
`;
