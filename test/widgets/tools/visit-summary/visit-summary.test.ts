// What only visit-summary does: goal and questions, what goes on the page, the page itself, files out and in, erasing.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/tools/visit-summary/define.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import { emptyRecord, type KineRecord } from '../../../../src/practice/record/schema.js';
import type { VisitSummaryElement } from '../../../../src/widgets/tools/visit-summary/visit-summary.js';
import { ownRecord } from '../../../../scripts/look/own-record.js';
import { clockAt, pass } from '../../../support/clock.js';
import { contract } from '../../../support/contract.js';
import { all, button, named, radio, ready, said, settled, transcript, visibleText } from '../../../support/page.js';

contract('visit-summary', { filled: { without: 'steps sleep' }, invalid: { without: 'weather' } });

const make = async (markup = html`<visit-summary lang="nl"></visit-summary>`): Promise<VisitSummaryElement> => {
  const element = await fixture<VisitSummaryElement>(markup);
  await ready(element);
  return element;
};
const sheet = (element: Element): HTMLElement | null => element.shadowRoot!.querySelector('.sheet');
const page = (element: Element): string => sheet(element)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const field = (element: Element, id: string): HTMLInputElement => element.shadowRoot!.querySelector(`#${id}`)!;
const write = async (element: Element, id: string, text: string): Promise<void> => {
  field(element, id).value = text;
  for (const type of ['input', 'change']) field(element, id).dispatchEvent(new Event(type, { bubbles: true }));
  await settled(element);
};
/** With the page of this record open. */
const shown = async (record: KineRecord, markup?: Parameters<typeof make>[0]): Promise<VisitSummaryElement> => {
  openRecord().update(() => record);
  const element = await make(markup);
  await settled(element, () => !!button(element, 'Toon de pagina'));
  button(element, 'Toon de pagina').click();
  await settled(element, () => !!sheet(element));
  return element;
};
const files = async (element: VisitSummaryElement): Promise<void> => {
  all<HTMLElement>(element, '.answer summary').at(-1)!.click();
  await settled(element, () => !!field(element, 'file'));
};
/** What a press hands over, by name. */
const saved = async (element: VisitSummaryElement, label: string): Promise<string> => {
  const { createObjectURL } = URL;
  const found: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => (found.push(blob), createObjectURL.call(URL, blob));
  try {
    button(element, label).click();
    await settled(element, () => found.length === 1);
  } finally {
    URL.createObjectURL = createObjectURL;
  }
  return found[0]!.text();
};
const bring = async (element: VisitSummaryElement, text: string): Promise<void> => {
  const data = new DataTransfer();
  data.items.add(new File([text], 'mijn-afspraak.json', { type: 'application/json' }));
  const input = field(element, 'file');
  input.files = data.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element, () => !!field(element, 'file') && !field(element, 'file').files!.length);
};
/** Three months up to the Monday after the clock went forward. */
const now = '2026-03-30T12:00:00+02:00';
const own = (): KineRecord => ownRecord(Date.parse(now));

describe('visit-summary', () => {
  clockAt(now);
  beforeEach(() => {
    openRecord().erase();
    localStorage.clear();
  });
  after(() => openRecord().erase());

  it('begins with a goal, and shows an example that is said to be one', async () => {
    const element = await make();
    expect(said(element)).to.contain('Begin met je doel.');
    expect(all(element, 'input[type=checkbox]')).to.have.length(0);
    button(element, 'Bekijk een voorbeeld').click();
    await settled(element, () => !!sheet(element));
    expect(page(element)).to.contain('Dit is een voorbeeld, van niemand.');
    await settled(element, () => sheet(element) === element.shadowRoot!.activeElement);
    button(element, 'Sluit de pagina').click();
    await settled(element, () => !sheet(element));
  });

  it('puts goal and questions on the page as they were written, three on top', async () => {
    const element = await make();
    await write(element, 'goal', 'Weer tuinieren');
    await settled(element, () => said(element).includes('Eén deel, zo gelezen.'));
    for (const [i, question] of ['Mag ik tillen?', 'Hoe lang nog?', 'Mag ik fietsen?', 'En zwemmen?'].entries()) {
      await write(element, 'question', question);
      await settled(element, () => all(element, '.asked li').length === i + 1);
      expect(field(element, 'question').value).to.equal('');
    }
    await write(element, 'question', 'Mag ik tillen?');
    expect(all(element, '.asked li')).to.have.length(4);
    button(element, 'Toon de pagina').click();
    await settled(element, () => !!sheet(element));
    expect(page(element)).to.contain('Weer tuinieren').and.contain('Ook nog: En zwemmen?');
    expect(all(element, '.sheet ol li').map((e) => e.textContent)).to.deep.equal([
      'Mag ik tillen?',
      'Hoe lang nog?',
      'Mag ik fietsen?',
    ]);
    named(element, 'Wis de vraag: Mag ik tillen?').click();
    await settled(element, () => all(element, '.sheet ol li').length === 3 && !page(element).includes('Ook nog'));
    expect(localStorage.length).to.equal(0);
  });

  it('says what was noted to the figure, over the change to summer time', async () => {
    const element = await shown(own());
    const text = page(element);
    for (const sentence of [
      'Gemaakt op 30 maart, op mijn eigen toestel.',
      'Weer een half uur in de tuin werken, zonder het twee dagen te moeten bekopen.',
      'Mijn pijn: van 6 naar 4 in 13 weken',
      'In de laatste week lag er 2 punten tussen mijn laagste en mijn hoogste cijfer.',
      'Mensen met rugpijn die rond 6 begonnen, noemden zich dan iets beter.',
      'slechte nachten 3 van 4',
      'lang rijden (3 dagen)',
      'wandelen (3 dagen)',
      'Wandelen: 14 minuten. Week 3. Begonnen met 10, doel 30.',
      'De laatste week: 4 dagen gedaan, 5 gepland.',
      'Gemiddeld 5.500 per dag, op 7 dagen.',
      'Begonnen bij 4.800.',
      'Meestal van 23:05 tot 07:05.',
      'Zelf ingevuld. Dit is geen diagnose en vervangt geen gesprek.',
    ])
      expect(text).to.contain(sentence);
    expect(said(element)).to.contain('Zes delen, één minuut lezen.');
  });

  it('leaves out what is unticked, by tick or by the row of the picture, and says how much is left', async () => {
    const element = await shown(own());
    radio(element, 'steps').click();
    await settled(element, () => said(element).includes('Vijf delen, één minuut lezen.'));
    expect(page(element)).not.to.contain('Mijn stappen');
    expect(element.without).to.equal('steps');
    all<SVGElement>(element, '.press')[1]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled(element, () => element.without === 'steps pain');
    expect(radio(element, 'pain').checked).to.equal(false);
    expect(page(element)).not.to.contain('Mijn pijn');
    for (const part of ['goal', 'glass', 'plan', 'sleep']) radio(element, part).click();
    await settled(element, () => said(element).includes('Er staat nu niets op je pagina.'));
    expect(page(element)).to.contain('Er staat niets op deze pagina.');
  });

  it('keeps only once the person agrees, and has all back after a month', async () => {
    const element = await make();
    await write(element, 'goal', 'Weer tuinieren');
    await settled(element, () => !!button(element, 'Bewaar'));
    button(element, 'Bewaar').click();
    await settled(element, () => visibleText(element).includes('Mogen we dit op je toestel bewaren?'));
    expect(localStorage.length).to.equal(0);
    button(element, 'Ja, bewaar').click();
    await settled(element, () => localStorage.getItem('kinekit:record')!.includes('Weer tuinieren'));
    element.remove();
    await pass(element, 30 * 864e5);
    const again = await make();
    await settled(again, () => field(again, 'goal').value === 'Weer tuinieren');
  });

  it('exports, erases to nothing, and brings back exactly what it was', async () => {
    openRecord().consent.give();
    const element = await shown(own());
    const before = page(element);
    await files(element);
    const json = await saved(element, 'Bewaar als bestand (JSON)');
    expect(await saved(element, 'Voor een rekenblad (CSV)')).to.contain('steps;2026-03-30;;;5700');
    const bundle = JSON.parse(await saved(element, 'Voor een patiëntendossier (FHIR)')) as { entry: unknown[] };
    expect(bundle.entry).to.have.length(own().painLog.length + 7 + 1);

    button(element, 'Wis alles van dit toestel').click();
    await settled(element, () => !!button(element, 'Ja, wis alles'));
    button(element, 'Nee, laat staan').click();
    await settled(element, () => !button(element, 'Ja, wis alles'));
    expect(localStorage.length).to.equal(1);
    button(element, 'Wis alles van dit toestel').click();
    await settled(element, () => !!button(element, 'Ja, wis alles'));
    button(element, 'Ja, wis alles').click();
    await settled(element, () => visibleText(element).includes('Alles is gewist.'));
    expect(localStorage.length).to.equal(0);
    expect(openRecord().get()).to.deep.equal(emptyRecord());
    expect(!sheet(element)).to.equal(true);
    expect(said(element)).to.contain('Begin met je doel.');

    await bring(element, json);
    await settled(element, () => visibleText(element).includes('Het bestand staat erbij.'));
    await settled(element, () => visibleText(element).includes('Mogen we dit op je toestel bewaren?'));
    expect(localStorage.length).to.equal(0);
    expect(JSON.parse(openRecord().export())).to.deep.equal(JSON.parse(json));
    button(element, 'Toon de pagina').click();
    await settled(element, () => !!sheet(element));
    expect(page(element)).to.equal(before);
  });

  it('refuses with a sentence what is newer, foreign or no file of text, and leaves all as it is', async () => {
    openRecord().update(() => ({ ...emptyRecord(), factors: { stress: 2 } }));
    const element = await make();
    await files(element);
    for (const [text, sentence] of [
      ['{"version":99,"painLog":[]}', 'Dit bestand komt van een nieuwere versie.'],
      ['{"resourceType":"Bundle"}', 'Dit is geen bestand van deze website.'],
      ['hallo', 'Dit bestand is niet te lezen.'],
      ['\u0000\u0001', 'Kies een bestand in JSON.'],
    ] as const) {
      await bring(element, text);
      await settled(element, () => visibleText(element).includes(sentence));
    }
    await bring(element, '{"version":2,"factors":{"worry":3,"stress":99}}');
    await settled(element, () => visibleText(element).includes('Een deel van het bestand konden we niet lezen.'));
    expect(openRecord().get().factors).to.deep.equal({ worry: 3, stress: 2 });
  });

  it('prints the page alone, and leaves the page around it as it was', async () => {
    const around = await fixture(
      html`<div>
        <p id="beside">x</p>
        <visit-summary lang="nl"></visit-summary>
      </div>`,
    );
    const element = around.querySelector('visit-summary') as VisitSummaryElement;
    await ready(element);
    button(element, 'Bekijk een voorbeeld').click();
    await settled(element, () => !!button(element, 'Print de pagina'));
    const beside = around.querySelector('#beside')!;
    const sheets = document.adoptedStyleSheets.length;
    const { print } = window;
    let during = false;
    window.print = () => {
      during = beside.hasAttribute('data-kine-not-printed') && document.adoptedStyleSheets.length === sheets + 1;
    };
    try {
      button(element, 'Print de pagina').click();
    } finally {
      window.print = print;
    }
    expect(during).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(beside.hasAttribute('data-kine-not-printed')).to.equal(false);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
  });

  it('shows nobody’s page in a lesson but the example, and keeps nothing', async () => {
    openRecord().update(own);
    const element = await make(html`<visit-summary lang="nl" lesson></visit-summary>`);
    expect(said(element)).to.contain('Begin met je doel.');
    expect(all(element, 'textarea, input, details.files')).to.have.length(0);
    button(element, 'Bekijk een voorbeeld').click();
    await settled(element, () => !!sheet(element));
    expect(page(element)).to.contain('van niemand');
  });

  it('is heard as it is seen', async () => {
    openRecord().update(() => ({
      ...emptyRecord(),
      factors: { stress: 2 },
      questions: [{ at: now, text: 'Mag ik tillen?' }],
    }));
    const element = await make();
    await settled(element, () => !!button(element, 'Toon de pagina'));
    expect(transcript(element).slice(0, 14)).to.deep.equal([
      'heading 2: Klaar voor je afspraak',
      'Alles wat jij noteerde, op één pagina. Jij kiest wat erop komt.',
      'field: Wat wil je weer kunnen?,',
      'field: Wat wil je vragen?,',
      'button: Zet deze vraag erbij',
      'Mag ik tillen?',
      'button: Wis de vraag: Mag ik tillen?',
      'group: Wat mag erop?',
      'checkbox: Doel en vragen, on',
      'checkbox: Mijn glas, on',
      'heading 3: Twee delen, één minuut lezen.',
      'Je kinesist leest wat jij hier ziet. We sturen niets door.',
      'button: Toon de pagina',
      'button: Bewaar op dit toestel',
    ]);
  });
});
