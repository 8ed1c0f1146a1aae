// What only load-glass does: pouring, the tap, the size, what it says of them, what it tells the page.
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/widgets/metaphors/load-glass/define.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import { factorsOf } from '../../../../src/practice/summary/own.js';
import { glassLevel } from '../../../../src/science/body/model.js';
import type { FactorsChangedEvent } from '../../../../src/ui/body/factors-changed.js';
import { contract } from '../../../support/contract.js';
import { itInOneEngine } from '../../../support/engines.js';
import { all, button, said, settled, transcript, visibleText } from '../../../support/page.js';
import { make, range, spot, drops, level, drag, fresh } from './page.js';

contract('load-glass', {
  filled: { factors: 'poor-sleep:2, stress:4', tap: '0.5', capacity: '0.7' },
  invalid: { factors: 'rain:3, worry:9', tap: 'wide', capacity: '-1' },
});

describe('load-glass', () => {
  fresh();

  itInOneEngine('is heard as it is seen', async () => {
    const element = await make(html`<load-glass lang="nl" factors="poor-sleep:3, worry:2"></load-glass>`);
    expect(transcript(element)).to.deep.equal([
      'heading 2: Je lichaam is een glas',
      'Wat je meemaakt, regent erin. Herstel laat het weer weglopen.',
      'group: Kies een wolk, het kraantje of het glas',
      'radio: Slechte nachten, on',
      'radio: Piekeren, off',
      'radio: Kraantje (herstel), off',
      'radio: Grootte van je glas (belastbaarheid), off',
      'button: Speel vier weken af',
      'Slechte nachten',
      'veel',
      'slider: Slechte nachten, veel',
      'heading 3: Je glas is half vol.',
      'Er is nog ruimte, maar niet voor alles tegelijk.',
      'Je hebt twee wegen: minder laten inregenen, of je glas groter maken.',
      'disclosure: Wat dit beeld niet zegt, closed',
      'disclosure: Nog een wolk, closed',
      'disclosure: Waar komt dit vandaan?, closed',
      'button: Wanneer meteen hulp?',
      'Dit is algemene uitleg. Het vervangt geen gesprek met je kinesist of arts.',
    ]);
  });

  it('opens with the example: almost full, both ways, and three clouds that rain', async () => {
    const element = await make();
    expect(said(element)).to.contain('In dit voorbeeld is het glas bijna vol.');
    expect(said(element)).to.contain('minder laten inregenen, of je glas groter maken');
    expect(all<HTMLInputElement>(element, '.spot input').map(({ value }) => value)).to.deep.equal([
      'poor-sleep',
      'worry',
      'work-pressure',
      'tap',
      'capacity',
    ]);
  });

  it('keeps no cloud of the example as somebody’s own, and says which are not, until all were set', async () => {
    const element = await make();
    await level(element, 'poor-sleep', 4);
    const own = (): string => {
      const record = openRecord().get();
      return JSON.stringify([factorsOf(record), record.body.example]);
    };
    const kept = (what: unknown): Promise<void> => settled(element, () => own() === JSON.stringify(what));
    await kept([[['poor-sleep', 4]], ['worry', 'work-pressure']]);
    expect(visibleText(element)).to.contain('Wat je niet zelf zette, is een voorbeeld.');
    await level(element, 'tap', 1);
    await level(element, 'worry', 1);
    await kept([
      [
        ['poor-sleep', 4],
        ['worry', 1],
      ],
      ['work-pressure'],
    ]);
    await level(element, 'work-pressure', 0);
    await settled(element, () => !openRecord().get().body.example);
    expect(visibleText(element)).not.to.contain('zelf zette');
  });

  it('knows after a reload what the example lent, and nothing of it once started again', async () => {
    await level(await make(), 'poor-sleep', 4);
    const later = await make();
    expect(visibleText(later)).to.contain('Wat je niet zelf zette, is een voorbeeld.');
    button(later, 'Opnieuw').click();
    await settled(later, () => !Object.keys(openRecord().get().body).length);
    expect(visibleText(later)).to.contain('In dit voorbeeld');
  });

  it('lays each control over what it is drawn as, large enough for a finger', async () => {
    const element = await make();
    const scene = element.shadowRoot!.querySelector('.scene')!.getBoundingClientRect();
    for (const label of all(element, '.spot')) {
      const box = label.getBoundingClientRect();
      expect(Math.min(box.width, box.height)).to.be.at.least(42);
      expect(box.left).to.be.at.least(scene.left - 1);
      expect(box.right).to.be.at.most(scene.right + 1);
    }
  });

  it('is one group by the arrow keys, and has one knob: that of what is chosen', async () => {
    const element = await make();
    expect(range(element).getAttribute('aria-label')).to.equal('Slechte nachten');
    for (const name of ['Piekeren', 'Werkdruk', 'Kraantje (herstel)', 'Grootte van je glas (belastbaarheid)']) {
      if (name === 'Piekeren') spot(element, 'poor-sleep').focus();
      await sendKeys({ press: 'ArrowRight' });
      await settled(element);
      expect(range(element).getAttribute('aria-label')).to.equal(name);
    }
    expect(all(element, '.controls input[type=range]').length).to.equal(1);
    expect(said(element) + visibleText(element)).to.contain('Je aanleg zit er ook in. Die kun je niet trainen');
  });

  it('rains harder by the native range, says how much, and fires change once', async () => {
    const element = await make();
    const before = drops(element);
    const fired: string[] = [];
    for (const type of ['change', 'kine-factors-changed']) element.addEventListener(type, () => fired.push(type));
    range(element).focus();
    await sendKeys({ press: 'ArrowRight' });
    await settled(element);
    expect(element.body.levels['poor-sleep']).to.equal(4);
    expect(range(element).getAttribute('aria-valuetext')).to.equal('heel veel');
    expect(drops(element)).to.equal(before + 1);
    expect(fired).to.deep.equal(['change', 'kine-factors-changed']);
  });

  it('is dry from a cloud pushed aside, and rained on again as before when it comes back', async () => {
    const element = await make();
    const before = glassLevel(element.body);
    let changes = 0;
    element.addEventListener('change', () => changes++);
    await drag(element, 'work-pressure', 0.6, 0.97);
    expect(element.body.levels['work-pressure']).to.equal(0);
    expect(glassLevel(element.body)).to.be.below(before);
    expect(range(element).getAttribute('aria-label')).to.equal('Werkdruk');
    await drag(element, 'work-pressure', 0.7, 0.42);
    expect(element.body.levels['work-pressure']).to.equal(3);
    expect(glassLevel(element.body)).to.equal(before);
    expect(changes).to.equal(2);
  });

  it('leaves everything as it was at a press without a drag', async () => {
    const element = await make();
    const before = element.body;
    await drag(element, 'worry');
    element.shadowRoot!.querySelector<HTMLElement>('.spot.worry')!.click();
    await settled(element);
    expect(range(element).getAttribute('aria-label')).to.equal('Piekeren');
    expect(element.body).to.deep.equal(before);
  });

  it('grows when its rim is drawn outward', async () => {
    const element = await make();
    await drag(element, 'capacity', 0.8);
    expect(element.body.capacity).to.be.above(0.6);
    expect(element.body.levels).to.deep.equal({ 'poor-sleep': 3, worry: 2, 'work-pressure': 3 });
  });

  it('never says that nothing rains while something rains', async () => {
    const element = await make(html`<load-glass lang="nl" factors="worry:1" tap="1" capacity="1"></load-glass>`);
    expect(drops(element)).to.be.above(0);
    expect(said(element)).to.contain('Je glas is bijna leeg.');
    expect(said(element)).not.to.contain('Er regent nu niets in.');
    range(element).focus();
    await sendKeys({ press: 'Home' });
    await settled(element);
    expect(said(element)).to.contain('Je glas is leeg. Er regent nu niets in.');
    expect(spot(element, 'worry')).to.be.instanceOf(HTMLInputElement);
  });

  it('offers every factor by domain, and hangs the chosen one over the glass', async () => {
    const element = await make();
    expect(all(element, '.all input').length).to.equal(21);
    element.shadowRoot!.querySelector<HTMLInputElement>('.all input[value=loneliness]')!.click();
    await settled(element);
    expect(element.body.levels.loneliness).to.equal(2);
    expect(spot(element, 'loneliness').checked).to.equal(true);
    expect(all(element, '.spot').length).to.equal(5);
    expect(element.shadowRoot!.querySelector('.scene')!.textContent).to.contain('+1');
  });

  it('sinks when the tap opens or the glass grows', async () => {
    const element = await make();
    for (const knob of ['tap', 'capacity']) {
      const before = glassLevel(element.body);
      spot(element, knob).click();
      await settled(element);
      range(element).focus();
      await sendKeys({ press: 'End' });
      await settled(element);
      expect(glassLevel(element.body)).to.be.below(before);
    }
    expect(element.body.tap).to.equal(1);
    expect(element.body.capacity).to.equal(1);
  });

  it('shows the way to a bigger glass when it runs over', async () => {
    const over = await make(
      html`<load-glass lang="nl" factors="poor-sleep:4, stress:4, worry:4" tap="0.1" capacity="0.2"></load-glass>`,
    );
    button(over, 'Maak je glas groter').click();
    await settled(over);
    expect(range(over).getAttribute('aria-label')).to.equal('Grootte van je glas (belastbaarheid)');
    expect(button(over, 'Maak je glas groter')).to.equal(undefined);
  });

  it('tells the page what was set', async () => {
    const element = await make();
    let told: FactorsChangedEvent | undefined;
    element.parentElement!.addEventListener('kine-factors-changed', (event) => (told = event as FactorsChangedEvent));
    await level(element, 'work-pressure', 2);
    expect(told?.levels).to.deep.equal({ 'poor-sleep': 3, worry: 2, 'work-pressure': 2 });
    expect(told?.tap).to.equal(0.33);
  });

  it('ignores what makes no sense in its attributes', async () => {
    const element = await make(
      html`<load-glass lang="nl" factors="rain:3,worry:x" tap="2" capacity="big"></load-glass>`,
    );
    expect(element.body).to.deep.equal((await make()).body);
  });
});
