// A QR code as one path. Pure; the code itself is made by lean-qr.
import { svg, type SVGTemplateResult } from 'lit';
import { correction, generate, type Bitmap2D } from 'lean-qr/nano';

/** Modules on a side of version 25: more is too fine for a phone that reads from another screen. */
const most = 117;
/** White modules around it that a reader needs. */
const quiet = 4;

/** The code of an address, a seventh of which may be unreadable (level M); undefined when it is more than one code holds. */
export function codeOf(address: string): Bitmap2D | undefined {
  try {
    const code = generate(address, { minCorrectionLevel: correction.M });
    return code.size > most ? undefined : code;
  } catch {
    return undefined;
  }
}

/** Dark modules of a row that lie side by side are one piece. */
function pathOf(code: Bitmap2D): string {
  let path = '';
  for (let y = 0; y < code.size; y++)
    for (let x = 0; x < code.size; x++) {
      let end = x;
      while (end < code.size && code.get(end, y)) end++;
      if (end > x) path += `M${x} ${y}h${end - x}v1H${x}z`;
      x = end;
    }
  return path;
}

/** On white, whatever the page's colours: readers look for dark on light. */
export const drawing = (code: Bitmap2D): { readonly box: string; readonly content: SVGTemplateResult } => {
  const side = code.size + 2 * quiet;
  return {
    box: `${-quiet} ${-quiet} ${side} ${side}`,
    content: svg`<rect x=${-quiet} y=${-quiet} width=${side} height=${side} fill="#fff" /><path d=${pathOf(code)} fill="#000" />`,
  };
};
