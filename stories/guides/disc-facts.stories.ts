// Stories of <disc-facts>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages, plays, press } from '../../.storybook/story.js';
import '../../src/widgets/guides/disc-facts/define.js';

export default { title: 'Guides/disc-facts', component: 'disc-facts' } satisfies Meta;

export const Default: StoryObj = {};
export const FirstScan: StoryObj = { args: { later: '0' } };
export const Filled: StoryObj = { args: { scene: 'people', figure: 'settles' } };
export const Injection: StoryObj = { args: { scene: 'injection' } };
export const Surgery: StoryObj = { args: { scene: 'surgery' } };
export const Played: StoryObj = { play: plays([press('input[value=surgery]')]), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { scene: 'dice', later: 'soon', figure: 'none' } };
export const Narrow: StoryObj = { globals: { width: '320' } };
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
export const Languages: StoryObj = { render: inFourLanguages };
