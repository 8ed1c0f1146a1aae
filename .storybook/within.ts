// For stories that play what a person does: a control of a widget, once it is drawn. Touches the canvas.

/** The first `selector` inside what `element` finds; undefined when it is not there after two seconds or so. */
export async function controlIn(
  element: () => Element | null,
  selector: string,
): Promise<HTMLInputElement | undefined> {
  for (let turn = 0; turn < 120; turn++) {
    const found = element()?.shadowRoot?.querySelector<HTMLInputElement>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  return undefined;
}

/** The same in the first `tag` of a story, which must have it. */
export async function within(canvas: HTMLElement, tag: string, selector: string): Promise<HTMLInputElement> {
  const found = await controlIn(() => canvas.querySelector(tag), selector);
  if (!found) throw new Error(`${tag} has no ${selector}`);
  return found;
}
