// The contract of a form control.
import { expect, fixture, html } from '@open-wc/testing';
import { ready, settled } from '../page.js';
import { make, acted, type Subject } from './subject.js';

export function goesIntoForms({ tag, filled, formValue, act }: Subject): void {
  const inForm = async (
    attributes: Record<string, string>,
  ): Promise<
    [
      HTMLFormElement,
      HTMLElement & { required: boolean; disabled: boolean; validity: ValidityState; checkValidity(): boolean },
    ]
  > => {
    const form = await fixture<HTMLFormElement>(html`<form lang="nl"></form>`);
    const element = make(tag, { name: 'field', ...attributes });
    form.append(element);
    await ready(element);
    return [form, element as never];
  };

  it('goes into the form under its name, and not when empty or disabled', async () => {
    const [form, element] = await inForm(filled);
    await acted(element, act);
    expect(new FormData(form).get('field')).to.equal(formValue);
    element.setAttribute('disabled', '');
    await settled(element);
    expect(new FormData(form).get('field')).to.equal(null);
    const [empty] = await inForm({});
    expect(new FormData(empty).get('field')).to.equal(null);
  });

  it('is missing when required and empty, and says so', async () => {
    const [form, element] = await inForm({ required: '' });
    expect(element.validity.valueMissing).to.equal(true);
    expect(form.checkValidity()).to.equal(false);
    expect((element as unknown as { validationMessage: string }).validationMessage).not.to.equal('');
  });

  it('goes back on reset', async () => {
    const [form, element] = await inForm(filled);
    const before = new FormData(form).get('field');
    await acted(element, act);
    (element as unknown as { value: string }).value = '';
    await settled(element);
    form.reset();
    await settled(element);
    expect(new FormData(form).get('field')).to.equal(before);
  });

  it('has a label that leads to its first control', async () => {
    const [form, element] = await inForm(filled);
    element.id = 'field';
    const label = document.createElement('label');
    label.htmlFor = 'field';
    form.prepend(label);
    label.click();
    expect(document.activeElement).to.equal(element);
    expect(element.shadowRoot!.activeElement).to.exist;
  });

  it('is disabled by a fieldset around it', async () => {
    const [form, element] = await inForm(filled);
    await acted(element, act);
    const set = document.createElement('fieldset');
    set.disabled = true;
    form.append(set);
    set.append(element);
    await settled(element);
    const inputs = [
      ...element.shadowRoot!.querySelectorAll<HTMLInputElement>('[part~=lead] input, [part~=controls] input'),
    ];
    expect(inputs.length).to.be.greaterThan(0);
    expect(inputs.every((input) => input.matches(':disabled'))).to.equal(true);
  });
}
