// Stories of <pain-types>. What is not written here (controls, their tables, how args are drawn) is from the manifest.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages, plays, press, slide } from '../../.storybook/story.js';
import '../../src/widgets/guides/pain-types/define.js';

export default { title: 'Guides/pain-types', component: 'pain-types' } satisfies Meta;

export const Default: StoryObj = {};
export const LongLasting: StoryObj = { args: { kind: 'long', weeks: '26' } };
export const WithCause: StoryObj = { args: { kind: 'cause' } };
const later = [press('input[value=long]'), slide('input[type=range]', 3)];
export const Played: StoryObj = { play: plays(later), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { kind: 'odd', weeks: '7' } };
export const Narrow: StoryObj = { globals: { width: '320' } };
export const Dark: StoryObj = { args: { kind: 'long' }, globals: { scheme: 'dark' } };
export const Languages: StoryObj = { render: inFourLanguages };
