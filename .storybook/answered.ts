// For stories of what asks first: a person's answer, which no attribute gives. Touches the canvas.
import { controlIn } from './within.js';

interface Shown {
  readonly canvasElement: HTMLElement;
}

/** Answers the question in every such element of the story, once it is drawn. */
export const answered =
  (tag: string, applies: string) =>
  async ({ canvasElement }: Shown): Promise<void> => {
    for (const element of canvasElement.querySelectorAll(tag)) {
      (await controlIn(() => element, `input[name=applies][value=${applies}]`))?.click();
    }
  };
