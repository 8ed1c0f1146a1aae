// Stories of <magnesium-guide>. A number takes a person's answer: the stories that show one give it.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { answered, inFourLanguages, plays, press } from '../../.storybook/story.js';
import '../../src/widgets/tools/magnesium-guide/define.js';

export default { title: 'Tools/magnesium-guide', component: 'magnesium-guide' } satisfies Meta;

const free = answered('none');
const eaten = { sex: 'female', foods: 'bread-wholewheat oats almonds' };
const label = { shows: 'label', salt: 'citrate', mg: '75', times: '2' };

export const Default: StoryObj = {};
export const Filled: StoryObj = { args: eaten, play: free };
export const PageAlone: StoryObj = { args: label };
export const Label: StoryObj = { args: label, play: free };
export const AboveTheLine: StoryObj = { args: { ...label, salt: 'oxide', mg: '375', times: '1' }, play: free };
export const Medicines: StoryObj = { args: eaten, play: answered('medicines') };
export const Played: StoryObj = { play: plays([press('input[value=none]')]), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { shows: 'label', mg: 'much', times: '1.5' }, play: free };
export const Lesson: StoryObj = { args: { ...eaten, lesson: true }, play: free };
export const Narrow: StoryObj = { args: label, play: free, globals: { width: '320' } };
export const Dark: StoryObj = { args: eaten, play: free, globals: { scheme: 'dark' } };
export const Languages: StoryObj = { args: eaten, play: free, render: inFourLanguages };
