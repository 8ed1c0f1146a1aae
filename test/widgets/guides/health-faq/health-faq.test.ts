// What only health-faq does: drawers, search and marks, questions of a practice as text, addresses, data for machines.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/guides/health-faq/define.js';
import type { HealthFaqElement } from '../../../../src/widgets/guides/health-faq/health-faq.js';
import { nl } from '../../../../src/widgets/guides/health-faq/strings/nl.js';
import { contract } from '../../../support/contract.js';
import { guideContract } from '../../../support/guide.js';
import { all, ready, said, settled } from '../../../support/page.js';

contract('health-faq', { filled: { subject: 'dose' }, invalid: { subject: 'roof', without: 'unknown' } });
guideContract('health-faq', { 10: 'how many questions there are' });

const make = async (markup = html`<health-faq lang="nl"></health-faq>`): Promise<HealthFaqElement> => {
  const element = await fixture<HealthFaqElement>(markup);
  await ready(element);
  return element;
};
const folds = (element: Element): HTMLElement[] => all<HTMLElement>(element, '[data-section]');
const shown = (element: Element): (string | undefined)[] =>
  folds(element)
    .filter(({ hidden }) => !hidden)
    .map(({ dataset }) => dataset['section']);
const type = async (element: HealthFaqElement, text: string): Promise<void> => {
  const input = element.shadowRoot!.querySelector<HTMLInputElement>('#query')!;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settled(element);
};
const marks = (): string[] => [...(CSS.highlights?.get('kine-found') ?? [])].map(String);
const own = (id: string, question: string, answer: string | string[] = 'Antwoord.') => ({ id, question, answer });

describe('health-faq', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('shows all, and of a drawer what lies in it, by select and by picture', async () => {
    const element = await make();
    expect(shown(element)).to.deep.equal(Object.keys(nl.sections));
    expect(said(element)).to.contain('10 vragen');
    const select = element.shadowRoot!.querySelector<HTMLSelectElement>('#subject')!;
    select.value = 'food';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element);
    expect(shown(element)).to.deep.equal(['food', 'enough']);
    expect(element.subject).to.equal('food');
    const press = async (name: string): Promise<void> => {
      all(element, `[data-subject=${name}]`)[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await settled(element);
    };
    await press('sleep');
    expect(shown(element)).to.deep.equal(['sleep']);
    expect(select.value).to.equal('sleep');
    await press('sleep');
    expect(shown(element).length).to.equal(10);
    expect(select.value).to.equal('');
  });

  it('finds in spite of a typing error, marks without a change of the page, and says where nothing was found', async () => {
    const element = await make();
    const before = folds(element).map((fold) => fold.innerHTML);
    await type(element, 'krammp');
    expect(shown(element)).to.deep.equal(['cramps']);
    if (CSS.highlights) {
      await settled(element, () => marks().length > 0);
      expect(marks()).to.include('krampen');
    }
    expect(folds(element).map((fold) => fold.innerHTML)).to.deep.equal(before);
    await type(element, 'zzzzz');
    expect(shown(element)).to.deep.equal([]);
    expect(said(element)).to.contain('Niets gevonden.').and.contain('Probeer een ander woord.');
    await type(element, '');
    expect(shown(element).length).to.equal(10);
    await settled(element, () => marks().length === 0);
  });

  it('takes what a page puts in it, in the place of the kit’s, beside it or away, now and later', async () => {
    const element = await make(
      html`<health-faq lang="nl" without="stress sleep">
        <details data-faq="parking">
          <summary>Waar kan ik parkeren?</summary>
          <p>Achter de praktijk.</p>
          <p>Gratis.</p>
        </details>
        <details data-faq="dose">
          <summary>Hoeveel raden wij aan?</summary>
          Vraag het ons.
        </details>
      </health-faq>`,
    );
    const heads = (): string[] => folds(element).map((fold) => fold.querySelector('h3')!.textContent);
    expect(heads()).to.include('Waar kan ik parkeren?').and.include('Hoeveel raden wij aan?');
    expect(heads()).not.to.include(nl.sections.dose.head).and.not.to.include(nl.sections.stress.head);
    expect(shown(element)).to.include('cramps').and.not.to.include('sleep');
    expect(all(element, '[data-section=parking] p').length).to.equal(2);
    expect(all(element, '[data-subject]').at(-1)!.getAttribute('data-subject')).to.equal('practice');
    element.querySelector('details')!.remove();
    await settled(element, () => !shown(element).includes('parking'));
    element.items = [own('hours', 'Wanneer zijn jullie open?')];
    await settled(element);
    expect(shown(element).at(-1)).to.equal('hours');
  });

  it('reads questions from a script, and keeps the kit’s where that is no JSON', async () => {
    const json = JSON.stringify([own('hours', 'Wanneer open?', ['Elke dag.', 'Niet op zondag.'])]);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = json;
    const element = await make();
    element.append(script);
    await settled(element, () => shown(element).includes('hours'));
    script.textContent = '{"not": "a list"';
    await settled(element, () => !shown(element).includes('hours'));
    expect(shown(element).length).to.equal(10);
  });

  it('shows five hundred hostile texts as text, and runs none', async () => {
    const element = await make();
    const page = window as unknown as { struck?: unknown };
    const kinds = [
      '<img src=x onerror="window.struck=1">',
      '<script>window.struck=1</' + 'script>',
      '"><svg onload=window.struck=1>',
      '${window.struck=1}',
      '</h3></summary></details><iframe srcdoc="<script>parent.struck=1</' + 'script>">',
      'javascript:window.struck=1',
      '<a href="javascript:window.struck=1">x</a>',
      '\u202e<b>om</b>\u0000',
      '{{constructor.constructor("window.struck=1")()}}',
      '<details open ontoggle=window.struck=1>',
    ];
    for (let round = 0; round < 5; round++) {
      const texts = Array.from({ length: 100 }, (_, i) => `${kinds[i % kinds.length]} ${round}-${i}`);
      element.items = texts.map((text, i) => own(`own-${i}`, text, text));
      await settled(element);
      const mine = folds(element).slice(10);
      expect(mine.map((fold) => fold.querySelector('p')!.textContent)).to.deep.equal(texts);
      expect(mine.flatMap((fold) => [...fold.querySelectorAll('img,script,iframe,a,b,p svg')])).to.deep.equal([]);
    }
    element.structuredData = true;
    await settled(element, () => !!element.querySelector('script'));
    expect(element.querySelector('script')!.textContent).not.to.contain('<');
    await new Promise((done) => requestAnimationFrame(done));
    expect(page.struck).to.equal(undefined);
  });

  it('tells machines what is shown, only where asked, and no more after that', async () => {
    const element = await make();
    expect(element.querySelector('script')).to.equal(null);
    element.without = 'stress';
    element.structuredData = true;
    await settled(element, () => !!element.querySelector('script'));
    const data = JSON.parse(element.querySelector('script')!.textContent) as {
      mainEntity: { name: string; acceptedAnswer: { text: string } }[];
    };
    expect(data.mainEntity.map(({ name }) => name)).to.deep.equal(
      folds(element).map((fold) => fold.querySelector('h3')!.textContent),
    );
    for (const [i, fold] of folds(element).entries())
      for (const part of fold.querySelectorAll('p, li'))
        expect(data.mainEntity[i]!.acceptedAnswer.text).to.contain(part.textContent);
    element.structuredData = false;
    await settled(element, () => !element.querySelector('script'));
  });

  it('shows the question an address names, though something else was looked for', async () => {
    const element = await make();
    await type(element, 'slaap');
    history.replaceState(null, '', '#health-faq-dose');
    dispatchEvent(new HashChangeEvent('hashchange'));
    expect(element.shadowRoot!.activeElement?.closest<HTMLElement>('[data-section]')?.dataset['section']).to.equal(
      'dose',
    );
    await settled(element);
    expect(shown(element).length).to.equal(10);
    expect(element.shadowRoot!.querySelector<HTMLInputElement>('#query')!.value).to.equal('');
  });

  it('fires one change for each act of a person, and none for what a page sets', async () => {
    const element = await make();
    let changes = 0;
    element.addEventListener('change', () => changes++);
    element.subject = 'form';
    await settled(element);
    expect(changes).to.equal(0);
    await type(element, 'citraat');
    element.shadowRoot!.querySelector('#query')!.dispatchEvent(new Event('change', { bubbles: true }));
    all(element, '[data-subject=dose]')[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled(element);
    expect(changes).to.equal(2);
  });
});
