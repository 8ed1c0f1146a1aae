// Stories of pain-alarm: the opening example, fire, a calm alarm, invalid, lesson, narrow, dark, and its four languages.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages, plays, press, slide } from '../../.storybook/story.js';
import '../../src/widgets/metaphors/pain-alarm/define.js';

export default { title: 'Metaphors/pain-alarm', component: 'pain-alarm' } satisfies Meta;

export const Default: StoryObj = {};
export const Fire: StoryObj = { args: { stimulus: 'fire' } };
export const Calm: StoryObj = { args: { factors: 'worry:1' } };
export const OnEdge: StoryObj = { args: { stimulus: 'warmth', sensitivity: '1' } };
const steams = [press('input[value=steam]'), slide('input[type=range]', 1)];
export const Played: StoryObj = { play: plays(steams), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { stimulus: 'rain', sensitivity: 'loud', factors: 'rain:3' } };
export const Lesson: StoryObj = { args: { lesson: true } };
export const Narrow: StoryObj = { globals: { width: '320' } };
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
export const FourLanguages: StoryObj = { render: inFourLanguages };
