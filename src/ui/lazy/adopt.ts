// Styles of what is loaded late: added to the widget's own when they are needed. Touches one shadow root.
import type { CSSResult } from 'lit';

/** Adds `styles` to the shadow root of `host`, once. */
export function adopt({ shadowRoot }: HTMLElement, { styleSheet }: CSSResult): void {
  if (styleSheet && shadowRoot && !shadowRoot.adoptedStyleSheets.includes(styleSheet)) {
    shadowRoot.adoptedStyleSheets.push(styleSheet);
  }
}
