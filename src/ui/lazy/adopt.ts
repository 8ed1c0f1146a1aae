// Styles of what is loaded late: added to the widget's own when they are needed. Touches one shadow root.

const sheets = new Map<string, CSSStyleSheet>();

/** Adds `styles` to the shadow root of `host`, once. */
export function adopt({ shadowRoot }: HTMLElement, styles: string): void {
  let sheet = sheets.get(styles);
  if (!sheet) {
    sheets.set(styles, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(styles);
  }
  if (shadowRoot && !shadowRoot.adoptedStyleSheets.includes(sheet)) shadowRoot.adoptedStyleSheets.push(sheet);
}
