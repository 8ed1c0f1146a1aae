// For stories of what asks first: a person's answer, which no attribute gives. Touches the canvas.
interface Shown {
  readonly canvasElement: HTMLElement;
}

/** Answers the question in every such element of the story, once it is drawn. */
export const answered =
  (tag: string, applies: string) =>
  async ({ canvasElement }: Shown): Promise<void> => {
    for (const element of canvasElement.querySelectorAll(tag)) {
      const radio = (): HTMLInputElement | null | undefined =>
        element.shadowRoot?.querySelector<HTMLInputElement>(`input[name=applies][value=${applies}]`);
      for (let turn = 0; turn < 120 && !radio(); turn++) await new Promise(requestAnimationFrame);
      radio()?.click();
    }
  };
