// What a form control of the kit does as a native one would: Enter sends the form, Back brings all back.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/widgets/tools/pain-scale/define.js';
import '../../../src/widgets/tools/step-goal/define.js';
import '../../../src/widgets/tools/protein-calculator/define.js';
import { radio, ready, said, settled, visibleText } from '../../support/page.js';

type Field = HTMLElement & { formStateRestoreCallback(state: string, reason?: string): void; value: string };

const inForm = async (inner: unknown): Promise<{ form: HTMLFormElement; element: Field; sent: FormData[] }> => {
  const form = await fixture<HTMLFormElement>(html`<form lang="nl">${inner}</form>`);
  const sent: FormData[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push(new FormData(form));
  });
  const element = form.querySelector<Field>('pain-scale, step-goal, protein-calculator')!;
  await ready(element);
  return { form, element, sent };
};
const input = (element: Field, selector: string): HTMLInputElement => element.shadowRoot!.querySelector(selector)!;

describe('a form control of the kit', () => {
  it('sends its form at Enter by the form’s first button, with what was just typed', async () => {
    const { form, element, sent } = await inForm(
      html`<step-goal name="steps"></step-goal><button name="go" value="1">Verder</button><button>Anders</button>`,
    );
    const pressed: string[] = [];
    form.addEventListener('submit', (event) => pressed.push((event.submitter as HTMLButtonElement).name));
    input(element, '#baseline').focus();
    await sendKeys({ type: '4800' });
    await sendKeys({ press: 'Enter' });
    await settled(element, () => sent.length > 0);
    expect(sent.map((data) => data.get('steps'))).to.deep.equal(['4800']);
    expect(pressed).to.deep.equal(['go']);
  });

  it('sends its form at Enter from a slider and a radio too', async () => {
    const { element, sent } = await inForm(
      html`<pain-scale name="pain" value="3"></pain-scale><button>Verder</button>`,
    );
    input(element, 'input[type=range]').focus();
    await sendKeys({ press: 'Enter' });
    await settled(element, () => sent.length === 1);
    input(element, 'input[value=before]').focus();
    await sendKeys({ press: 'Enter' });
    await settled(element, () => sent.length === 2);
    expect(sent.map((data) => data.get('pain'))).to.deep.equal(['3', '3']);
  });

  it('without a button sends a form that is this field alone, and none with more in it', async () => {
    const alone = await inForm(html`<pain-scale name="pain" value="3"></pain-scale>`);
    input(alone.element, 'input[type=range]').focus();
    await sendKeys({ press: 'Enter' });
    await settled(alone.element, () => alone.sent.length === 1);
    const more = await inForm(html`<pain-scale name="pain" value="3"></pain-scale><input name="other" />`);
    input(more.element, 'input[type=range]').focus();
    await sendKeys({ press: 'Enter' });
    await settled(more.element);
    expect(more.sent.length).to.equal(0);
  });

  it('presses no button that is off, as a native field does', async () => {
    const { element, sent } = await inForm(
      html`<pain-scale name="pain" value="3"></pain-scale><button disabled>Verder</button>`,
    );
    input(element, 'input[type=range]').focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(sent.length).to.equal(0);
  });

  it('takes a value a browser fills in by itself', async () => {
    const { form, element } = await inForm(html`<pain-scale name="pain"></pain-scale>`);
    element.formStateRestoreCallback('6', 'autocomplete');
    await settled(element);
    expect(new FormData(form).get('pain')).to.equal('6');
  });

  it('calmly leaves what another page or version kept', async () => {
    const { form, element } = await inForm(html`<pain-scale name="pain" value="2"></pain-scale>`);
    for (const state of ['{"value":7}', 'null', '{"settle":[1]}', '{"x":"y"}']) element.formStateRestoreCallback(state);
    await settled(element);
    expect(visibleText(element)).not.to.match(/NaN|undefined|\[object/);
    expect(new FormData(form).get('pain')).to.be.oneOf(['2', null]);
  });

  it('comes back whole after Back or a reload: the score, its moment, and how fast it settled', async () => {
    const kept: (string | File | FormData | null)[] = [];
    const { setFormValue } = ElementInternals.prototype;
    ElementInternals.prototype.setFormValue = function (value, state) {
      kept.push(state ?? null);
      setFormValue.call(this, value, state);
    };
    try {
      const { element } = await inForm(html`<pain-scale name="pain" value="3"></pain-scale>`);
      radio(element, 'after').click();
      await settled(element);
      radio(element, 'longer').click();
      await settled(element);
      const before = said(element);
      const { element: again } = await inForm(html`<pain-scale name="pain"></pain-scale>`);
      again.formStateRestoreCallback(kept.findLast((state) => String(state).includes('longer')) as string, 'restore');
      await settled(again, () => !!again.shadowRoot!.querySelector('.answer') && said(again) === before);
      expect(said(again)).to.equal(before);
    } finally {
      ElementInternals.prototype.setFormValue = setFormValue;
    }
  });
});
