// What only trigger-list does: noting, counting with and without, the pond, the glass, memory over a month, lesson.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/tools/trigger-list/define.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import { FactorsChangedEvent } from '../../../../src/ui/body/factors-changed.js';
import type { TriggerListElement } from '../../../../src/widgets/tools/trigger-list/trigger-list.js';
import { clockAt, here, pass } from '../../../support/clock.js';
import { contract } from '../../../support/contract.js';
import { all, button, radio, ready, said, settled, visibleText } from '../../../support/page.js';

contract('trigger-list', {
  filled: { rises: 'slecht geslapen, lang gereden', drains: 'wandelen' },
  invalid: { rises: ' , ,, ', drains: ',' },
  act: (element) => element.shadowRoot!.querySelector<HTMLElement>('input[type=checkbox]')!.click(),
});

const day = 864e5;
const make = async (markup = html`<trigger-list lang="nl"></trigger-list>`): Promise<TriggerListElement> => {
  const element = await fixture<TriggerListElement>(markup);
  await ready(element);
  return element;
};
const field = (element: Element): HTMLInputElement => element.shadowRoot!.querySelector('#what')!;
const type = (element: Element, text: string): void => {
  field(element).value = text;
  field(element).dispatchEvent(new InputEvent('input', { bubbles: true }));
};
const note = async (element: TriggerListElement, text: string, kind = 'Doet stijgen'): Promise<void> => {
  type(element, text);
  button(element, kind).click();
  await settled(element);
};
const chip = (element: Element, text: string): HTMLInputElement =>
  all<HTMLInputElement>(element, 'input[type=checkbox]').find((each) => each.labels![0]!.textContent!.includes(text))!;
const words = (element: Element): string[] => all(element, '.picture text').map((text) => text.textContent!.trim());
const hurt = async (element: TriggerListElement, more: boolean): Promise<void> => {
  radio(element, more ? 'yes' : 'no').click();
  await settled(element);
};
/** Days in a row: with a bad night or not, with more pain or not. */
const days = async (element: TriggerListElement, ...list: readonly (readonly [bad: boolean, more: boolean])[]) => {
  for (const [i, [bad, more]] of list.entries()) {
    if (i) await pass(element, day);
    if (bad) await note(element, 'slecht geslapen');
    await hurt(element, more);
  }
};
const record = () =>
  JSON.parse(localStorage.getItem('kinekit:record') ?? '{}') as {
    triggers?: { at: string; kind: string; text: string; factor?: string }[];
    factors?: Record<string, number>;
    widgets?: Record<string, { log?: { at: string; more: boolean }[] }>;
  };
const yes = async (element: TriggerListElement): Promise<void> => {
  button(element, 'Bewaar').click();
  await settled(element, () => visibleText(element).includes('Mogen we dit op je toestel bewaren?'));
  button(element, 'Ja, bewaar').click();
  await settled(element, () => !!record().triggers?.length);
};

describe('trigger-list', () => {
  // Late in the evening, the day before the clock goes forward in a week.
  clockAt(here('2026-03-21', '22:30'));
  beforeEach(() => {
    openRecord().erase();
    localStorage.clear();
  });
  after(() => openRecord().erase());

  it('shows an example until somebody notes something, and says so', async () => {
    const element = await make();
    expect(said(element)).to.contain('In dit voorbeeld: slecht geslapen op 3 van 7 dagen.');
    expect(said(element)).to.contain('op 2 van 3 dagen mét, en op 1 van 4 dagen zonder. Dat kan toeval zijn.');
    expect(words(element)).to.deep.equal(['vorige week', 'wandelen', 'slecht geslapen', 'lang gereden']);
    expect(all(element, 'input[type=checkbox]')).to.have.length(0);
    await note(element, 'veel lawaai');
    expect(visibleText(element)).not.to.contain('voorbeeld');
    expect(words(element)).to.deep.equal(['veel lawaai']);
    expect(said(element)).to.contain('Veel lawaai: 1 van 1 dag.').and.contain('Noteer ook de dagen zonder.');
    expect(field(element).value).to.equal('');
  });

  it('asks for words before it notes, and by Enter notes what rises', async () => {
    const element = await make();
    button(element, 'Laat zakken').click();
    await settled(element, () => visibleText(element).includes('Schrijf eerst iets op'));
    expect(field(element).getAttribute('aria-invalid')).to.equal('true');
    type(element, '  wandelen ');
    await settled(element, () => !visibleText(element).includes('Schrijf eerst iets op'));
    field(element).form!.requestSubmit();
    await settled(element, () => visibleText(element).includes('Doet stijgen · 1 dag'));
  });

  it('counts days with and without side by side, and only from a week with both', async () => {
    const element = await make();
    await days(element, [true, true], [true, true], [true, true], [false, false], [false, false], [false, false]);
    expect(said(element)).to.contain('Slecht geslapen: 3 van 6 dagen.');
    expect(said(element)).to.contain('Meer pijn had je op 3 van 6 dagen.').and.contain('Noteer ook de dagen zonder.');
    expect(said(element)).not.to.contain('mét');
    await pass(element, day);
    await hurt(element, false);
    expect(said(element)).to.contain('Meer pijn: op 3 van 3 dagen mét, en op 0 van 4 dagen zonder.');
    expect(said(element)).to.contain('Die gaan vaak samen. Een oorzaak is het nog niet: vertel het aan je kinesist.');
    // One word taken back, and it may be chance again.
    await hurt(element, true);
    expect(said(element)).to.contain('op 1 van 4 dagen zonder. Dat kan toeval zijn.');
  });

  it('counts no day on which nothing was noted', async () => {
    const element = await make();
    await days(element, [true, true], [true, true], [true, false], [false, false]);
    await pass(element, 5 * day);
    expect(said(element)).to.contain('Slecht geslapen: 3 van 4 dagen.');
  });

  it('takes today again, or back, by chip, cloud and pipe alike', async () => {
    const element = await make(
      html`<trigger-list lang="nl" rises="slecht geslapen, lang gereden" drains="wandelen"></trigger-list>`,
    );
    expect(said(element)).to.contain('Nog niets genoteerd.');
    expect(chip(element, 'Lang gereden').checked).to.equal(false);
    const [, cloud] = all<SVGGElement>(element, '.hold').slice(1);
    cloud!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled(element, () => chip(element, 'Lang gereden').checked);
    all<SVGGElement>(element, '.hold')[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled(element, () => chip(element, 'Wandelen').checked);
    expect(said(element)).to.contain('Wandelen: 1 van 1 dag.');
    chip(element, 'Wandelen').click();
    chip(element, 'Lang gereden').click();
    await settled(element, () => said(element).includes('Nog niets genoteerd.'));
    // The day after, what was there is asked for anew.
    chip(element, 'Lang gereden').click();
    await settled(element, () => chip(element, 'Lang gereden').checked);
    await pass(element, 3 * 36e5);
    await settled(element, () => !chip(element, 'Lang gereden').checked);
  });

  it('says whether the pond stands higher than a week ago, once there was such a week', async () => {
    const element = await make();
    await note(element, 'werkdruk');
    expect(said(element)).not.to.contain('De vijver staat');
    expect(words(element)).not.to.contain('vorige week');
    await pass(element, 7 * day);
    await note(element, 'wandelen', 'Laat zakken');
    expect(said(element)).to.contain('De vijver staat lager dan vorige week.');
    expect(words(element)).to.contain('vorige week');
    await note(element, 'lawaai');
    await note(element, 'ruzie');
    expect(said(element)).to.contain('De vijver staat even hoog als vorige week.');
    await note(element, 'file');
    expect(said(element)).to.contain('De vijver staat hoger dan vorige week.');
  });

  it('lays what belongs to a factor into the glass of the page, when asked', async () => {
    const element = await make();
    openRecord().update((now) => ({ ...now, factors: { stress: 3 } }));
    await note(element, 'Slechte nachten');
    await note(element, 'lawaai');
    await settled(element, () => all(element, 'select').length === 2);
    const select = all<HTMLSelectElement>(element, 'select');
    expect(select.map(({ value }) => value)).to.have.members(['poor-sleep', '']);
    const other = select.find(({ value }) => !value)!;
    other.value = 'worry';
    other.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element, () => visibleText(element).includes('piekeren 1 van 4'));
    expect(openRecord().get().factors).to.deep.equal({ stress: 3 });
    const heard: FactorsChangedEvent[] = [];
    element.addEventListener(FactorsChangedEvent.type, (event) => heard.push(event as FactorsChangedEvent));
    button(element, 'Zet dit in mijn glas').click();
    await settled(element, () => visibleText(element).includes('Dit staat in je glas') && heard.length > 0);
    expect(openRecord().get().factors).to.deep.equal({ stress: 3, 'poor-sleep': 1, worry: 1 });
    expect(heard.map(({ levels }) => levels)).to.deep.equal([{ stress: 3, 'poor-sleep': 1, worry: 1 }]);
    expect(button(element, 'Zet dit in mijn glas')).to.equal(undefined);
    expect(localStorage.length).to.equal(0);
  });

  it('keeps what was noted once the person agrees, has it back after a month, and erases it', async () => {
    const element = await make();
    await note(element, 'lawaai');
    await hurt(element, true);
    await yes(element);
    await pass(element, 30 * day);
    element.remove();
    const again = await make();
    await settled(again, () => said(again).includes('Lawaai: 1 van 1 dag.'));
    expect(chip(again, 'Lawaai').checked).to.equal(false);
    await note(again, 'wandelen', 'Laat zakken');
    await settled(again, () => record().triggers!.length === 2);
    expect(record().triggers).to.deep.equal([
      { at: '2026-03-21T12:00:00.000Z', kind: 'rises', text: 'lawaai' },
      { at: '2026-04-20T12:00:00.000Z', kind: 'drains', text: 'wandelen' },
    ]);
    expect(record().widgets!['trigger-list']!.log!.map(({ more }) => more)).to.deep.equal([true]);
    await settled(again, () => all(again, '.list button').length === 2);
    all<HTMLButtonElement>(again, '.list button')[1]!.click();
    await settled(again, () => record().triggers!.length === 1);
    button(again, 'Wis alles').click();
    await settled(again, () => !record().triggers!.length);
    expect(record().widgets!['trigger-list']!.log).to.deep.equal([]);
    expect(said(again)).to.contain('In dit voorbeeld');
  });

  it('keeps a day that was noted before the device’s record was read', async () => {
    openRecord().consent.give();
    openRecord().update((now) => ({
      ...now,
      triggers: [{ at: '2026-03-20T12:00:00.000Z', kind: 'rises', text: 'lawaai' }],
    }));
    const element = document.createElement('trigger-list') as TriggerListElement;
    element.lang = 'nl';
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await ready(element);
    await note(element, 'file');
    await settled(element, () => visibleText(element).includes('Lawaai'));
    await hurt(element, false);
    await settled(element, () => record().triggers?.length === 2);
    expect(record().triggers!.map(({ text }) => text)).to.deep.equal(['lawaai', 'file']);
  });

  it('shows nobody’s notes in a lesson, keeps nothing, and offers no list', async () => {
    openRecord().consent.give();
    openRecord().update((now) => ({
      ...now,
      triggers: [{ at: '2026-03-20T12:00:00.000Z', kind: 'rises', text: 'geheim' }],
    }));
    const element = await make(html`<trigger-list lang="nl" lesson></trigger-list>`);
    expect(visibleText(element)).not.to.contain('geheim');
    expect(said(element)).to.contain('In dit voorbeeld');
    await note(element, 'lawaai');
    await pass(element, 61_000);
    expect(said(element)).to.contain('Lawaai: 1 van 1 dag.');
    expect(visibleText(element)).not.to.contain('Mijn lijst');
    expect(button(element, 'Bewaar')).to.equal(undefined);
    expect(
      openRecord()
        .get()
        .triggers.map(({ text }) => text),
    ).to.deep.equal(['geheim']);
  });
});
