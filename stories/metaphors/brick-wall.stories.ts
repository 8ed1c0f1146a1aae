// Stories of brick-wall: by itself, set by the page, too few, none, invalid, beside the calculator, lesson, narrow, dark.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { draw, inFourLanguages, plays, slide } from '../../.storybook/story.js';
import '../../src/widgets/metaphors/brick-wall/define.js';
import '../../src/widgets/tools/protein-calculator/define.js';

export default { title: 'Metaphors/brick-wall', component: 'brick-wall' } satisfies Meta;

export const Default: StoryObj = {};
export const ByWeight: StoryObj = { args: { weight: '80', sessions: '4', grams: '140' } };
export const TooFew: StoryObj = { args: { weight: '80', sessions: '4', grams: '40' } };
export const NoBricks: StoryObj = { args: { need: '160', grams: '0' } };
export const Played: StoryObj = { play: plays([slide('input[type=range]', 0)]), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { sessions: 'often', grams: 'lots', weight: '3' } };
export const BesideTheCalculator: StoryObj = {
  render: (args) => html`<protein-calculator></protein-calculator>${draw('brick-wall', args)}`,
};
export const Lesson: StoryObj = { args: { lesson: true } };
export const Narrow: StoryObj = { globals: { width: '320' } };
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
export const FourLanguages: StoryObj = { render: inFourLanguages };
