// What only load-glass does: pouring, the tap, the size, the days, the shared body, memory with and without consent.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/widgets/metaphors/load-glass/define.js';
import type { LoadGlassElement } from '../../../../src/widgets/metaphors/load-glass/load-glass.js';
import { glassLevel } from '../../../../src/science/body/model.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import type { FactorsChangedEvent } from '../../../../src/ui/body/factors-changed.js';
import { contract } from '../../../support/contract.js';
import { itInOneEngine } from '../../../support/engines.js';
import { button, named, ready, said, settled, transcript, visibleText } from '../../../support/page.js';

contract('load-glass', {
  filled: { factors: 'poor-sleep:2, stress:4', tap: '0.5', capacity: '0.7' },
  invalid: { factors: 'rain:3, worry:9', tap: 'wide', capacity: '-1' },
});

const make = async (markup = html`<load-glass lang="nl"></load-glass>`): Promise<LoadGlassElement> => {
  const element = await fixture<LoadGlassElement>(markup);
  await ready(element);
  return element;
};

describe('load-glass', () => {
  beforeEach(() => {
    openRecord().erase();
    localStorage.clear();
  });
  const { matchMedia } = window;
  afterEach(() => void (window.matchMedia = matchMedia));

  itInOneEngine('is heard as it is seen', async () => {
    const element = await make(html`<load-glass lang="nl" factors="poor-sleep:3, worry:2"></load-glass>`);
    expect(transcript(element)).to.deep.equal([
      'heading 2: Je lichaam is een glas',
      'Alles wat je meemaakt, loopt er als water in. Onderaan laat herstel het weer weg.',
      'Wat loopt erin?',
      'belasting',
      'Slechte nachten',
      'button: Slechte nachten: minder',
      '3 van 4',
      'button: Slechte nachten: meer',
      'Piekeren',
      'button: Piekeren: minder',
      '2 van 4',
      'button: Piekeren: meer',
      'disclosure: Kies iets anders, closed',
      'Kraantje open',
      'herstel',
      'slider: Kraantje open (herstel), 33 procent',
      'Grootte van je glas',
      'belastbaarheid',
      'slider: Grootte van je glas (belastbaarheid), 50 procent',
      'Je aanleg zit ook in het glas. Die kun je niet trainen, de rest wel.',
      'heading 3: Je glas is half vol.',
      'Er is nog ruimte, maar niet voor alles tegelijk.',
      'Je hebt twee wegen:',
      'minder laten binnenlopen,',
      'of je glas groter maken met slaap, beweging en steun.',
      'Dit is een voorbeeld, geen voorspelling voor jou.',
      'button: Speel vier weken af',
      'disclosure: Waar komt dit vandaan?, closed',
      'button: Wanneer meteen hulp?',
      'Dit is algemene uitleg. Het vervangt geen gesprek met je kinesist of arts.',
    ]);
  });

  it('opens with the example: almost full, and both ways', async () => {
    const element = await make();
    expect(said(element)).to.contain('In dit voorbeeld is het glas bijna vol.');
    expect(said(element)).to.contain('Dit is een voorbeeld, geen voorspelling voor jou.');
    expect(visibleText(element)).to.contain('minder laten binnenlopen, of je glas groter maken');
    expect([...element.shadowRoot!.querySelectorAll('.name')].map((n) => n.textContent)).to.deep.equal([
      'Slechte nachten',
      'Piekeren',
      'Werkdruk',
    ]);
  });

  it('pours by real buttons, says the level, and fires change once', async () => {
    const element = await make();
    const fired: string[] = [];
    for (const type of ['input', 'change', 'kine-factors-changed'])
      element.addEventListener(type, () => fired.push(type));
    named(element, 'Slechte nachten: meer').focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(element.body.levels['poor-sleep']).to.equal(4);
    expect(element.shadowRoot!.querySelector('.heard')!.textContent).to.equal('4 van 4');
    expect(fired).to.deep.equal(['change', 'kine-factors-changed']);
    expect(element.shadowRoot!.activeElement!.getAttribute('aria-label')).to.equal('Slechte nachten: meer');
  });

  it('does nothing beyond four drops, and keeps the focus', async () => {
    const element = await make(html`<load-glass lang="nl" factors="worry:4"></load-glass>`);
    let fired = 0;
    element.addEventListener('change', () => fired++);
    const more = named(element, 'Piekeren: meer');
    expect(more.getAttribute('aria-disabled')).to.equal('true');
    more.click();
    expect(fired).to.equal(0);
    expect(element.body.levels.worry).to.equal(4);
  });

  it('keeps the row of a factor that is poured out again', async () => {
    const element = await make(html`<load-glass lang="nl" factors="worry:1"></load-glass>`);
    named(element, 'Piekeren: minder').click();
    await settled(element);
    expect(said(element)).to.contain('Je glas is leeg.');
    expect(named(element, 'Piekeren: meer')).to.be.instanceOf(HTMLButtonElement);
  });

  it('offers every factor by domain, and pours the chosen one in', async () => {
    const element = await make();
    expect(element.shadowRoot!.querySelectorAll('.all input').length).to.equal(21);
    element.shadowRoot!.querySelector<HTMLInputElement>('.all input[value=loneliness]')!.click();
    await settled(element);
    expect(element.body.levels.loneliness).to.equal(2);
    expect(named(element, 'Eenzaamheid: minder')).to.be.instanceOf(HTMLButtonElement);
  });

  it('sinks when the tap opens or the glass grows', async () => {
    const element = await make();
    for (const index of [0, 1]) {
      const before = glassLevel(element.body);
      element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=range]')[index]!.focus();
      await sendKeys({ press: 'End' });
      await settled(element);
      expect(glassLevel(element.body)).to.be.below(before);
    }
    expect(element.body.tap).to.equal(1);
    expect(element.body.capacity).to.equal(1);
  });

  it('tells the page what was set', async () => {
    const element = await make();
    let told: FactorsChangedEvent | undefined;
    element.parentElement!.addEventListener('kine-factors-changed', (event) => (told = event as FactorsChangedEvent));
    named(element, 'Werkdruk: minder').click();
    expect(told?.levels).to.deep.equal({ 'poor-sleep': 3, worry: 2, 'work-pressure': 2 });
    expect(told?.tap).to.equal(0.33);
  });

  it('says that genetics cannot be trained', async () => {
    expect(visibleText(await make())).to.contain('Je aanleg zit ook in het glas. Die kun je niet trainen');
  });

  it('ignores what makes no sense in its attributes', async () => {
    const element = await make(
      html`<load-glass lang="nl" factors="rain:3,worry:x" tap="2" capacity="big"></load-glass>`,
    );
    expect(element.body).to.deep.equal((await make()).body);
  });

  it('shares the body with other glasses on the page, without writing anything', async () => {
    const one = await make();
    const two = await make();
    const given = await make(html`<load-glass lang="nl" factors="stress:1"></load-glass>`);
    named(one, 'Piekeren: meer').click();
    await settled(two, () => two.body.levels.worry === 3);
    expect(given.body.levels).to.deep.equal({ stress: 1 });
    expect(localStorage.length).to.equal(0);
  });

  it('is there after a reload only if consent was given; withdrawn, nothing is left in storage', async () => {
    const element = await make();
    named(element, 'Slechte nachten: meer').click();
    await settled(element);
    button(element, 'Bewaar op dit toestel').click();
    await settled(element, () => !!element.shadowRoot!.querySelector('.consent'));
    expect(localStorage.length).to.equal(0);
    button(element, 'Ja, bewaar').click();
    await settled(element, () => said(element).includes('Bewaard op dit toestel.'));
    const stored = JSON.parse(localStorage.getItem('kinekit:record')!) as { factors: unknown };
    expect(stored.factors).to.deep.equal({ 'poor-sleep': 4, worry: 2, 'work-pressure': 3 });
    // A new page knows nothing but what storage holds.
    delete (globalThis as Record<symbol, unknown>)[Symbol.for('kinekit/record@1')];
    const next = await make();
    await settled(next, () => next.body.levels['poor-sleep'] === 4);
    button(element, 'Wis alles').click();
    await settled(element);
    expect(localStorage.length).to.equal(0);
  });

  it('plays four weeks: the water rises bit by bit, the days can be chosen', async () => {
    const element = await make();
    button(element, 'Speel vier weken af').click();
    await settled(element, () => said(element).includes('Week 1: in dit voorbeeld heeft het glas ruimte.'));
    button(element, 'Pauze').click();
    await settled(element);
    element.shadowRoot!.querySelector<HTMLInputElement>('input[type=range]')!.focus();
    await sendKeys({ press: 'End' });
    await settled(element);
    expect(said(element)).to.contain('Week 4: in dit voorbeeld is het glas bijna vol.');
    expect(button(element, 'Speel vier weken af')).to.be.instanceOf(HTMLButtonElement);
    button(element, 'Terug naar nu').click();
    await settled(element);
    expect(said(element)).to.contain('Nog één drukke dag');
  });

  it('shows what one change does after four weeks, still, for those who want no motion', async () => {
    // Only Chromium lets a test set the wish itself.
    window.matchMedia = (query) =>
      Object.assign(new EventTarget(), { matches: query.includes('reduced-motion: reduce') }) as MediaQueryList;
    const element = await make();
    button(element, 'Speel vier weken af').click();
    await settled(element, () => said(element).includes('Week 4'));
    expect(button(element, 'Pauze')).to.equal(undefined);
    expect(element.shadowRoot!.querySelectorAll('.weeks li').length).to.equal(4);
    expect(said(element)).to.contain('Week 4: in dit voorbeeld is het glas bijna vol.');
    element.shadowRoot!.querySelector<HTMLInputElement>('input[value=fixed-bedtimes]')!.click();
    await settled(element);
    expect(said(element)).to.contain('Week 4: in dit voorbeeld is het glas half vol.');
    expect(said(element)).to.contain('Zonder deze verandering stond het hoger.');
  });

  it('begins again from what the page gave', async () => {
    const element = await make(html`<load-glass lang="nl" factors="stress:1"></load-glass>`);
    named(element, 'Stress: meer').click();
    await settled(element);
    button(element, 'Opnieuw').click();
    await settled(element, () => element.body.levels.stress === 1);
    expect(element.body.levels).to.deep.equal({ stress: 1 });
  });

  it('in a lesson is larger, keeps nothing, and starts again for the next person', async () => {
    const element = await make(html`<load-glass lang="nl" lesson></load-glass>`);
    const plain = await make();
    const em = (e: Element) => Number.parseFloat(getComputedStyle(e).fontSize);
    expect(em(element)).to.be.above(em(plain) * 1.2);
    expect(button(element, 'Bewaar op dit toestel')).to.equal(undefined);
    named(element, 'Piekeren: meer').click();
    await settled(element);
    button(element, 'Opnieuw').click();
    await settled(element, () => element.body.levels.worry === 2);
  });
});
