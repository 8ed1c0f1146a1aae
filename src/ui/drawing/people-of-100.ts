// A hundred people, so many of them painted: shares as people, not as per cent. Pure.
import type { SVGTemplateResult } from 'lit';
import { oneOf } from './bust.js';

/** `count` of 100 painted, in a room of width by height px. */
export const peopleOf100 = (count: number, width: number, height: number): SVGTemplateResult[] => {
  const columns = width > height * 2 ? 20 : 10;
  const rows = 100 / columns;
  const scale = Math.min(width / columns / 28, height / rows / 30);
  return Array.from({ length: 100 }, (_, i) =>
    oneOf(
      ((i % columns) + 0.5) * (width / columns),
      (Math.floor(i / columns) + 0.92) * (height / rows),
      scale,
      i < Math.round(count),
    ),
  );
};
