// For stories that play what a person does: what is inside the shadow of a widget. Touches the canvas.
import { expect, waitFor } from 'storybook/test';

/** As long as a loaded machine may take to draw, or to fetch what an answer needs. */
const patience = { timeout: 8000 };

/** Until `check` holds. */
export const until = <T>(check: () => T | Promise<T>): Promise<T> => waitFor(check, patience);

/** The first `selector` that can be seen inside `widget`, once it is drawn. */
export const inside = (widget: Element, selector: string): Promise<HTMLElement> =>
  until(() => {
    const all = widget.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [];
    const first = [...all].find((element) => element.checkVisibility());
    if (!first) throw new Error(`${widget.localName} has no ${selector} to be seen`);
    return first;
  });

/** What a person finds at a place of the widget: words, or a drawing; nothing where nothing is to be seen. */
export function found(widget: Element, selector: string): string {
  const at = widget.shadowRoot?.querySelector(selector);
  if (!at?.checkVisibility()) return '';
  return at instanceof SVGElement ? at.outerHTML : at.textContent.replace(/\s+/g, ' ').trim();
}

/** Sees at that place what was not there before. */
export const seesAnother = (widget: Element, selector: string, before: string): Promise<void> =>
  until(async () => {
    await expect(widget.shadowRoot!.querySelector(selector)).toBeVisible();
    await expect(found(widget, selector)).not.toBe(before);
  });
