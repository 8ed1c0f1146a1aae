// The contract, in the page: made, moved, upgraded, taken away.
import { expect, fixture, html } from '@open-wc/testing';
import { itInOneEngine } from '../engines.js';
import { ready, settled, visibleText } from '../page.js';
import { make, quietly, type Subject } from './subject.js';

export function livesInPage({ tag, filled, show }: Subject): void {
  it('is drawn when made by markup, createElement, innerHTML and cloneNode', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    box.innerHTML = `<${tag}></${tag}>`;
    box.append(document.createElement(tag), box.firstElementChild!.cloneNode(true), new (customElements.get(tag)!)());
    for (const element of box.children) await ready(element as HTMLElement);
    expect([...box.children].map((e) => !!e.shadowRoot?.querySelector('.frame'))).to.deep.equal([
      true,
      true,
      true,
      true,
    ]);
  });

  it('takes properties that were set before it was upgraded', async () => {
    const box = document.createElement('div');
    box.lang = 'nl';
    const inert = document.implementation.createHTMLDocument('').createElement(tag) as HTMLElement & {
      headingLevel: number;
    };
    inert.headingLevel = 4;
    box.append(document.adoptNode(inert));
    document.body.append(box);
    customElements.upgrade(inert);
    await ready(inert);
    expect(inert.shadowRoot?.querySelector('h2')?.getAttribute('aria-level')).to.equal('4');
    box.remove();
  });

  it('shows its fallback content until it is ready, and not after', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    const element = make(tag);
    element.innerHTML = '<p>Bel ons gerust.</p>';
    box.append(element);
    await ready(element);
    expect(
      element.querySelector('p')!.checkVisibility?.() ?? element.querySelector('p')!.getBoundingClientRect().height > 0,
    ).to.equal(false);
  });

  it('stands being moved, removed and put back', async () => {
    const element = await show(tag, filled);
    const before = visibleText(element);
    const other = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    other.append(element);
    await settled(element);
    element.remove();
    other.append(element);
    await settled(element);
    expect(visibleText(element)).to.equal(before);
  });

  it('can be registered twice without an error', async () => {
    const { define } = await import('../../../src/ui/base/define.js');
    const present = customElements.get(tag);
    const noise = await quietly(async () => define(present as Parameters<typeof define>[0]));
    expect(noise).to.deep.equal([]);
    expect(customElements.get(tag)).to.equal(present);
  });

  itInOneEngine('leaves nothing behind after many mounts', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    let listening = 0;
    const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof add>) {
      if (this === document || this === window) listening++;
      return add.apply(this, args);
    };
    EventTarget.prototype.removeEventListener = function (this: EventTarget, ...args: Parameters<typeof remove>) {
      if (this === document || this === window) listening--;
      return remove.apply(this, args);
    };
    try {
      for (let i = 0; i < 20; i++) {
        const element = make(tag, filled);
        box.append(element);
        await ready(element);
        element.remove();
      }
    } finally {
      EventTarget.prototype.addEventListener = add;
      EventTarget.prototype.removeEventListener = remove;
    }
    // One shared listener may stay for the page (the ticker's, the record's): not one per mount.
    expect(listening).to.be.at.most(3);
  });
}
