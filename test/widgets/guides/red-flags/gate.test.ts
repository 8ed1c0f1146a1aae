// What waits for red-flags: inert, with a reason that is seen and heard before it and a way to the questions; open once they were
// gone through. Nobody is locked out of what nobody could open.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../../src/widgets/guides/red-flags/define.js';
import '../../../../src/widgets/tools/graded-plan/define.js';
import '../../../../src/widgets/tools/pain-scale/define.js';
import type { RedFlagsElement } from '../../../../src/widgets/guides/red-flags/red-flags.js';
import { axeFaults } from '../../../support/axe.js';
import { itInOneEngine } from '../../../support/engines.js';
import { button, ready, settled, visibleText } from '../../../support/page.js';

const show = async (markup: TemplateResult): Promise<RedFlagsElement> => {
  const box = await fixture<HTMLElement>(html`<div lang="nl">${markup}</div>`);
  const element = box.querySelector<RedFlagsElement>('red-flags')!;
  await ready(element);
  return element;
};
const both = html`<red-flags for="plan"></red-flags><graded-plan id="plan"></graded-plan>`;
const plan = (element: Element, id = 'plan'): HTMLElement =>
  (element.parentElement ?? element).querySelector<HTMLElement>(`#${id}`)!;
const note = (target: Element): HTMLElement | null =>
  (target.previousElementSibling as HTMLElement | null)?.dataset['kineWaits'] === target.id
    ? (target.previousElementSibling as HTMLElement)
    : null;
const press = (element: Element, label: string): void => button(element, label).click();

describe('what waits for red-flags', () => {
  it('is inert, under a reason in the language of the page, with a way to the questions', async () => {
    const element = await show(both);
    const target = plan(element);
    await settled(element, () => target.inert);
    expect(visibleText(note(target)!)).to.contain('Ga eerst de vragen over rode vlaggen door.');
    note(target)!.shadowRoot!.querySelector('button')!.click();
    expect(document.activeElement).to.equal(element);
    expect(element.getBoundingClientRect().top).to.be.within(-2, innerHeight);
    element.parentElement!.lang = 'de';
    await settled(element, () => !!note(target) && visibleText(note(target)!).includes('Fragen zu roten Flaggen'));
  });

  it('opens when somebody went through, is gone to, and the page hears it without an answer', async () => {
    const element = await show(both);
    const target = plan(element);
    await settled(element, () => target.inert);
    const heard: string[][] = [];
    document.addEventListener('kine-flags-read', (event) => heard.push(Object.keys(event)), { once: true });
    press(element, 'Ik ging alles na, verder');
    await settled(element, () => !target.inert);
    expect(note(target)).to.equal(null);
    await waitUntil(() => document.activeElement === target);
    expect(heard.map((own) => own.filter((name) => name !== 'isTrusted'))).to.deep.equal([[]]);
    expect(visibleText(element)).to.contain('Wat wachtte, staat nu open.');
  });

  it('asks of who ticked a sign whether a doctor knows, and waits again for a new one', async () => {
    const element = await show(both);
    const target = plan(element);
    await settled(element, () => target.inert);
    element.shadowRoot!.querySelector<HTMLElement>('#fever')!.click();
    await settled(element);
    expect(visibleText(element)).to.contain('Bel vandaag je huisarts').and.not.contain('Ik ging alles na');
    press(element, 'Een arts weet dit, verder');
    await settled(element, () => !target.inert);
    element.shadowRoot!.querySelector<HTMLElement>('#bladder')!.click();
    await settled(element, () => target.inert);
    expect(visibleText(element)).to.contain('Bel nu 112.');
  });

  it('brings what to ask before training for a tool for training, and not for another', async () => {
    const open = (element: Element): boolean =>
      element.shadowRoot!.querySelector<HTMLDetailsElement>('[data-section=training]')!.open;
    const trains = await show(both);
    await settled(trains, () => open(trains));
    const other = await show(html`<red-flags for="scale"></red-flags><pain-scale id="scale"></pain-scale>`);
    await settled(other, () => plan(other, 'scale').inert);
    expect(open(other)).to.equal(false);
  });

  it('follows what is named: later, otherwise, gone, and moved', async () => {
    const element = await show(html`<red-flags for="one two"></red-flags>`);
    const box = element.parentElement!;
    const late = document.createElement('p');
    late.id = 'two';
    box.append(late);
    await settled(element, () => late.inert && !!note(late));
    expect(visibleText(element)).to.contain('Ik ging alles na, verder');
    box.prepend(late);
    await settled(element, () => !!note(late));
    expect(box.querySelectorAll('[data-kine-waits]')).to.have.length(1);
    element.htmlFor = 'one';
    await settled(element, () => !late.inert);
    expect([note(late), late.style.opacity]).to.deep.equal([null, '']);
    element.htmlFor = 'two';
    await settled(element, () => late.inert);
    late.remove();
    await settled(element, () => !late.inert);
    expect(box.querySelectorAll('[data-kine-waits]')).to.have.length(0);
  });

  it('holds nobody where the questions cannot be seen, or are gone', async () => {
    const element = await show(both);
    const target = plan(element);
    await settled(element, () => target.inert);
    element.style.display = 'none';
    await waitUntil(() => !target.inert, 'let go while hidden');
    element.style.display = '';
    await waitUntil(() => target.inert, 'held again');
    element.remove();
    expect([target.inert, note(target), target.style.opacity]).to.deep.equal([false, null, '']);
  });

  it('touches neither what holds it nor what the page itself made inert, and bears nonsense', async () => {
    const element = await show(
      html`<div id="around"><red-flags for="around own   nobody ] ,"></red-flags></div>
        <p id="own" inert>x</p>`,
    );
    await settled(element);
    const around = element.closest<HTMLElement>('#around')!;
    expect(around.inert).to.equal(false);
    expect(note(around.parentElement!.querySelector('#own')!)).to.equal(null);
    element.remove();
    expect(around.parentElement!.querySelector<HTMLElement>('#own')!.inert).to.equal(true);
  });

  it('finds what it names in its own shadow root', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    const root = box.attachShadow({ mode: 'open' });
    root.innerHTML = '<red-flags for="x"></red-flags><p id="x">x</p>';
    const element = root.querySelector<RedFlagsElement>('red-flags')!;
    await ready(element);
    await settled(element, () => root.querySelector<HTMLElement>('#x')!.inert);
  });

  it('leaves help open: that of the questions, while another waits', async () => {
    const element = await show(both);
    await settled(element, () => plan(element).inert);
    element.shadowRoot!.querySelector<HTMLElement>('[part~=help-button]')!.click();
    await settled(element, () => !!element.shadowRoot!.querySelector('dialog')?.open);
    expect(element.shadowRoot!.querySelector('dialog a')!.getAttribute('href')).to.equal('tel:112');
  });

  itInOneEngine('has no axe violation with its note', async () => {
    const element = await show(both);
    await settled(element, () => plan(element).inert);
    expect(await axeFaults(note(plan(element))!)).to.deep.equal([]);
  });
});
