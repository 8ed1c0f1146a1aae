// The styles of pain-scale; its own are the room around its slider.
import { css } from 'lit';
import { glideStyles, pictureStyles, rangeStyles } from '../../../ui/base/index.js';

const own = css`
  .lead {
    padding: 0.375em var(--_pad) 0;
  }
`;

export const styles = [...pictureStyles, rangeStyles, glideStyles, own];
