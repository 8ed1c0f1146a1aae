// The contract, among others: nothing stored, asked, said or fired that nobody asked for.
import { expect, fixture, html } from '@open-wc/testing';
import { itInOneEngine } from '../engines.js';
import { ready, settled, visibleText } from '../page.js';
import { make, mount, quietly, type Subject } from './subject.js';

/** Nonsense any attribute may get from a hand-written page. */
const nonsense = [
  '',
  ' ',
  'abc',
  '-5',
  '1e9',
  'NaN',
  'Infinity',
  '[object Object]',
  '<b>x</b>',
  '\u0000',
  '9'.repeat(400),
];

export function staysCalm({ tag, filled, invalid, show }: Subject): void {
  it('stays calm with nonsense in every attribute, late, changed and removed', async () => {
    const attributes = (customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes;
    const noise = await quietly(async () => {
      const element = await show(tag, filled);
      for (const name of attributes) {
        for (const value of nonsense) element.setAttribute(name, value);
        await settled(element);
        expect(visibleText(element)).not.to.match(/NaN|undefined|Infinity|\[object/, `${name}`);
        element.removeAttribute(name);
      }
      await settled(element);
      expect(element.shadowRoot?.querySelector('.frame')).to.exist;
      element.remove();
    });
    expect(noise).to.deep.equal([]);
  });

  itInOneEngine('shows no number it cannot know and says why when the input makes no sense', async () => {
    const element = await show(tag, invalid);
    expect(visibleText(element)).not.to.match(/NaN|undefined|Infinity|null/);
  });

  it('stores nothing, asks no other server and makes no noise before a person acts', async () => {
    const noise = await quietly(async () => {
      for (const attributes of [{}, filled, invalid]) {
        const element = await mount(tag, attributes);
        element.remove();
      }
    });
    expect(noise).to.deep.equal([]);
    expect(localStorage.length).to.equal(0);
  });

  it('fires no input or change when code sets it', async () => {
    const fired: string[] = [];
    const box = await fixture<HTMLElement>(
      html`<div lang="nl" @input=${() => fired.push('input')} @change=${() => fired.push('change')}></div>`,
    );
    const element = make(tag);
    box.append(element);
    await ready(element);
    for (const [name, value] of Object.entries(filled)) element.setAttribute(name, value);
    await settled(element);
    expect(fired).to.deep.equal([]);
  });
}
