// Stories of <trigger-list>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages, plays, press, type } from '../../.storybook/story.js';
import '../../src/widgets/tools/trigger-list/define.js';

export default { title: 'Tools/trigger-list', component: 'trigger-list' } satisfies Meta;

const watch = { rises: 'slecht geslapen, lang gereden', drains: 'wandelen' };

export const Default: StoryObj = {};
export const Filled: StoryObj = { args: watch };
const walked = [type('#what', 'wandelen'), press('button[value=drains]')];
export const Played: StoryObj = { play: plays(walked), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { rises: ' , ,, ', drains: ',' } };
export const Lesson: StoryObj = { args: { lesson: true } };
export const Narrow: StoryObj = { globals: { width: '320' } };
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
export const Languages: StoryObj = { render: inFourLanguages };
