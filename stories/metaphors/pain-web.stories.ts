// Stories of pain-web: the opening example, further steps, an end of the web, narrow, dark, four languages.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { inFourLanguages } from '../../.storybook/draw.js';
import '../../src/widgets/metaphors/pain-web/define.js';

const meta: Meta = { title: 'Metaphors/pain-web', component: 'pain-web' };
export default meta;
type Story = StoryObj;

export const Default: Story = {};
export const TwoSteps: Story = { args: { factor: 'worry', steps: '2' } };
export const ThreeSteps: Story = {
  args: { factor: 'stress', steps: '3', factors: 'stress:4, loneliness:2, alcohol:1' },
};
export const End: Story = { args: { factor: 'metabolic', steps: '2' } };
export const Invalid: Story = { args: { factor: 'rain', steps: 'many', factors: 'rain:3' } };
export const Narrow: Story = { globals: { width: '320' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const FourLanguages: Story = { render: inFourLanguages };
