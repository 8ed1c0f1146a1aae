// What the kit asks of its base beyond Lit's own promises, on widgets that use it.
import { expect } from '@open-wc/testing';
import '../../src/widgets/tools/pain-scale/define.js';
import '../../src/widgets/practice/practice-context/define.js';
import type { PainScaleElement } from '../../src/widgets/tools/pain-scale/pain-scale.js';
import { ready, settled, visibleText } from '../support/page.js';

const add = async (html: string): Promise<HTMLElement> => {
  const box = document.createElement('div');
  document.body.append(box);
  box.innerHTML = html;
  for (const scale of box.querySelectorAll('pain-scale')) await ready(scale);
  return box;
};

describe('the base of every widget', () => {
  afterEach(() => document.querySelectorAll('body > div').forEach((box) => box.remove()));

  it('writes no attribute for a name that is empty, at first and later', async () => {
    const scale = (await add('<pain-scale></pain-scale>')).firstElementChild as PainScaleElement;
    expect(scale.hasAttribute('name')).to.equal(false);
    scale.name = 'pain';
    await scale.updateComplete;
    expect(scale.getAttribute('name')).to.equal('pain');
    scale.name = '';
    await scale.updateComplete;
    expect(scale.hasAttribute('name')).to.equal(false);
  });

  it('gives the focus to its first control', async () => {
    const scale = (await add('<pain-scale></pain-scale>')).firstElementChild as PainScaleElement;
    scale.focus();
    expect(scale.shadowRoot!.activeElement?.localName).to.equal('input');
  });

  it('hears a practice that comes after it, and one that comes nearer', async () => {
    const box = await add('<section><pain-scale></pain-scale></section>');
    const scale = box.querySelector('pain-scale')!;
    const practice = (head: string): HTMLElement => {
      const context = document.createElement('practice-context');
      Object.assign(context, { info: { name: head, texts: { 'pain-scale': { title: head } } } });
      return context;
    };
    const far = practice('Ver weg');
    far.append(document.createElement('p'));
    box.prepend(far);
    far.append(box.querySelector('section')!);
    await settled(scale, () => visibleText(scale).startsWith('Ver weg'));
    const near = practice('Dichtbij');
    near.append(scale);
    box.append(near);
    await settled(scale, () => visibleText(scale).startsWith('Dichtbij'));
  });

  it('hears a practice around it that is defined after it', async () => {
    const box = await add('<late-practice><pain-scale></pain-scale></late-practice>');
    const scale = box.querySelector('pain-scale')!;
    const { PracticeContextElement } = await import('../../src/widgets/practice/practice-context/practice-context.js');
    const late = scale.parentElement as InstanceType<typeof PracticeContextElement>;
    Object.assign(late, { info: { name: 'Laat', texts: { 'pain-scale': { title: 'Laat' } } } });
    customElements.define('late-practice', class extends PracticeContextElement {});
    await settled(scale, () => visibleText(scale).startsWith('Laat'));
  });
});
