// More ways to wear hair (base/drawing/head). Data only.
import type { Hair } from '../../base/drawing/head.js';

export const bob: Hair = {
  d: 'M8-3.2Q8.2-10.2.4-10.4C-7.4-10.4-8.6-3.4-8.8 0l-1.4 6.6Q-6.4 9.4-2.2 8.4-2.6 1.6.2-3.4 4-5 8-3.2z',
  fill: 'var(--_hair-2)',
};
export const bun: Hair = {
  d: 'M-6.4-7.6a3.9 3.9 0 1 0-1.8 6M7.9-3.2Q8.8-10 0-10-8.9-9.6-8.3.4L-7.4 4.2h3.4Q-3.3 1.2-.8-3z',
  fill: 'var(--_hair-1)',
};
export const bald: Hair = { d: 'M-6.2-6.4c3 1 4.6 8.4 1.4 10.2-4.6-.6-5.6-8.4-1.4-10.2z', fill: 'var(--_hair-2)' };
