// Stories of <movement-pill>. What is not written here (controls, their tables, how args are drawn) is from the manifest.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages, plays, slide } from '../../.storybook/story.js';
import '../../src/widgets/guides/movement-pill/define.js';

export default { title: 'Guides/movement-pill', component: 'movement-pill' } satisfies Meta;

export const Default: StoryObj = {};
export const Week: StoryObj = { args: { filled: '7' } };
export const Empty: StoryObj = { args: { filled: '0' } };
export const Effects: StoryObj = { args: { leaf: 'effects' } };
export const Harm: StoryObj = { args: { leaf: 'harm' } };
export const Played: StoryObj = { play: plays([slide('input[type=range]', 5)]), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { leaf: 'price', filled: 'many' } };
export const Narrow: StoryObj = { args: { leaf: 'harm' }, globals: { width: '320' } };
export const Dark: StoryObj = { args: { leaf: 'harm' }, globals: { scheme: 'dark' } };
export const Languages: StoryObj = { render: inFourLanguages };
