// Stories of <red-flags>. What is not written here (controls, their tables, how args are drawn) is from the manifest.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inFourLanguages, plays, press } from '../../.storybook/story.js';
import '../../src/widgets/guides/red-flags/define.js';
import '../../src/widgets/tools/graded-plan/define.js';

export default { title: 'Guides/red-flags', component: 'red-flags' } satisfies Meta;

export const Default: StoryObj = {};
/** A plan that waits until the questions were gone through. */
export const Gate: StoryObj<{ htmlFor: string }> = {
  args: { htmlFor: 'plan' },
  render: ({ htmlFor }) => html`<red-flags .htmlFor=${htmlFor}></red-flags><graded-plan id="plan"></graded-plan>`,
};
export const Played: StoryObj = { play: plays([press('#saddle')]), tags: ['!autodocs'] };
export const Dark: StoryObj = { globals: { scheme: 'dark' } };
export const Languages: StoryObj = { render: inFourLanguages };
