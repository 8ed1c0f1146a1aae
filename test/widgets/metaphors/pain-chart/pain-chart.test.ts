// What only pain-chart does: whose scores it shows, moving through time by every means, notes, files, two scales, memory.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/widgets/metaphors/pain-chart/define.js';
import type { PainChartElement } from '../../../../src/widgets/metaphors/pain-chart/pain-chart.js';
import { contract } from '../../../support/contract.js';
import { itInOneEngine } from '../../../support/engines.js';
import { radio, ready, settled, transcript, visibleText } from '../../../support/page.js';

contract('pain-chart', {
  filled: { period: 'month', 'max-ok': '4' },
  invalid: { period: 'century', scale: 'faces', zone: 'Mars/Olympus', 'max-ok': 'x' },
});

const start = Date.UTC(2026, 1, 20, 8);
/** Three months, a score a day, falling from 6 to 4; a note on day 45. */
const months = Array.from({ length: 91 }, (_, i) => ({
  at: start + i * 864e5,
  value: Math.round(6.2 - (2 * i) / 91 + 0.8 * Math.sin(i * i * 0.37)),
  ...(i === 45 && { note: 'begonnen met wandelen' }),
}));

const make = async (
  values: unknown = months,
  markup = html`<pain-chart lang="nl" zone="Europe/Brussels"></pain-chart>`,
) => {
  const element = await fixture<PainChartElement>(markup);
  element.values = values as PainChartElement['values'];
  await ready(element);
  // What reads scores is fetched with the first.
  await settled(element, () => !values || !element.matches(':state(example)'));
  return element;
};
const all = <T extends Element>(element: Element, css: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(css),
];
const button = (element: Element, text: string): HTMLButtonElement =>
  all<HTMLButtonElement>(element, 'button').find((b) =>
    (b.getAttribute('aria-label') ?? b.textContent!).includes(text),
  )!;
const summary = (element: Element, text: string): HTMLElement =>
  all<HTMLElement>(element, 'summary').find((s) => s.textContent!.includes(text))!;
const slider = (element: Element): HTMLInputElement => element.shadowRoot!.querySelector('.time input')!;
const span = (element: Element): string => element.shadowRoot!.querySelector('.key p')!.textContent!.trim();

describe('pain-chart', () => {
  beforeEach(() => {
    localStorage.clear();
    // The page's record outlives a test.
    (globalThis as { [key: symbol]: { erase(): void } | undefined })[Symbol.for('kinekit/record@1')]?.erase();
  });

  it('shows somebody else’s course, and says so, while there are no scores', async () => {
    const element = await make(null);
    expect(visibleText(element)).to.contain('Dit is het verloop van iemand anders').and.to.contain('geen voorspelling');
    expect(element.shadowRoot!.querySelector('svg')!.textContent).to.contain('voorbeeld: iemand anders');
    expect(element.matches(':state(example)')).to.equal(true);
  });

  it('in a lesson asks and keeps nothing, and starts again with what the page gave', async () => {
    const markup = html`<pain-chart lang="nl" zone="Europe/Brussels" period="month" lesson></pain-chart>`;
    const element = await make(months, markup);
    expect(button(element, 'Vandaag invullen')).to.equal(undefined);
    expect(visibleText(element)).not.to.contain('Alleen op dit toestel');
    const was = span(element);
    radio(element, 'week').click();
    await settled(element, () => span(element) !== was);
    button(element, 'Opnieuw').click();
    await settled(element, () => span(element) === was);
  });

  it('in a lesson shows no scores of who held the device before; beside it, without a lesson, they are shown', async () => {
    const at = new Date(start).toISOString();
    const painLog = [{ at, zone: 'UTC', scale: 'nrs', value: 9 }];
    localStorage.setItem('kinekit:record', JSON.stringify({ version: 1, consent: { given: at }, painLog }));
    const lesson = await make(null, html`<pain-chart lang="nl" lesson></pain-chart>`);
    const own = await make(null);
    await settled(own, () => !own.matches(':state(example)'));
    await settled(lesson);
    expect(lesson.matches(':state(example)')).to.equal(true);
  });

  it('says what the line did in three months, and folded what people called slightly better', async () => {
    expect(visibleText(await make())).to.contain(
      'Op lange termijn zakt je pijn. In je laatste week ging je pijn 1 punt op en neer. Over drie maanden ligt ze 2 punten lager.',
    );
    const element = await make();
    element.dispatchEvent(new Event('pointerenter'));
    await settled(element, () => visibleText(element).includes('rond 6 begonnen, noemden zich dan iets beter.'));
  });

  it('reads scores from a CSV and from a JSON data script, also one that comes late', async () => {
    const element = await make(null);
    const script = document.createElement('script');
    script.type = 'text/csv';
    script.textContent = 'datum;pijn\n01/05/2026 9:00;4\n02/05/2026 9:00;12';
    element.append(script);
    await settled(element, () => visibleText(element).includes('konden we niet lezen: 1 buiten 0 tot 10'));
    script.remove();
    await settled(element, () => element.matches(':state(example)'));
    const json = Object.assign(document.createElement('script'), { type: 'application/json', textContent: '[{' });
    element.append(json);
    await settled(element, () => visibleText(element).includes('niet leesbaar als JSON'));
    json.textContent = JSON.stringify(months);
    await settled(element, () => visibleText(element).includes('zakt je pijn'));
  });

  it('says how many rows it could not read and why', async () => {
    const element = await make([...months, null, { at: '2026-02-31', value: 3 }, { at: start, value: 1e9 }]);
    await settled(element, () =>
      visibleText(element).includes(
        '91 cijfers gelezen. 3 rijen konden we niet lezen: 1 zonder inhoud, 1 zonder geldig tijdstip, 1 buiten 0 tot 10.',
      ),
    );
  });

  it('goes to a day, a week, a month by radios and by the keys of the slider', async () => {
    const element = await make();
    const fired: string[] = [];
    element.addEventListener('input', () => fired.push('input'));
    element.addEventListener('change', () => fired.push('change'));
    expect(slider(element).disabled).to.equal(true);
    radio(element, 'week').click();
    await settled(element, () => span(element) === '15 mei tot 21 mei 2026');
    expect(fired.filter((f) => f === 'change')).to.have.lengthOf(1);
    slider(element).focus();
    await sendKeys({ press: 'Home' });
    await settled(element, () => span(element) === '20 feb tot 26 feb 2026');
    expect(slider(element).getAttribute('aria-valuetext')).to.equal('20 feb tot 26 feb 2026');
    for (let i = 0; i < 3; i++) await sendKeys({ press: 'ArrowRight' });
    await settled(element, () => span(element) === '21 feb tot 28 feb 2026');
    expect(fired.filter((f) => f === 'change')).to.have.lengthOf(5);
    expect(visibleText(element)).to.contain('hier ging je pijn');
  });

  it('zooms and pans by buttons, which rest where there is nowhere to go', async () => {
    const element = await make();
    expect([button(element, 'Vroeger').disabled, button(element, 'Van verder').disabled]).to.deep.equal([true, true]);
    button(element, 'Van dichterbij').click();
    await settled(element, () => !button(element, 'Vroeger').disabled);
    const before = span(element);
    button(element, 'Vroeger').click();
    await settled(element, () => span(element) !== before);
    button(element, 'Van verder').click();
    button(element, 'Van verder').click();
    await settled(element, () => radio(element, 'all').checked);
  });

  it('zooms by ctrl and wheel, leaves a plain wheel to the page, and drags', async () => {
    const element = await make();
    const plot = element.shadowRoot!.querySelector('.plot')!;
    const box = plot.getBoundingClientRect();
    const wheel = (ctrlKey: boolean): boolean =>
      plot.dispatchEvent(
        new WheelEvent('wheel', { deltaY: -100, ctrlKey, clientX: box.left + 200, bubbles: true, cancelable: true }),
      );
    expect(wheel(false)).to.equal(true);
    expect(wheel(true)).to.equal(false);
    await settled(element, () => !radio(element, 'all').checked);
    const before = span(element);
    let changes = 0;
    element.addEventListener('change', () => changes++);
    const finger = (type: string, pointerId: number, x: number): boolean =>
      plot.dispatchEvent(
        new PointerEvent(type, { pointerId, clientX: box.left + x, clientY: box.top + 50, bubbles: true }),
      );
    finger('pointerdown', 1, 100);
    finger('pointermove', 1, 220);
    finger('pointerup', 1, 220);
    await settled(element, () => span(element) !== before);
    expect(changes).to.equal(1);
    finger('pointerdown', 1, 100);
    finger('pointerdown', 2, 120);
    finger('pointermove', 2, 320);
    finger('pointerup', 1, 100);
    finger('pointerup', 2, 320);
    await settled(element, () => button(element, 'Van verder').disabled === false);
    expect(changes).to.equal(2);
  });

  it('tells a tapped score with its note, and walks to its neighbours', async () => {
    const element = await make();
    summary(element, 'Notities (1)').click();
    await settled(element, () => !!button(element, 'begonnen met wandelen'));
    button(element, 'begonnen met wandelen').click();
    await settled(element, () => visibleText(element).includes('ma 6 april: '));
    expect(element.shadowRoot!.querySelector('svg')!.textContent).to.contain('begonnen met wandelen');
    button(element, 'Volgende').click();
    await settled(element, () => visibleText(element).includes('di 7 april: '));
    expect(button(element, 'Schrijf erbij')).to.equal(undefined);
    button(element, 'Sluit').click();
    await settled(element, () => !visibleText(element).includes('di 7 april: '));
  });

  it('keeps the two scales apart, as a choice', async () => {
    const both = [...months.map((m) => ({ ...m, scale: 'nrs' })), { at: start, value: 4.4, scale: 'vas' }];
    const element = await make(both);
    await settled(element, () => visibleText(element).includes('We tonen ze apart'));
    radio(element, 'vas').click();
    await settled(element, () => visibleText(element).includes('Een begin is gemaakt'));
  });

  it('has a table of all scores, a page at a time', async () => {
    const element = await make();
    summary(element, 'Bekijk als tabel').click();
    await settled(element, () => all(element, 'tbody tr').length === 25);
    expect(all(element, 'tbody tr')[0]!.textContent).to.contain('21 mei 2026');
    expect(visibleText(element)).to.contain('Pagina 1 van 4');
    const pages = all<HTMLButtonElement>(element, '.folds button').filter((b) =>
      /Vorige|Volgende/.test(b.textContent!),
    );
    pages.find((b) => !b.disabled)!.click();
    await settled(element, () => visibleText(element).includes('Pagina 2 van 4'));
  });

  it('lays flares side by side and goes to one', async () => {
    const bad = months.map((m, i) => ({ ...m, value: (i > 20 && i < 28) || (i > 60 && i < 64) ? 9 : m.value }));
    const element = await make(bad);
    summary(element, 'Vergelijk dagen met meer pijn').click();
    await settled(element, () => visibleText(element).includes('korter dan de vorige keer'));
    button(element, 'Toon').click();
    await settled(element, () => !radio(element, 'all').checked);
  });

  it('takes a file into the log and asks before it stays', async () => {
    const element = await make(null);
    summary(element, 'Bestanden').click();
    await settled(element, () => !!element.shadowRoot!.querySelector('input[type=file]'));
    const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
    const choose = (text: string): void => {
      const files = new DataTransfer();
      files.items.add(new File([text], 'log.csv'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    };
    choose('naam,kleur\nx,y');
    await settled(element, () => visibleText(element).includes('Geef een kolom met het tijdstip'));
    choose('date,pain\n2026-05-01 09:00,4\n2026-05-02 09:00,5\nx,6');
    await settled(element, () => !!button(element, 'Ja, bewaar'));
    expect(localStorage.length).to.equal(0);
    expect(element.matches(':state(example)')).to.equal(false);
    button(element, 'Ja, bewaar').click();
    await settled(element, () => !!button(element, 'Wis alles'));
    const kept = JSON.parse(localStorage.getItem('kinekit:record')!) as { painLog: { value: number }[] };
    expect(kept.painLog.map((e) => e.value)).to.deep.equal([4, 5]);
    button(element, 'Wis alles').click();
    await settled(element, () => localStorage.length === 0);
  });

  it('writes today’s score and what helped, and other charts on the page follow', async () => {
    const element = await make(null);
    const other = await make(null);
    button(element, 'Vandaag invullen').click();
    await settled(element, () => !!element.shadowRoot!.querySelector('.panel input[type=range]'));
    element.shadowRoot!.querySelector<HTMLElement>('.panel input[type=range]')!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    const note = element.shadowRoot!.querySelector<HTMLInputElement>('#note')!;
    note.value = 'gewandeld';
    note.dispatchEvent(new Event('input', { bubbles: true }));
    await settled(element);
    all<HTMLButtonElement>(element, '.panel .primary')[0]!.click();
    await settled(element, () => visibleText(element).includes('Notities (') && !element.matches(':state(example)'));
    await settled(other, () => !other.matches(':state(example)'));
    await settled(other, () => visibleText(other).includes('gewandeld'));
    expect(localStorage.length).to.equal(0);
  });

  itInOneEngine('reads in a sensible order', async () => {
    const element = await make(months.slice(0, 40));
    const lines = transcript(element);
    expect(lines.slice(0, 16)).to.deep.equal([
      'heading 2: Je pijn, van ver bekeken',
      'Eén dag zegt weinig. Zoom uit en kijk naar de maanden.',
      'group: Hoeveel wil je zien?',
      'radio: Dag, off',
      'radio: Week, off',
      'radio: Maand, off',
      'radio: Alles, on',
      'button: Vroeger, off',
      'slider: Verschuif in de tijd, 20 feb tot 31 mrt 2026, off',
      'button: Later, off',
      'button: Van verder, off',
      'button: Van dichterbij',
      '20 feb tot 31 mrt 2026',
      'trend',
      'per keer',
      'grens tijdens en na oefenen: 5',
    ]);
    expect(lines[16]).to.match(/^heading 3: /);
    expect(lines.slice(18)).to.deep.equal([
      'button: Vandaag invullen',
      'disclosure: Hoe lees ik dit?, closed',
      'disclosure: Notities, tabel en bestanden, closed',
      'disclosure: Waar komt dit vandaan?, closed',
      'button: Wanneer meteen hulp?',
      'Dit is algemene uitleg. Het vervangt geen gesprek met je kinesist of arts.',
    ]);
  });
});
