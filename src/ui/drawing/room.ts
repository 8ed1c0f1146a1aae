// The room a picture is drawn for. Pure.
import { clamp } from './path.js';

/** Narrower than this nothing can be read: the picture is drawn for so many em, and shown smaller. */
export const leastEms = 8;
/** Wider than any screen; and text larger than any reader asks for. */
const [widest, largest] = [8000, 400];

/**
 * Width and text size in px to draw for, from those measured. A host may be 0 px wide, or 16 px at 160 px text, at any
 * moment, as on the way of an accordion: nothing that is divided by this, or repeated as often as it says, is without bound.
 */
export const roomOf = (width: number, em: number): { readonly width: number; readonly em: number } => {
  const size = clamp(em, 1, largest);
  return { width: clamp(width, Math.ceil(leastEms * size), widest), em: size };
};
