// Stories of <protein-calculator>. A number takes a person's answer: the stories that show one give it.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages } from '../../.storybook/draw.js';
import '../../src/widgets/tools/protein-calculator/define.js';

const meta: Meta = { title: 'Tools/protein-calculator', component: 'protein-calculator' };
export default meta;
type Story = StoryObj;

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

export const Default: Story = {};
export const SetByThePageAlone: Story = { args: filled };
export const Filled: Story = { args: filled, play: answered('none') };
export const From65: Story = {
  args: { sex: 'female', weight: '65', height: '168', age: '66', meals: '5', plant: true },
  play: answered('none'),
};
export const Kidney: Story = { args: filled, play: answered('kidney') };
export const HighBmi: Story = { args: { ...filled, weight: '130' }, play: answered('none') };
export const Invalid: Story = { args: { sex: 'male', weight: 'abc' }, play: answered('none') };
export const Narrow: Story = { args: filled, play: answered('none'), globals: { width: '320' } };
export const Dark: Story = { args: filled, play: answered('none'), globals: { scheme: 'dark' } };
export const Languages: Story = { args: filled, play: answered('none'), render: inFourLanguages };
