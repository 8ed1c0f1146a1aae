// The contract, as it is seen and heard: headings, names, targets, widths, pictures, and what axe finds.
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { axeFaults } from '../axe.js';
import { itInOneEngine } from '../engines.js';
import { all, ready, settled, textOf } from '../page.js';
import { make, acted, type Subject } from './subject.js';

/** Every language and both schemes: colours do not depend on the words, nor names on the colours. */
const looks = [
  ['nl', 'light'],
  ['fr', 'dark'],
  ['en', 'light'],
  ['de', 'dark'],
] as const;

export function isSeenAndHeard({ tag, filled, invalid, show, act }: Subject): void {
  itInOneEngine('keeps every heading in it below its title, wherever the page puts that', async () => {
    for (const level of ['1', '2', '3', '4', '5', '6']) {
      const element = await show(tag, filled);
      element.setAttribute('heading-level', level);
      await settled(element);
      const levels = all(element, 'h3, h4, h5, h6, [role=heading]').map((e) => Number(e.getAttribute('aria-level')));
      expect(all(element, 'h2').map((e) => e.getAttribute('aria-level'))).to.deep.equal([level]);
      // There is no level below 6.
      for (const inner of levels) expect(inner, level).to.be.within(Math.min(6, Number(level) + 1), 6);
      element.parentElement!.remove();
    }
  });

  it('makes no page wider: what is only heard, or lies over its label, stays in its card of a carousel', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    box.style.cssText = 'display:flex;overflow-x:auto;scroll-snap-type:x mandatory;inline-size:390px;contain:none';
    for (let i = 0; i < 3; i++) {
      const card = document.createElement('div');
      card.style.cssText = 'flex:0 0 358px;scroll-snap-align:start';
      const element = make(tag, filled);
      card.append(element);
      box.append(card);
      await ready(element);
    }
    await acted(box.querySelector<HTMLElement>(tag)!, act);
    expect(document.scrollingElement!.scrollWidth).to.equal(document.scrollingElement!.clientWidth);
  });

  for (const [state, attributes] of Object.entries({ default: {}, filled, invalid })) {
    itInOneEngine(`has no axe violation when ${state}, in four languages, light and dark`, async () => {
      for (const [lang, scheme] of looks) {
        const element = await show(tag, attributes, lang, 0, scheme);
        expect(await axeFaults(element), `${lang} ${scheme}`).to.deep.equal([]);
        element.parentElement!.remove();
      }
    });
  }

  it('fits 320 px, and 320 and 390 px with text at twice the size, in German, and shows what is typed', async () => {
    for (const [width, size] of [
      [320, '16px'],
      [320, '32px'],
      [390, '32px'],
    ] as const) {
      const element = await show(tag, filled, 'de', width);
      element.parentElement!.style.fontSize = size;
      // What waits in a fold must fit too.
      for (const fold of element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('[part~=controls] details'))
        fold.open = true;
      await nextFrame();
      await settled(element);
      const frame = element.shadowRoot!.querySelector('.frame')!;
      const right = frame.getBoundingClientRect().right + 0.5;
      const outside = [...frame.querySelectorAll('*')].filter((e) => {
        const box = e.getBoundingClientRect();
        return box.width > 0 && box.right > right && !e.closest('svg') && getComputedStyle(e).position !== 'absolute';
      });
      expect(
        outside.map((e) => `${e.localName}.${e.className} ${Math.round(e.getBoundingClientRect().right - right)}`),
        `${width} ${size}`,
      ).to.deep.equal([]);
      const typed = [...frame.querySelectorAll<HTMLInputElement>('input[type=text]')].filter((e) => e.value);
      for (const input of typed.filter((e) => e.checkVisibility()))
        expect(input.scrollWidth, `${width} ${size} ${input.id}`).to.be.at.most(input.clientWidth + 1);
      element.parentElement!.remove();
    }
  });

  itInOneEngine('paints with colours that are declared', async () => {
    const element = await show(tag, filled);
    const unset = new Set<string>();
    for (const shape of element.shadowRoot!.querySelectorAll('[fill], [stroke]')) {
      const asked = `${shape.getAttribute('fill')} ${shape.getAttribute('stroke')}`;
      // A name with a fallback has one by intent.
      for (const [, name] of asked.matchAll(/var\((--[\w-]+)\)/g))
        if (!getComputedStyle(shape).getPropertyValue(name!)) unset.add(name!);
    }
    expect([...unset], 'colours without a value: see docs/pattern.md, A picture').to.deep.equal([]);
  });

  it('moves what its picture says is moved, also where it takes few of the house’s styles', async () => {
    const element = await show(tag, filled);
    for (const level of element.shadowRoot!.querySelectorAll('.picture .level'))
      expect(getComputedStyle(level).transform, level.outerHTML.slice(0, 120)).not.to.equal('none');
  });

  it('gives every control a name, a role and a target of at least 44 by 24 px', async () => {
    const element = await show(tag, filled);
    // A scrollbar that comes beside it takes of its room, and it is drawn once more for what is left.
    await nextFrame();
    await nextFrame();
    await settled(element);
    const controls = [
      ...element.shadowRoot!.querySelectorAll<HTMLElement>('button, input, select, textarea, summary, a[href]'),
    ].filter((e) => e.getBoundingClientRect().height > 0);
    expect(controls.length).to.be.greaterThan(0);
    for (const control of controls) {
      const target = control.closest('label, .box') ?? control;
      expect(textOf(control), control.outerHTML.slice(0, 120)).not.to.equal('');
      if (control.localName !== 'a')
        expect(target.getBoundingClientRect().height, control.outerHTML.slice(0, 120)).to.be.at.least(43.5);
    }
  });

  itInOneEngine('hides its picture from a screen reader and says the same in words', async () => {
    const element = await show(tag, filled);
    for (const picture of element.shadowRoot!.querySelectorAll('svg')) {
      expect(
        picture.getAttribute('aria-hidden') === 'true' ||
          picture.closest('[aria-hidden=true]') !== null ||
          picture.getAttribute('role') === 'img',
      ).to.equal(true);
    }
    const answer = element.shadowRoot!.querySelector('[part~=answer]');
    expect(answer?.textContent?.trim()).not.to.equal('');
  });
}
