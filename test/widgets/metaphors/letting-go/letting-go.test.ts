// What letting-go shows and says: the rule at every stop, the slider, the bottle that eases, the question that waits.
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/widgets/metaphors/letting-go/define.js';
import { feltWord } from '../../../../src/science/body/holding.js';
import { contract } from '../../../support/contract.js';
import { itInOneEngine } from '../../../support/engines.js';
import { all, button, said, settled, transcript, visibleText } from '../../../support/page.js';
import { make, held, letGo, at, range, labels, heads, fresh } from './page.js';

contract('letting-go', { filled: { minutes: '60' }, invalid: { minutes: 'long' } });

describe('letting-go', () => {
  fresh();

  it('says and draws what the rule says at every stop, and the bottle weighs 500 grams at each', async () => {
    const element = await make();
    for (const minutes of [1, 5, 10, 30, 60, 240, 720, 1440]) {
      element.minutes = minutes;
      await settled(element);
      const word = feltWord(minutes * 60);
      expect(said(element), `${minutes}`).to.contain(heads[word]);
      expect(said(element)).to.contain('De fles weegt altijd 500 gram.');
      expect(labels(element)[0]).to.equal('weegt 500 gram');
      expect(all(element, `.arm.${word}`).length).to.equal(1);
      expect(element.matches(':state(held)')).to.equal(true);
    }
  });

  it('draws the felt bottle larger with time, and the real one never', async () => {
    const element = await make();
    const sizes = async (minutes: number): Promise<[feels: number, is: string | null]> => {
      element.minutes = minutes;
      await settled(element);
      const real = element.shadowRoot!.querySelector('.load > g:has(.surface)')!;
      return [Number(/[\d.]+/.exec(at(element, '.felt'))![0]), real.getAttribute('transform')];
    };
    const [soon, late] = [await sizes(5), await sizes(1440)];
    expect(late[0]).to.be.above(soon[0] * 1.2);
    expect(late[1]).to.equal(soon[1]);
  });

  it('lets the arm sink with time, so that an hour does not look like a day', async () => {
    const element = await make();
    const below = async (minutes: number): Promise<number> => {
      element.minutes = minutes;
      await settled(element);
      return Number(/-?[\d.]+/.exec(at(element, '.arm > .level'))![0]);
    };
    const [minute, hour, day] = [await below(1), await below(60), await below(1440)];
    expect(minute).to.be.below(0);
    expect(hour - minute).to.be.above(15);
    expect(day - hour).to.be.above(25);
  });

  it('writes the weight under the bottle, never under the hand that holds it', async () => {
    const element = await make(html`<letting-go lang="nl" minutes="60"></letting-go>`);
    const middle = (selector: string): number => {
      const { left, right } = element.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
      return (left + right) / 2;
    };
    expect(middle('.picture text')).to.be.above(middle('.load .surface'));
    expect(all(element, '.picture text')[1]!.getBoundingClientRect().right).to.be.below(middle('.picture text'));
  });

  it('asks nothing before the bottle was put down, and then lets the light in', async () => {
    const element = await make(html`<letting-go lang="nl" minutes="60"></letting-go>`);
    expect(visibleText(element)).not.to.contain('En wat hou jij vast?');
    expect(all(element, '.beam.on').length).to.equal(0);
    await letGo(element);
    expect(said(element)).to.contain('Neergezet. Je hield de fles 1 uur vast.');
    expect(visibleText(element)).to.contain('En wat hou jij vast?');
    expect(all(element, '.beam.on').length).to.equal(1);
    button(element, 'Opnieuw').click();
    await settled(element, () => held(element));
    expect(visibleText(element)).not.to.contain('En wat hou jij vast?');
  });

  it('shows the hour and the day on a slider, by key', async () => {
    const element = await make();
    const fired: string[] = [];
    for (const type of ['input', 'change']) element.addEventListener(type, () => fired.push(type));
    range(element).focus();
    await sendKeys({ press: 'End' });
    await settled(element);
    expect(range(element).getAttribute('aria-valuetext')).to.equal('een dag');
    expect(said(element)).to.contain('Niet meer vol te houden.');
    expect(fired).to.deep.equal(['input', 'change']);
    await sendKeys({ press: 'Home' });
    await settled(element);
    expect(said(element)).to.contain('Neem de fles vast.');
  });

  itInOneEngine('is heard as it is seen', async () => {
    const element = await make(html`<letting-go lang="nl" minutes="60"></letting-go>`);
    const before = [
      'heading 2: De fles in je hand',
      'Een fles van 500 gram. Hoe lang kun jij ze vasthouden?',
      'button: Zet de fles neer',
      'Hou ingedrukt, of tik één keer en nog eens. Elke seconde telt voor een minuut.',
      'Hoe lang hou je ze vast?',
      '1 uur',
      'slider: Hoe lang hou je ze vast?, 1 uur',
    ];
    expect(transcript(element).slice(0, 9)).to.deep.equal([
      ...before,
      'heading 3: Nu doet het pijn.',
      'Na een uur doet je arm pijn. De fles weegt altijd 500 gram.',
    ]);
    await letGo(element);
    expect(transcript(element).slice(7, 13)).to.deep.equal([
      'heading 3: Neergezet.',
      'Je hield de fles 1 uur vast. Nu komt je arm weer tot rust.',
      'heading 3: En wat hou jij vast?',
      'Met stress gaat het net zo. De kunst is de fles op tijd neer te zetten.',
      'group: Kies wat je draagt',
      'checkbox: Piekeren, off',
    ]);
  });
});
