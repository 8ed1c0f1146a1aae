// Stories of <back-tips>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages, plays, press } from '../../.storybook/story.js';
import '../../src/widgets/guides/back-tips/define.js';

export default { title: 'Guides/back-tips', component: 'back-tips' } satisfies Meta;

export const Default: StoryObj = { args: { pages: '/pages' } };
export const Back: StoryObj = { args: { open: 'back', pages: '/pages' } };
export const Played: StoryObj = { play: plays([press('.button.primary')]), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { open: 'eleven', pages: 'javascript:0' } };
export const Narrow: StoryObj = { globals: { width: '320' } };
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
export const Languages: StoryObj = { render: inFourLanguages };
