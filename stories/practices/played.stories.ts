// What a person does, played: a control is moved, pressed or opened as a hand would. One widget of each kind.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { within } from '../../.storybook/within.js';
import '../../src/widgets/guides/back-myths/define.js';
import '../../src/widgets/guides/red-flags/define.js';
import '../../src/widgets/metaphors/load-glass/define.js';
import '../../src/widgets/tools/pain-scale/define.js';
import '../../src/widgets/tools/step-goal/define.js';

export default { title: 'Practices/played', tags: ['!autodocs'] } satisfies Meta;

type Act = (canvas: HTMLElement) => Promise<void>;

const played = (widget: TemplateResult, act: Act): StoryObj => ({
  render: () => widget,
  play: ({ canvasElement }) => act(canvasElement),
});

const press =
  (tag: string, selector: string): Act =>
  async (canvas) =>
    (await within(canvas, tag, selector)).click();

/** From nothing to a four, as the arrow keys do. */
export const Score = played(html`<pain-scale></pain-scale>`, async (canvas) => {
  const slider = await within(canvas, 'pain-scale', 'input[type=range]');
  for (const value of [1, 2, 3, 4]) {
    slider.valueAsNumber = value;
    slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
  slider.dispatchEvent(new Event('change', { bubbles: true }));
});

/** The fold under the foot that says where it all comes from. */
export const Sources = played(html`<load-glass></load-glass>`, press('load-glass', '.foot summary'));

/** A sign that needs help is ticked, and the flag goes up. */
export const Sign = played(html`<red-flags></red-flags>`, press('red-flags', 'input[type=checkbox]'));

/** The lamp is moved, and the shadow becomes small. */
export const Lamp = played(html`<back-myths></back-myths>`, press('back-myths', '.primary'));

/** A few more steps a day than now. */
export const Steps = played(html`<step-goal baseline="4800"></step-goal>`, press('step-goal', '.controls button'));
