// Styles of what is loaded late: added to the widget's own when they are needed. Touches one shadow root.
import type { CSSResult } from 'lit';

/** Adds `styles` to the shadow root of `host`, each once. */
export function adopt({ shadowRoot }: HTMLElement, ...styles: readonly CSSResult[]): void {
  for (const { styleSheet } of styles) {
    if (shadowRoot && styleSheet && !shadowRoot.adoptedStyleSheets.includes(styleSheet)) {
      shadowRoot.adoptedStyleSheets.push(styleSheet);
    }
  }
}
