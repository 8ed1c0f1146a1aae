// Stories of <health-faq>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inFourLanguages, plays, type } from '../../.storybook/story.js';
import '../../src/widgets/guides/health-faq/define.js';

export default { title: 'Guides/health-faq', component: 'health-faq' } satisfies Meta;

export const Default: StoryObj = {};
export const Filled: StoryObj = { args: { subject: 'dose' } };
export const Played: StoryObj = { play: plays([type('#query', 'stress')]), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: { subject: 'roof', without: 'unknown' } };
export const OwnQuestions: StoryObj = {
  render: () =>
    html`<health-faq without="stress">
      <details data-faq="parking">
        <summary>Waar kan ik parkeren?</summary>
        <p>Achter de praktijk zijn zes plaatsen.</p>
      </details>
    </health-faq>`,
};
export const Narrow: StoryObj = { globals: { width: '320' } };
export const Dark: StoryObj = { args: { subject: 'magnesium' }, globals: { scheme: 'dark' } };
export const Languages: StoryObj = { render: inFourLanguages };
