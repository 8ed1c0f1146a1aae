// What only red-flags does: leads as far as the strongest sign, with the call always in sight; says it in picture and words; keeps
// nothing; gives a card. What waits for it is in gate.test.ts.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/guides/red-flags/define.js';
import '../../../../src/widgets/practice/practice-context/define.js';
import { signs, type SignId } from '../../../../src/science/safety/signs.js';
import type { RedFlagsElement } from '../../../../src/widgets/guides/red-flags/red-flags.js';
import { nl } from '../../../../src/widgets/guides/red-flags/strings/nl.js';
import { contract } from '../../../support/contract.js';
import { guideContract } from '../../../support/guide.js';
import { all, button, ready, said, settled, visibleText } from '../../../support/page.js';

contract('red-flags', { filled: { open: 'signs' }, invalid: { open: 'nowhere', for: 'nobody' } });
guideContract('red-flags');

const make = async (markup = html`<red-flags lang="nl"></red-flags>`): Promise<RedFlagsElement> => {
  const box = await fixture<HTMLElement>(html`<div>${markup}</div>`);
  const element = box.querySelector<RedFlagsElement>('red-flags')!;
  await ready(element);
  return element;
};
const box = (element: Element, id: SignId): HTMLInputElement => element.shadowRoot!.querySelector(`#${id}`)!;
const tick = async (element: Element, ...ids: SignId[]): Promise<void> => {
  for (const id of ids) {
    box(element, id).click();
    await settled(element);
  }
};
const head = (element: Element): string => element.shadowRoot!.querySelector('.said h3')!.textContent!.trim();
const links = (element: Element, within: string): string[] =>
  all<HTMLAnchorElement>(element, `${within} a`).map((link) => link.getAttribute('href')!);
/** How many flags fly: those that are painted. */
const flying = (element: Element): string[] =>
  all(element, '.mast').map((mast) =>
    /--_danger/.test(mast.innerHTML) ? 'red' : /--_amber-2/.test(mast.innerHTML) ? 'amber' : 'limp',
  );
const ticked = (element: Element): number =>
  all<HTMLInputElement>(element, 'input').filter(({ checked }) => checked).length;
const card = async (element: RedFlagsElement): Promise<void> => {
  button(element, 'Toon het kaartje').click();
  await settled(element, () => !!element.shadowRoot!.querySelector('.card'));
};

describe('red-flags', () => {
  it('asks the one list, in order, each sign by a native box with its words', async () => {
    const element = await make();
    const boxes = all<HTMLInputElement>(element, 'input');
    expect(boxes.map(({ id }) => id)).to.deep.equal(signs.map(({ id }) => id));
    expect(boxes.map(({ labels }) => labels![0]!.textContent!.trim())).to.deep.equal(
      signs.map(({ id }) => nl.help.signs[id]),
    );
  });

  it('says of nothing ticked that it says nothing, and flies no flag', async () => {
    const element = await make();
    expect(head(element)).to.equal('Niets aangeduid? Dat zegt nog niets.');
    expect(said(element)).to.contain('Bel je huisarts');
    expect(flying(element)).to.deep.equal(['limp', 'limp']);
    expect(links(element, '.picture')).to.deep.equal([]);
  });

  it('leads an urgent sign to 112, in words, picture and a call that is in sight wherever one ticks', async () => {
    const element = await make();
    await tick(element, 'stroke');
    expect(head(element)).to.equal('Bel nu 112.');
    expect(flying(element)).to.deep.equal(['red', 'limp']);
    expect(links(element, '.picture')).to.deep.equal(['tel:112']);
    expect(links(element, '.answer .actions')).to.deep.equal(['tel:112']);
    await tick(element, 'fever');
    expect(head(element)).to.equal('Bel nu 112.');
    expect(flying(element)).to.deep.equal(['red', 'amber']);
    await tick(element, 'stroke');
    expect(head(element)).to.equal('Bel vandaag je huisarts.');
    expect(links(element, '.picture')).to.deep.equal([]);
  });

  it('keeps the call inside the window on a phone, also at the last urgent sign', async () => {
    const element = await make();
    element.parentElement!.style.inlineSize = '358px';
    await settled(element);
    await tick(element, 'stroke');
    box(element, 'stroke').scrollIntoView({ block: 'center' });
    const call = element.shadowRoot!.querySelector('.picture .call')!;
    await settled(element, () => {
      const { top, bottom } = call.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    const { left, right } = call.getBoundingClientRect();
    expect(document.elementFromPoint((left + right) / 2, call.getBoundingClientRect().top + 8)).to.equal(element);
  });

  it('leads the others to the doctor first, and to the practice only to tell it', async () => {
    const element = await make(html`
      <practice-context name="De Linde" phone="09 000 00 00" country="BE"
        ><red-flags lang="nl"></red-flags
      ></practice-context>
    `);
    await tick(element, 'night');
    expect(head(element)).to.equal('Bel vandaag je huisarts.');
    expect(links(element, '.said')).to.deep.equal(['tel:1733', 'tel:090000000']);
    expect(said(element)).to.match(/1733.*Vertel het ook aan je kinesist\..*De Linde/s);
    await tick(element, 'night', 'stuck');
    expect(head(element)).to.equal('Maak een afspraak bij je huisarts.');
    await tick(element, 'stuck', 'illness');
    expect(head(element)).to.equal('Vraag eerst raad aan je huisarts.');
  });

  for (const [country, number] of Object.entries({
    BE: '112',
    NL: '112',
    FR: '15',
    DE: '112',
    CH: '144',
    LU: '112',
    UK: '999',
  })) {
    it(`calls ${number} in ${country}: in the words, the picture, the list and on the card`, async () => {
      const element = await make(
        html`<practice-context country=${country}><red-flags lang="nl"></red-flags></practice-context>`,
      );
      await tick(element, 'saddle');
      expect(head(element)).to.equal(`Bel nu ${number}.`);
      expect(links(element, '.picture')).to.deep.equal([`tel:${number}`]);
      expect(element.shadowRoot!.querySelector('.mast text')!.textContent).to.equal(number);
      expect(element.shadowRoot!.querySelector('legend')!.textContent!.trim()).to.equal(`Bel ${number}`);
      await card(element);
      expect(element.shadowRoot!.querySelector('.card h4')!.textContent!.trim()).to.equal(`Bel ${number}`);
    });
  }

  it('goes from a mast to the first of its signs', async () => {
    const element = await make();
    for (const [mast, id] of [
      [0, 'bladder'],
      [1, 'severe'],
    ] as const) {
      all(element, '.mast')[mast]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      expect(element.shadowRoot!.activeElement!.id).to.equal(id);
    }
  });

  it('stores no answer anywhere, tells none to the page, and has none in a new one', async () => {
    const heard: string[] = [];
    const hear = (event: Event): void => void heard.push(event.type);
    for (const type of ['input', 'change', 'kine-flags-read']) document.addEventListener(type, hear);
    const before = [history.state as unknown, location.href, document.cookie];
    const element = await make();
    await tick(element, 'bladder', 'fever');
    element.remove();
    for (const type of ['input', 'change', 'kine-flags-read']) document.removeEventListener(type, hear);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    expect([history.state as unknown, location.href, document.cookie]).to.deep.equal(before);
    expect(heard.filter((type) => type !== 'input')).to.deep.equal([]);
    expect(element.outerHTML).not.to.contain('bladder');
    expect(ticked(await make())).to.equal(0);
  });

  it('begins anew at a press', async () => {
    const element = await make();
    await tick(element, 'bladder', 'fever');
    button(element, 'Opnieuw').click();
    await settled(element);
    expect([ticked(element), flying(element)]).to.deep.equal([0, ['limp', 'limp']]);
  });

  it('shows a card with both lists in full and none of the ticks, and goes back to them', async () => {
    const element = await make();
    await tick(element, 'fever', 'chest');
    await card(element);
    const shown = element.shadowRoot!.querySelector('.card')!;
    expect(all(element, '.card li').map((line) => line.textContent)).to.deep.equal(
      signs.filter(({ call }) => call !== 'before-training').map(({ id }) => nl.help.signs[id]),
    );
    expect(shown.querySelectorAll('input, :checked, [aria-checked], strong, mark')).to.have.length(1);
    expect(element.shadowRoot!.activeElement).to.equal(shown.querySelector('h3'));
    const withTicks = shown.innerHTML;
    button(element, 'Terug').click();
    await settled(element, () => !element.shadowRoot!.querySelector('.card'));
    expect(ticked(element)).to.equal(2);
    const other = await make();
    await card(other);
    const text = (markup: string): string => markup.replace(/<!--.*?-->/g, '');
    expect(text(other.shadowRoot!.querySelector('.card')!.innerHTML)).to.equal(text(withTicks));
  });

  it('prints the card alone, and saves it as a page with all of it', async () => {
    const element = await make();
    await card(element);
    const { print } = window;
    let printed = 0;
    window.print = () => void (printed += 1);
    button(element, 'Druk af').click();
    window.print = print;
    dispatchEvent(new Event('afterprint'));
    expect(printed).to.equal(1);
    const files: Blob[] = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (file: Blob) => (files.push(file), 'blob:none');
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = () => undefined;
    button(element, 'Bewaar').click();
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
    const page = new DOMParser().parseFromString(await files[0]!.text(), 'text/html');
    expect(page.documentElement.lang).to.equal('nl-BE');
    const lines = [...page.querySelectorAll('li')].map((line) => line.textContent);
    expect(lines).to.deep.equal(all(element, '.card li').map((line) => line.textContent));
  });

  it('takes what a practice says in every help dialog', async () => {
    const element = await make(html`
      <practice-context .info=${{ texts: { 'help-dialog': { today: 'Doe dat bij ons bij:' } } }}
        ><red-flags lang="nl"></red-flags
      ></practice-context>
    `);
    await settled(element, () => visibleText(element).includes('Doe dat bij ons bij:'));
    expect(visibleText(element)).not.to.contain(nl.help.today);
  });
});
