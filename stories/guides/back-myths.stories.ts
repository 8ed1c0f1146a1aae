// Stories of <back-myths>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages, plays, press } from '../../.storybook/story.js';
import '../../src/widgets/guides/back-myths/define.js';

export default { title: 'Guides/back-myths', component: 'back-myths' } satisfies Meta;

export const Default: StoryObj = {};
export const Filled: StoryObj = { args: { open: 'scan' } };
export const Played: StoryObj = { play: plays([press('.button.primary')]), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { open: 'unknown' } };
export const Narrow: StoryObj = { globals: { width: '320' } };
export const Dark: StoryObj = { args: { open: 'wear' }, globals: { scheme: 'dark' } };
export const Languages: StoryObj = { render: inFourLanguages };
