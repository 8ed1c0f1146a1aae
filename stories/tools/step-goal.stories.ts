// Stories of <step-goal>.
import { html } from 'lit';
import '../../src/widgets/tools/step-goal/define.js';

export default { title: 'Tools/step-goal', component: 'step-goal' };

export const Default = { render: () => html`<step-goal></step-goal>` };
export const Filled = { render: () => html`<step-goal baseline="4800" today="5400"></step-goal>` };
export const Other = { render: () => html`<step-goal baseline="7600" age="67" today="8100"></step-goal>` };
export const Invalid = { render: () => html`<step-goal baseline="abc"></step-goal>` };
export const Narrow = {
  render: () => html`<div class="narrow"><step-goal baseline="4800" today="5400"></step-goal></div>`,
  parameters: { viewport: { defaultViewport: 'mobile1' } },
};
export const Dark = {
  render: () => html`<step-goal baseline="4800" today="5400"></step-goal>`,
  globals: { scheme: 'dark' },
};
export const Languages = {
  render: () =>
    ['nl', 'fr', 'en', 'de'].map((lang) => html`<step-goal lang=${lang} baseline="4800" today="5400"></step-goal>`),
};
