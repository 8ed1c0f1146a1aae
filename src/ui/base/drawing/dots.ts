// The dots of what is too much: colour alone says nothing. Pure.
import { svg } from 'lit';

const dot = svg`<circle cx="4" cy="4" r="1.35" fill="var(--_ember-3)" fill-opacity=".75" stroke="none"/>`;

/** Once in a picture that paints with `emberDotted`. */
export const emberDots = svg`<pattern id="dots" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${dot}</pattern>`;

/** The paint. */
export const emberDotted = 'url(#dots)';
