// Stories of <inner-wrinkles>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages, plays, slide } from '../../.storybook/story.js';
import '../../src/widgets/guides/inner-wrinkles/define.js';

export default { title: 'Guides/inner-wrinkles', component: 'inner-wrinkles' } satisfies Meta;

export const Default: StoryObj = {};
export const Filled: StoryObj = { args: { age: '30', finding: 'bulge' } };
export const Between: StoryObj = { args: { age: '45', finding: 'protrusion' } };
export const NobodySeen: StoryObj = { args: { age: '20', finding: 'facet' } };
export const Eighty: StoryObj = { args: { age: '80', finding: 'slip' } };
const old = [slide('input[type=range]', 75)];
export const Played: StoryObj = { play: plays(old), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { age: 'old', finding: 'rust' } };
export const Narrow: StoryObj = { globals: { width: '320' } };
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
export const Languages: StoryObj = { render: inFourLanguages };
