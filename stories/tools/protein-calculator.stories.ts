// Stories of <protein-calculator>. A number takes a person's answer: the stories that show one give it.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { answered, inFourLanguages, plays, press, type } from '../../.storybook/story.js';
import '../../src/widgets/tools/protein-calculator/define.js';

export default { title: 'Tools/protein-calculator', component: 'protein-calculator' } satisfies Meta;

const asked = answered('none');
const filled = { sex: 'male', weight: '80', height: '182', age: '34' };

export const Default: StoryObj = {};
export const SetByThePageAlone: StoryObj = { args: filled };
export const Filled: StoryObj = { args: filled, play: asked };
export const From65: StoryObj = {
  args: { sex: 'female', weight: '65', height: '168', age: '66', meals: '5', plant: true },
  play: asked,
};
export const Kidney: StoryObj = { args: filled, play: answered('kidney') };
export const HighBmi: StoryObj = { args: { ...filled, weight: '130' }, play: asked };
const eighty = [press('input[value=none]'), type('#weight', '80')];
export const Played: StoryObj = { args: { ...filled, weight: '' }, play: plays(eighty), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { sex: 'male', weight: 'abc' }, play: asked };
export const Narrow: StoryObj = { args: filled, play: asked, globals: { width: '320' } };
export const Dark: StoryObj = { args: filled, play: asked, globals: { scheme: 'dark' } };
export const Languages: StoryObj = { args: filled, play: asked, render: inFourLanguages };
