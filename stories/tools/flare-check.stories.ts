// Stories of <flare-check>. What is not written here (controls, their tables, how args are drawn) is from the manifest.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages, plays, slide } from '../../.storybook/story.js';
import '../../src/widgets/tools/flare-check/define.js';

export default { title: 'Tools/flare-check', component: 'flare-check' } satisfies Meta;

const settled = { value: '2 4 5 3 2' };

export const Default: StoryObj = {};
export const Filled: StoryObj = { args: settled };
export const TooBig: StoryObj = { args: { value: '2 5 6 6 5', activity: 'Gras maaien' } };
export const Begun: StoryObj = { args: { value: '2 4 5' } };
export const Played: StoryObj = { play: plays([slide('input[type=range]', 2)]), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { value: 'abc' } };
export const Narrow: StoryObj = { args: settled, globals: { width: '320' } };
export const Dark: StoryObj = { args: settled, globals: { scheme: 'dark' } };
export const Languages: StoryObj = { args: settled, render: inFourLanguages };
