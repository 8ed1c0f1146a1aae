// Stories of pain-web: the opening example, further steps, an end of the web, narrow, dark, four languages.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { choose, inFourLanguages, plays } from '../../.storybook/story.js';
import '../../src/widgets/metaphors/pain-web/define.js';

export default { title: 'Metaphors/pain-web', component: 'pain-web' } satisfies Meta;

export const Default: StoryObj = {};
export const TwoSteps: StoryObj = { args: { factor: 'worry', steps: '2' } };
export const ThreeSteps: StoryObj = {
  args: { factor: 'stress', steps: '3', factors: 'stress:4, loneliness:2, alcohol:1' },
};
export const End: StoryObj = { args: { factor: 'metabolic', steps: '2' } };
export const Played: StoryObj = { play: plays([choose('#factor', 'stress')]), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { factor: 'rain', steps: 'many', factors: 'rain:3' } };
export const Narrow: StoryObj = { globals: { width: '320' } };
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
export const FourLanguages: StoryObj = { render: inFourLanguages };
