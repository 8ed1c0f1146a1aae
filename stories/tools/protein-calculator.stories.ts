// Stories of <protein-calculator>.
import { html } from 'lit';
import '../../src/widgets/tools/protein-calculator/define.js';

export default { title: 'Tools/protein-calculator', component: 'protein-calculator' };

export const Default = { render: () => html`<protein-calculator></protein-calculator>` };
export const Filled = { render: () => html`<protein-calculator sex="male" weight="80" age="34"></protein-calculator>` };
export const Other = {
  render: () =>
    html`<protein-calculator sex="female" weight="65" age="66" goal="flexible" meals="5" plant></protein-calculator>`,
};
export const Invalid = { render: () => html`<protein-calculator sex="male" weight="abc"></protein-calculator>` };
export const Narrow = {
  render: () =>
    html`<div class="narrow"><protein-calculator sex="male" weight="80" age="34"></protein-calculator></div>`,
  parameters: { viewport: { defaultViewport: 'mobile1' } },
};
export const Dark = {
  render: () => html`<protein-calculator sex="male" weight="80" age="34"></protein-calculator>`,
  globals: { scheme: 'dark' },
};
export const Languages = {
  render: () =>
    ['nl', 'fr', 'en', 'de'].map(
      (lang) => html`<protein-calculator lang=${lang} sex="male" weight="80" age="34"></protein-calculator>`,
    ),
};
