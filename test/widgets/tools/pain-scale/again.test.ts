// pain-scale over time: between the moments of one exercise, in one drag, and back after a week. And in a lesson.
import { expect, html } from '@open-wc/testing';
import '../../../../src/widgets/tools/pain-scale/define.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import { began } from '../../../support/clock.js';
import { all, button, radio, said, settled, visibleText } from '../../../support/page.js';
import { head, make, slider } from './page.js';

const words = (element: Element): string[] => all(element, '.picture text').map((text) => text.textContent!.trim());

const day = 864e5;
/** What this device kept `daysAgo`, with the reader's consent. */
const keep = (daysAgo: number, more: object): void => {
  const entry = {
    at: new Date(began - daysAgo * day).toISOString(),
    zone: 'Europe/Brussels',
    scale: 'nrs',
    ...more,
  };
  openRecord().consent.give();
  openRecord().update((record) => ({ ...record, painLog: [...record.painLog, entry as never] }));
};
const log = (): { value: number; settle?: string }[] =>
  (JSON.parse(localStorage.getItem('kinekit:record')!) as { painLog: { value: number; settle?: string }[] }).painLog;

describe('pain-scale over time', () => {
  beforeEach(() => {
    openRecord().erase();
    localStorage.clear();
  });
  after(() => openRecord().erase());

  it('takes its score along while arrow keys lead to the moment that is meant, and leaves it there at a later press', async () => {
    const element = await make(html`<pain-scale lang="nl" value="8"></pain-scale>`);
    await settled(element, () => !!radio(element, 'after'));
    radio(element, 'before').focus();
    for (const each of ['before', 'during', 'after']) {
      radio(element, each).click();
      await settled(element, () => element.moment === each);
      expect(element.value, each).to.equal('8');
    }
    radio(element, 'during').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    radio(element, 'during').click();
    await settled(element, () => element.moment === 'during');
    expect(element.value).to.equal('');
  });

  it('takes no score of one moment for that of another, and knows each again', async () => {
    const element = await make(html`<pain-scale lang="nl" value="3" moment="before"></pain-scale>`);
    radio(element, 'during').click();
    await settled(element);
    expect(element.value).to.equal('');
    expect(slider(element).getAttribute('aria-valuetext')).to.equal('nog niet ingevuld');
    expect(words(element)).to.include('voor');
    element.value = '6';
    await settled(element);
    radio(element, 'before').click();
    await settled(element);
    expect([element.value, head(element)]).to.deep.equal(['3', '3 op 10.']);
    radio(element, 'during').click();
    await settled(element);
    expect([element.value, head(element)]).to.deep.equal(['6', '6 op 10 is nu te veel.']);
  });

  it('control: a score given before any moment belongs to the first one that is chosen', async () => {
    const element = await make(html`<pain-scale lang="nl" value="3"></pain-scale>`);
    radio(element, 'during').click();
    await settled(element);
    expect(element.value).to.equal('3');
  });

  it('reads its answer out once for a whole drag, when that rests', async () => {
    const element = await make(html`<pain-scale lang="nl" value="0" moment="during"></pain-scale>`);
    const answer = element.shadowRoot!.querySelector('.answer')!;
    let spoken: string[] = [];
    const watch = new MutationObserver((records) => {
      if (answer.getAttribute('aria-live') !== 'polite') return;
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node.textContent?.trim()) spoken.push(node.textContent);
    });
    watch.observe(answer, { childList: true, characterData: true, subtree: true });
    for (let value = 1; value <= 10; value++) {
      slider(element).value = String(value);
      slider(element).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await element.updateComplete;
      expect(answer.getAttribute('aria-live')).to.equal('off');
      expect(head(element)).to.contain(`${value} op 10`);
    }
    expect(spoken).to.deep.equal([]);
    spoken = [];
    slider(element).dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element, () => answer.getAttribute('aria-live') === 'polite' && spoken.length > 0);
    watch.disconnect();
    expect(spoken.length).to.equal(1);
    expect(spoken[0]).to.contain('10 op 10 is nu te veel.').and.to.contain('Vertel het aan je kinesist.');
  });

  it('shows after a week what it kept, in words and in the picture, and takes it for no score of now', async () => {
    keep(9, { value: 7, moment: 'before' });
    keep(7, { value: 3, moment: 'during' });
    const element = await make();
    await settled(element, () => said(element).includes('bewaarde je'));
    expect(said(element)).to.match(/Op \w+dag \d+ \w+ bewaarde je 3 op 10, tijdens je oefening\./);
    expect(words(element)).to.include('vorige keer');
    expect([element.value, slider(element).getAttribute('aria-valuetext')]).to.deep.equal(['', 'nog niet ingevuld']);
    element.value = '5';
    await settled(element);
    expect(said(element)).to.contain('bewaarde je 3 op 10');
    openRecord().erase();
    await settled(element, () => !said(element).includes('bewaarde je'));
    expect(words(element)).not.to.include('vorige keer');
  });

  it('shows nothing of one scale on the other', async () => {
    keep(7, { value: 3, moment: 'during' });
    const line = await make(html`<pain-scale lang="nl" scale="vas" value="2"></pain-scale>`);
    expect(said(line)).not.to.contain('bewaarde je');
  });

  it('lets nobody guess right after an exercise how fast it settles, and promises to ask again', async () => {
    const element = await make(html`<pain-scale lang="nl" value="4" moment="after"></pain-scale>`);
    radio(element, 'not-yet').click();
    await settled(element);
    expect(said(element)).to.contain(
      'Kijk morgen en overmorgen hoe snel de pijn zakt. Bewaar je dit, dan vragen we het je hier opnieuw.',
    );
    openRecord().consent.give();
    button(element, 'Bewaar').click();
    await settled(element, () => log().length === 1);
    expect(log()[0]).to.include({ value: 4, moment: 'after' }).and.not.to.have.property('settle');
  });

  it('asks again how fast it settled, says what that means, and keeps the answer', async () => {
    keep(2, { value: 4, moment: 'after' });
    const element = await make();
    await settled(element, () => !!radio(element, 'longer'));
    expect(visibleText(element)).to.match(/Op \w+dag \d+ \w+ had je 4 op 10 na je oefening\. Hoe snel zakte de pijn\?/);
    radio(element, 'longer').click();
    await settled(element, () => log()[0]?.settle === 'longer');
    expect(said(element)).to.contain('dan was de stap te groot. Geen paniek');
    expect(log().length).to.equal(1);
    const later = await make();
    await settled(later, () => said(later).includes('bewaarde je'));
    expect(radio(later, 'longer')).to.equal(null);
  });

  it('asks nobody about a score of long ago', async () => {
    keep(30, { value: 4, moment: 'after' });
    const element = await make();
    await settled(element, () => said(element).includes('bewaarde je'));
    expect(radio(element, 'longer')).to.equal(null);
  });

  it('in a lesson is larger, keeps nothing and shows nothing of who was there before', async () => {
    keep(7, { value: 3, moment: 'during' });
    const element = await make(html`<pain-scale lang="nl" value="5" moment="during" lesson></pain-scale>`);
    expect(said(element)).not.to.contain('bewaarde je');
    expect(button(element, 'Bewaar')).to.equal(undefined);
    const usual = await make(html`<pain-scale lang="nl" value="5" moment="during"></pain-scale>`);
    const size = (each: Element): number => Number.parseFloat(getComputedStyle(each).fontSize);
    expect(size(element)).to.be.greaterThan(size(usual) * 1.2);
  });
});
