// pain-scale in its states.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { plays, press, slide } from '../../.storybook/story.js';
import '../../src/widgets/tools/pain-scale/define.js';

export default { title: 'Tools/pain-scale', component: 'pain-scale' } satisfies Meta;

export const Empty: StoryObj = {};
export const Acceptable: StoryObj = { args: { value: '4', moment: 'after', settle: 'same-day' } };
export const TooMuch: StoryObj = { args: { value: '7', moment: 'during' } };
export const Lingering: StoryObj = { args: { value: '3', moment: 'after', settle: 'longer' } };
export const OwnLimit: StoryObj = { args: { value: '4', maxOk: 3 } };
export const Line: StoryObj = { args: { scale: 'vas', value: '4.3' } };
const fourAfter = [slide('input[type=range]', 4), press('input[value=after]')];
export const Played: StoryObj = { play: plays(fourAfter), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { value: 'abc', maxOk: 'x' } };
export const Disabled: StoryObj = { args: { value: '4', disabled: true } };
export const Dark: StoryObj = { args: { value: '4', moment: 'after' }, globals: { scheme: 'dark' } };
