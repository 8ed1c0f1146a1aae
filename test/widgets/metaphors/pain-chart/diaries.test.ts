// A diary from elsewhere in pain-chart: what it leaves open is asked, shown before it is taken, and what is left out is said.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/metaphors/pain-chart/define.js';
import type { PainChartElement } from '../../../../src/widgets/metaphors/pain-chart/pain-chart.js';
import { all, button, ready, settled, visibleText } from '../../../support/page.js';

const files = (element: Element): HTMLInputElement | null =>
  element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]');

const make = async (lang = 'nl', title = 'Bestanden'): Promise<PainChartElement> => {
  const element = await fixture<PainChartElement>(html`<pain-chart lang=${lang} zone="Europe/Brussels"></pain-chart>`);
  await ready(element, lang);
  all<HTMLElement>(element, 'summary')
    .find((each) => each.textContent!.includes(title))!
    .click();
  await settled(element, () => !!files(element));
  return element;
};

const choose = (element: Element, content: BlobPart): void => {
  const list = new DataTransfer();
  list.items.add(new File([content], 'log.csv'));
  const input = files(element)!;
  input.files = list.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};
/** Between a date and its time some engines write a comma, others a space. */
const says = (element: Element, text: string): Promise<void> =>
  settled(element, () =>
    visibleText(element)
      .replace(/\s+([.,:)])/g, '$1')
      .replace(/(\d{4}), (?=\d\d:\d\d)/g, '$1 ')
      .includes(text),
  );
const asked = (element: Element): Element | null => element.shadowRoot!.querySelector('.asked');
const pick = (element: Element, label: string): void =>
  all<HTMLElement>(element, '.asked label')
    .find((each) => each.textContent!.includes(label))!
    .click();

describe('a diary in pain-chart', () => {
  beforeEach(() => {
    localStorage.clear();
    (globalThis as { [key: symbol]: { erase(): void } | undefined })[Symbol.for('kinekit/record@1')]?.erase();
  });

  it('asks what 3/4 is, shows what would be read, and takes nothing before that', async () => {
    const element = await make();
    choose(element, 'Date,Time,Pain\n3/4/2025,8:15 PM,6\n3/5/2025,08:15,5\nx,08:15,5');
    await says(element, 'Is 3/4/2025 3 april of 4 maart?');
    expect(button(element, 'Lees zo')).to.equal(undefined);
    pick(element, '3 april');
    await says(element, '3 apr 2025 20:15: 6');
    pick(element, '4 maart');
    await says(element, '4 mrt 2025 20:15: 6');
    expect(visibleText(element)).not.to.contain('3 apr 2025');
    expect(element.matches(':state(example)')).to.equal(true);
    button(element, 'Lees zo')!.click();
    await says(element, '2 cijfers gelezen. 1 rij konden we niet lezen: 1 zonder geldig tijdstip (rij 4).');
    await settled(element, () => !element.matches(':state(example)'));
    expect(asked(element)).to.equal(null);
  });

  it('asks which column and which rows are pain, one after another, and names what it left out', async () => {
    const element = await make();
    choose(
      element,
      'date,kind,value,score,mood\n2025-03-04,Symptom,3,1,9\n2025-03-05,Slaap,8,2,9\n2025-03-06,Symptom,4,3,9',
    );
    await says(element, 'Welke kolom is je pijn?');
    pick(element, 'value');
    await says(element, 'Zo lezen we het: 3 8 4');
    button(element, 'Lees zo')!.click();
    await says(element, "Welke rijen van 'kind' gaan over je pijn?");
    pick(element, 'Symptom (2)');
    await says(element, '4 mrt 2025 12:00: 3');
    button(element, 'Lees zo')!.click();
    await says(
      element,
      '2 cijfers gelezen. 1 rij gaat over iets anders dan pijn en telt niet mee. Deze kolommen lazen we niet: score en mood.',
    );
  });

  it('asks how far a scale goes, and lets a person drop the file', async () => {
    const element = await make();
    choose(element, 'date,pain\n2025-03-04,62\n2025-03-05,8\n2025-03-06,71');
    await says(element, 'Er staat 62. Tot hoeveel loopt deze schaal?');
    pick(element, 'tot 100');
    await says(element, '5 mrt 2025 12:00: 0,8');
    button(element, 'Laat maar')!.click();
    await settled(element, () => !asked(element));
    expect(element.matches(':state(example)')).to.equal(true);
  });

  it('reads what an older spreadsheet saved, each letter of it', async () => {
    const element = await make();
    const text = 'Date;Heure;Douleur;Remarque\r\n14/03/2025;8:15;6;réveillé tôt, 5 ';
    choose(element, Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)).concat(0x80)));
    await says(element, '1 cijfer gelezen.');
    await says(element, 'réveillé tôt, 5 €');
  });

  it('says that a spreadsheet’s own file is to be saved as CSV first', async () => {
    const element = await make();
    choose(element, Uint8Array.of(0x50, 0x4b, 3, 4));
    await says(element, 'Bewaar het eerst als CSV.');
  });

  for (const [lang, title, question] of [
    ['fr', 'Fichiers', 'Le 3/4/2025, est-ce le 3 avril ou le 4 mars ?'],
    ['en', 'Files', 'Is 3/4/2025 3 April or 4 March?'],
    ['de', 'Dateien', 'Ist 3/4/2025 der 3. April oder der 4. März?'],
  ] as const)
    it(`asks in the reader’s language: ${lang}`, async () => {
      const element = await make(lang, title);
      choose(element, 'Date,Pain\n3/4/2025,6');
      await says(element, question);
    });

  it('says of a page’s own data that it is not clear which column is pain, instead of taking one', async () => {
    const element = await make();
    element.values = 'date,pain left,pain right\n2025-03-04,6,5';
    await says(element, 'Hier is niet duidelijk welke kolom of welke rijen pijn zijn.');
    expect(element.matches(':state(example)')).to.equal(true);
  });
});
