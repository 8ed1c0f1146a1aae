// Whole pages of three invented practices: what they set, and widgets in it. Light and dark are in the toolbar.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/widgets/guides/back-tips/define.js';
import '../../src/widgets/metaphors/load-glass/define.js';
import '../../src/widgets/practice/practice-context/define.js';
import '../../src/widgets/tools/pain-scale/define.js';
import '../../src/widgets/tools/protein-calculator/define.js';
import '../../src/widgets/tools/step-goal/define.js';
import { themes, type Practice } from './themes.js';

export default { title: 'Practices/whole pages', tags: ['!autodocs'] } satisfies Meta;

const page = (practice: Practice) =>
  html`<article class="page">
    <practice-context name=${themes[practice].name} phone="09 000 00 00" country="BE"></practice-context>
    <header class="page-head">${themes[practice].name}</header>
    <pain-scale value="4" moment="after"></pain-scale>
    <step-goal baseline="4800"></step-goal>
    <load-glass></load-glass>
    <protein-calculator sex="male" goal="build" weight="80"></protein-calculator>
    <back-tips></back-tips>
  </article>`;

export const DarkGreenSerifSquare: StoryObj = { render: () => page('eik'), globals: { practice: 'eik' } };
export const WarmAndRound: StoryObj = { render: () => page('zonnedauw'), globals: { practice: 'zonnedauw' } };
export const HospitalBlue: StoryObj = { render: () => page('sint-anna'), globals: { practice: 'sint-anna' } };
