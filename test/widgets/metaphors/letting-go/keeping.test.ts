// What letting-go asks, and what it keeps of the answer: memory, consent, a lesson.
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/widgets/metaphors/letting-go/define.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import { all, button, said, settled, visibleText } from '../../../support/page.js';
import { make, text, held, letGo, chip, fresh } from './page.js';

describe('the question of letting-go', () => {
  fresh();

  it('asks what you hold and when you let it rest, and says it back', async () => {
    const element = await make();
    await letGo(element);
    element.shadowRoot!.querySelector<HTMLDetailsElement>('.own details')!.open = true;
    chip(element, 'work-pressure').click();
    await settled(element);
    expect(text(element, '[role=status]')).to.equal('Je houdt vast: werkdruk.');
    element.shadowRoot!.querySelector<HTMLInputElement>('#own')!.focus();
    await sendKeys({ type: 'de verhuis' });
    await sendKeys({ press: 'Tab' });
    chip(element, 'tonight').click();
    await settled(element);
    expect(text(element, '[role=status]')).to.equal(
      'Vanavond laat je dit even rusten: werkdruk en de verhuis. ' +
        'Schrijf het op en parkeer het voor later. Lukt dat niet alleen? Vertel het aan je kinesist of huisarts.',
    );
    expect(localStorage.length).to.equal(0);
  });

  it('keeps the answer only after consent, and reads it back on a next page', async () => {
    const element = await make();
    await letGo(element);
    chip(element, 'worry').click();
    chip(element, 'talk').click();
    await settled(element);
    button(element, 'Bewaar op dit toestel').click();
    await settled(element, () => !!element.shadowRoot!.querySelector('.consent'));
    expect(localStorage.length).to.equal(0);
    button(element, 'Ja, bewaar').click();
    await settled(element, () => visibleText(element).includes('Bewaard op dit toestel.'));
    const stored = JSON.parse(localStorage.getItem('kinekit:record')!) as { widgets: unknown };
    expect(stored.widgets).to.deep.equal({ 'letting-go': { holds: ['worry'], own: '', when: 'talk' } });
    // A new page knows nothing but what storage holds.
    delete (globalThis as Record<symbol, unknown>)[Symbol.for('kinekit/record@1')];
    const next = await make();
    await settled(next, () => visibleText(next).includes('Je praat met iemand over: piekeren.'));
  });

  it('makes nothing of a kept answer that makes no sense', async () => {
    openRecord().update((record) => ({
      ...record,
      widgets: { 'letting-go': { holds: ['rain', 4, 'worry'], own: 7, when: 'never' } },
    }));
    const element = await make();
    await settled(element, () => visibleText(element).includes('Je houdt vast: piekeren.'));
    expect(visibleText(element)).not.to.match(/rain|never|undefined/);
  });

  it('in a lesson keeps nothing and starts again for the next person', async () => {
    const element = await make(html`<letting-go lang="nl" lesson minutes="60"></letting-go>`);
    await letGo(element);
    expect(button(element, 'Bewaar op dit toestel')).to.equal(undefined);
    chip(element, 'worry').click();
    await settled(element);
    button(element, 'Opnieuw').click();
    await settled(element, () => held(element));
    expect(all(element, '.own').length).to.equal(0);
    expect(said(element)).to.contain('Nu doet het pijn.');
  });
});
