// What only back-tips does: ten stones in order, by button, row and stone; done is drawn and said; the widget that helps is a link
// only where it leads somewhere; nothing is kept.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/guides/back-tips/define.js';
import '../../../../src/widgets/tools/step-goal/define.js';
import { tips } from '../../../../src/science/movement/tips.js';
import type { BackTipsElement } from '../../../../src/widgets/guides/back-tips/back-tips.js';
import { nl } from '../../../../src/widgets/guides/back-tips/strings/nl.js';
import { registry } from '../../../../src/registry.js';
import { contract } from '../../../support/contract.js';
import { guideContract } from '../../../support/guide.js';
import { all, button, ready, said, settled } from '../../../support/page.js';

contract('back-tips', {
  filled: { open: 'back', pages: '/pages/' },
  invalid: { open: 'eleven', pages: 'javascript:0' },
});
guideContract('back-tips', { 1: 'a stone', 2: 'a stone', 3: 'a stone', 4: 'a stone', 5: 'a stone', 6: 'a stone' });

const make = async (markup = html`<back-tips lang="nl"></back-tips>`): Promise<BackTipsElement> => {
  const box = await fixture<HTMLElement>(html`<div>${markup}</div>`);
  const element = box.querySelector<BackTipsElement>('back-tips')!;
  await ready(element);
  return element;
};
const press = async (element: BackTipsElement, name: string): Promise<void> => {
  button(element, name).click();
  await settled(element);
};
const row = (element: Element): string => all(element, '.leaf span')[0]!.textContent;
/** How each stone is painted. */
const stones = (element: Element): string[] =>
  all(element, '.stone').map(({ innerHTML }) =>
    innerHTML.includes('--_glow') ? 'now' : innerHTML.includes('--_leaf-3') ? 'done' : 'later',
  );
const link = (element: Element): string | null | undefined => all(element, '.answer a')[0]?.getAttribute('href');

describe('back-tips', () => {
  it('begins on the first stone, which is to move, with one thing for today', async () => {
    const element = await make();
    expect(row(element)).to.equal('Steen 1 van 10');
    expect(said(element))
      .to.contain('Blijf bewegen, ook met pijn.')
      .and.contain('Vandaag: wandel 10 minuten, of korter.');
    expect(stones(element)).to.deep.equal(['now', ...Array<string>(9).fill('later')]);
  });

  it('walks over all ten to the other bank, by the button, and says what is drawn', async () => {
    const element = await make();
    for (const [i, tip] of tips.entries()) {
      expect(row(element)).to.equal(`Steen ${i + 1} van 10`);
      expect(said(element)).to.contain(nl.sections[tip].head).and.contain(nl.sections[tip].body[1]);
      expect(stones(element).indexOf('now')).to.equal(i);
      expect(stones(element).filter((state) => state === 'done')).to.have.length(i);
      await press(element, i < 9 ? 'Gedaan, volgende steen' : 'Gedaan, naar de overkant');
    }
    expect(said(element)).to.contain('Je bent aan de overkant.');
    expect(stones(element)).to.deep.equal(Array<string>(10).fill('done'));
  });

  it('goes back and on without doing anything, stops at the banks, and skips to a pressed stone', async () => {
    const element = await make();
    expect(button(element, 'Vorige steen').disabled).to.equal(true);
    await press(element, 'Volgende steen');
    expect([row(element), stones(element)[0]]).to.deep.equal(['Steen 2 van 10', 'later']);
    await press(element, 'Vorige steen');
    expect(row(element)).to.equal('Steen 1 van 10');
    const heard: string[] = [];
    element.addEventListener('change', () => heard.push('change'));
    all(element, '.stone')[9]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled(element);
    expect([row(element), heard]).to.deep.equal(['Steen 10 van 10', ['change']]);
    expect(button(element, 'Volgende steen').disabled).to.equal(true);
  });

  it('links to the widget that helps: on this page, else on its own page, else not at all', async () => {
    expect(link(await make())).to.equal(undefined);
    const away = await make(html`<back-tips lang="nl" pages="/dist/pages"></back-tips>`);
    for (const [i] of tips.entries()) {
      const address = link(away)!;
      expect(address).to.match(/^\/dist\/pages\/[a-z-]+\.nl\.html$/);
      expect(registry).to.have.property(address.split('/').at(-1)!.replace('.nl.html', ''));
      if (i < 9) await press(away, 'Volgende steen');
    }
    expect(link(await make(html`<back-tips lang="nl" pages="javascript:alert(1)"></back-tips>`))).to.equal(undefined);
    const here = await make(html`<back-tips lang="nl"></back-tips><step-goal lang="nl" id="steps"></step-goal>`);
    await ready(here.parentElement!.querySelector('#steps')!);
    expect(link(here)).to.equal('#steps');
    all<HTMLElement>(here, '.answer a')[0]!.click();
    expect(document.activeElement?.id).to.equal('steps');
    expect(location.hash).to.equal('');
  });

  it('keeps nothing of what is done', async () => {
    const element = await make();
    await press(element, 'Gedaan, volgende steen');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    expect(stones(await make()).includes('done')).to.equal(false);
  });
});
