// What a person does with a widget, played in a story step by step: the Interactions panel shows it, and
// scripts/test/stories.ts walks it. Each play ends with what is seen of it.
import { fireEvent, userEvent } from 'storybook/test';
import { found, inside, seesAnother } from './within.js';

/** One step, in one widget. */
export type Act = (widget: Element) => Promise<void>;

export const press =
  (selector: string): Act =>
  async (widget) =>
    userEvent.click(await inside(widget, selector));

export const point =
  (selector: string): Act =>
  async (widget) =>
    userEvent.hover(await inside(widget, selector));

/** Writes in a field, in place of what stood there. */
export const type =
  (selector: string, text: string): Act =>
  async (widget) => {
    const field = (await inside(widget, selector)) as HTMLInputElement;
    await userEvent.type(field, text, { initialSelectionStart: 0, initialSelectionEnd: field.value.length });
    await fireEvent.change(field);
  };

export const choose =
  (selector: string, value: string): Act =>
  async (widget) =>
    userEvent.selectOptions(await inside(widget, selector), value);

/** Moves a slider: `userEvent` has no hand for one. */
export const slide =
  (selector: string, value: number): Act =>
  async (widget) => {
    const slider = await inside(widget, selector);
    await fireEvent.input(slider, { target: { value } });
    await fireEvent.change(slider);
  };

interface Shown {
  readonly canvasElement: HTMLElement;
  readonly component?: string;
}

/** Plays `acts` in every `tag` of the story; then `sees`, the head of the answer unless told, is another than before. */
export const playsIn =
  (tag: string, acts: readonly Act[], sees = '[part=answer] h3') =>
  async ({ canvasElement }: Shown): Promise<void> => {
    for (const widget of canvasElement.querySelectorAll(tag)) {
      await inside(widget, '.frame');
      const before = found(widget, sees);
      for (const act of acts) await act(widget);
      await seesAnother(widget, sees, before);
    }
  };

/** The same, in the element the story is of. */
export const plays =
  (acts: readonly Act[], sees?: string) =>
  (shown: Shown): Promise<void> =>
    playsIn(shown.component!, acts, sees)(shown);

/** For stories of what asks first: a person's answer, which no attribute gives. */
export const answered = (applies: string) => plays([press(`input[name=applies][value=${applies}]`)]);
