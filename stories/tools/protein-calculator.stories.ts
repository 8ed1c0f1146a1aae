// Stories of <protein-calculator>. A number takes a person's answer: the stories that show one give it.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages } from '../../.storybook/draw.js';
import '../../src/widgets/tools/protein-calculator/define.js';

export default { title: 'Tools/protein-calculator', component: 'protein-calculator' } satisfies Meta;

interface Shown {
  canvasElement: HTMLElement;
}
/** Answers the question in every calculator of the story, once it is drawn. */
const answered =
  (applies: string) =>
  async ({ canvasElement }: Shown): Promise<void> => {
    for (const element of canvasElement.querySelectorAll('protein-calculator')) {
      const radio = (): HTMLInputElement | null | undefined =>
        element.shadowRoot?.querySelector<HTMLInputElement>(`input[name=applies][value=${applies}]`);
      for (let turn = 0; turn < 120 && !radio(); turn++) await new Promise(requestAnimationFrame);
      radio()?.click();
    }
  };
const filled = { sex: 'male', weight: '80', height: '182', age: '34' };

export const Default: StoryObj = {};
export const SetByThePageAlone: StoryObj = { args: filled };
export const Filled: StoryObj = { args: filled, play: answered('none') };
export const From65: StoryObj = {
  args: { sex: 'female', weight: '65', height: '168', age: '66', meals: '5', plant: true },
  play: answered('none'),
};
export const Kidney: StoryObj = { args: filled, play: answered('kidney') };
export const HighBmi: StoryObj = { args: { ...filled, weight: '130' }, play: answered('none') };
export const Invalid: StoryObj = { args: { sex: 'male', weight: 'abc' }, play: answered('none') };
export const Narrow: StoryObj = { args: filled, play: answered('none'), globals: { width: '320' } };
export const Dark: StoryObj = { args: filled, play: answered('none'), globals: { scheme: 'dark' } };
export const Languages: StoryObj = { args: filled, play: answered('none'), render: inFourLanguages };
