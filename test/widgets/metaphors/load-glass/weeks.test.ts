// load-glass over time: the shared body, memory with and without consent, four weeks, a new beginning.
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/widgets/metaphors/load-glass/define.js';
import { button, named, said, settled } from '../../../support/page.js';
import { make, level, fresh } from './page.js';

describe('load-glass goes on', () => {
  fresh();

  it('shares the body with other glasses on the page, without writing anything', async () => {
    const one = await make();
    const two = await make();
    const given = await make(html`<load-glass lang="nl" factors="stress:1"></load-glass>`);
    await level(one, 'worry', 3);
    await settled(two, () => two.body.levels.worry === 3);
    expect(given.body.levels).to.deep.equal({ stress: 1 });
    expect(localStorage.length).to.equal(0);
  });

  it('is there after a reload only if consent was given; withdrawn, nothing is left in storage', async () => {
    const element = await make();
    await level(element, 'poor-sleep', 4);
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
    named(element, 'Pauze').click();
    await settled(element);
    element.shadowRoot!.querySelector<HTMLInputElement>('.strip input[type=range]')!.focus();
    await sendKeys({ press: 'End' });
    await settled(element);
    expect(said(element)).to.contain('Week 4: in dit voorbeeld is het glas bijna vol.');
    expect(named(element, 'Speel verder')).to.be.instanceOf(HTMLButtonElement);
    button(element, 'Terug naar nu').click();
    await settled(element);
    expect(said(element)).to.contain('Nog één wolk');
  });

  it('shows what one change does after four weeks, still, for those who want no motion', async () => {
    // Only Chromium lets a test set the wish itself.
    window.matchMedia = (query) =>
      Object.assign(new EventTarget(), { matches: query.includes('reduced-motion: reduce') }) as MediaQueryList;
    const element = await make();
    button(element, 'Speel vier weken af').click();
    await settled(element, () => said(element).includes('Week 4'));
    expect(named(element, 'Pauze')).to.equal(null);
    expect(element.shadowRoot!.querySelectorAll('.weeks li').length).to.equal(4);
    expect(said(element)).to.contain('Week 4: in dit voorbeeld is het glas bijna vol.');
    element.shadowRoot!.querySelector<HTMLInputElement>('input[value=fixed-bedtimes]')!.click();
    await settled(element);
    expect(said(element)).to.contain('Week 4: in dit voorbeeld is het glas half vol.');
    expect(said(element)).to.contain('Zonder vaste slaapuren stond het hoger.');
  });

  it('begins again from what the page gave', async () => {
    const element = await make(html`<load-glass lang="nl" factors="stress:1"></load-glass>`);
    await level(element, 'stress', 2);
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
    await level(element, 'worry', 3);
    button(element, 'Opnieuw').click();
    await settled(element, () => element.body.levels.worry === 2);
  });
});
