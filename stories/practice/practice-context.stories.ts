// practice-context tells the widgets around it about the practice.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/widgets/practice/practice-context/define.js';
import '../../src/widgets/tools/pain-scale/define.js';

const meta: Meta = { title: 'Practice/practice-context', component: 'practice-context' };
export default meta;

const info = {
  texts: { 'pain-scale': { title: { nl: 'Hoe voelt het vandaag?' } } },
  theme: { '--kine-accent': '#2f5d3a' },
};

export const OwnWordsAndPhone: StoryObj = {
  render: () =>
    html`<practice-context name="Kinepraktijk De Linde" phone="09 000 00 00" .info=${info}
      ><pain-scale value="3"></pain-scale
    ></practice-context>`,
};
