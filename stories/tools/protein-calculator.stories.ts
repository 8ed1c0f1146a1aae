// Stories of <protein-calculator>. A number takes a person's answer: the stories that show one give it.
import { html } from 'lit';
import '../../src/widgets/tools/protein-calculator/define.js';

export default { title: 'Tools/protein-calculator', component: 'protein-calculator' };

interface Shown {
  canvasElement: HTMLElement;
}
/** Answers the question in every calculator of the story, once it is drawn. */
const answered =
  (applies: string) =>
  async ({ canvasElement }: Shown): Promise<void> => {
    for (const element of canvasElement.querySelectorAll('protein-calculator')) {
      const radio = (): HTMLInputElement | null | undefined =>
        element.shadowRoot?.querySelector<HTMLInputElement>(`input[name=applies][value=${applies}]`);
      for (let turn = 0; turn < 120 && !radio(); turn++) await new Promise(requestAnimationFrame);
      radio()?.click();
    }
  };
const filled = html`<protein-calculator sex="male" weight="80" height="182" age="34"></protein-calculator>`;

export const Default = { render: () => html`<protein-calculator></protein-calculator>` };
export const SetByThePageAlone = { render: () => filled };
export const Filled = { render: () => filled, play: answered('none') };
export const From65 = {
  render: () =>
    html`<protein-calculator sex="female" weight="65" height="168" age="66" meals="5" plant></protein-calculator>`,
  play: answered('none'),
};
export const Kidney = { render: () => filled, play: answered('kidney') };
export const HighBmi = {
  render: () => html`<protein-calculator sex="male" weight="130" height="182" age="34"></protein-calculator>`,
  play: answered('none'),
};
export const Invalid = {
  render: () => html`<protein-calculator sex="male" weight="abc"></protein-calculator>`,
  play: answered('none'),
};
export const Narrow = {
  render: () => html`<div class="narrow">${filled}</div>`,
  play: answered('none'),
  parameters: { viewport: { defaultViewport: 'mobile1' } },
};
export const Dark = { render: () => filled, play: answered('none'), globals: { scheme: 'dark' } };
export const Languages = {
  render: () =>
    ['nl', 'fr', 'en', 'de'].map(
      (lang) =>
        html`<protein-calculator lang=${lang} sex="male" weight="80" height="182" age="34"></protein-calculator>`,
    ),
  play: answered('none'),
};
