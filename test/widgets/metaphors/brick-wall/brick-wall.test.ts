// What only brick-wall does: the wall as the rule has it, the calculator beside it followed live, refusals, words.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/widgets/metaphors/brick-wall/define.js';
import '../../../../src/widgets/tools/protein-calculator/define.js';
import type { BrickWallElement } from '../../../../src/widgets/metaphors/brick-wall/brick-wall.js';
import type { ProteinCalculatorElement } from '../../../../src/widgets/tools/protein-calculator/protein-calculator.js';
import { tellProteinNeed } from '../../../../src/practice/protein-need.js';
import { needPerKg, oldBricks, wall } from '../../../../src/science/food/bricks.js';
import { contract } from '../../../support/contract.js';
import { languages } from '../../../support/contract/subject.js';
import { itInOneEngine } from '../../../support/engines.js';
import { all, button, ready, said, settled, transcript } from '../../../support/page.js';
import { make, head, sessions, slider, train, laid, crew, gaps, figures, fresh } from './page.js';

contract('brick-wall', {
  filled: { weight: '80', sessions: '4', grams: '120' },
  invalid: { weight: 'heavy', sessions: 'often', grams: '-3', need: 'much' },
});

describe('brick-wall', () => {
  fresh();

  it('opens without figures: three bricklayers, enough bricks', async () => {
    const element = await make();
    expect(head(element)).to.equal('In dit voorbeeld zijn er genoeg stenen: de muur groeit.');
    expect(crew(element)).to.equal(3);
    expect(gaps(element)).to.equal(0);
    expect(figures(element)).to.equal(false);
    expect(said(element)).to.contain('Dit beeld geeft geen cijfer.');
  });

  it('shows no grams for what a page alone sets, in words, values or names, in four languages', async () => {
    for (const lang of languages)
      for (const attributes of [{ weight: '80' }, { need: '160', grams: '60' }, { weight: '80', grams: '140' }]) {
        const element = document.createElement('brick-wall');
        for (const [name, value] of Object.entries({ lang, ...attributes })) element.setAttribute(name, value);
        (await fixture<HTMLElement>(html`<div></div>`)).append(element);
        await ready(element, lang);
        const { value, max } = slider(element);
        const names = all(element, '[aria-valuetext]').map((each) => each.getAttribute('aria-valuetext'));
        expect([element.shadowRoot!.textContent, value, max, ...names].join(' ')).not.to.match(
          /\d\s?(g|gram|grams|grammes|Gramm)\b|\b(60|96|128|140|160)\b/,
        );
      }
  });

  it('draws and says what the rule says, for several crews and amounts', async () => {
    const element = await make(html`<brick-wall lang="nl" weight="80"></brick-wall>`);
    const heads = {
      idle: 'Er bouwt niemand.',
      full: 'Genoeg stenen, de muur groeit.',
      most: 'De muur groeit, bijna zo hoog als hij kan.',
      short: 'Te weinig stenen.',
      none: 'Geen stenen, geen muur.',
    };
    for (const sessions of [0, 1, 3, 5])
      for (const grams of [0, 40, 95, 96, 120, 160, 200]) {
        element.setAttribute('sessions', String(sessions));
        element.setAttribute('grams', String(grams));
        await settled(element);
        const now = wall(sessions, grams / 80, needPerKg);
        const where = `${sessions} ${grams}`;
        expect(head(element), where).to.equal(heads[now.word]);
        expect(crew(element), where).to.equal(sessions);
        expect(laid(element), where).to.equal(now.laid);
        expect(gaps(element), where).to.equal(now.planned - now.laid + now.taken);
        expect(now.taken, where).to.be.lessThan(oldBricks);
      }
  });

  it('is set by keys, and fires change once for each', async () => {
    const element = await make(html`<brick-wall lang="nl" weight="80"></brick-wall>`);
    const fired: string[] = [];
    for (const type of ['input', 'change']) element.addEventListener(type, () => fired.push(type));
    sessions(element).focus();
    await sendKeys({ press: 'ArrowRight' });
    await settled(element);
    expect(crew(element)).to.equal(4);
    expect(fired.splice(0)).to.deep.equal(['input', 'change']);
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement).to.equal(slider(element));
    await sendKeys({ press: 'Home' });
    await settled(element);
    expect(fired).to.deep.equal(['input', 'change']);
    expect(head(element)).to.equal('Geen stenen, geen muur.');
    expect(slider(element).getAttribute('aria-valuetext')).to.equal('geen stenen');
  });

  it('speaks in words on the slider where it has no figure', async () => {
    const element = await make();
    slider(element).focus();
    await sendKeys({ press: 'Home' });
    await settled(element);
    expect(slider(element).getAttribute('aria-valuetext')).to.equal('geen stenen');
    expect(crew(element)).to.equal(3);
    expect(laid(element)).to.equal(0);
    expect(gaps(element)).to.be.greaterThan(12);
    expect(figures(element)).to.equal(false);
  });

  it('follows the calculator on the page at once, without consent, and goes silent when that refuses', async () => {
    const page = await fixture(
      html`<div>
        <protein-calculator lang="nl" sex="male" age="34" height="205"></protein-calculator>
        <brick-wall lang="nl" grams="150" weight="75"></brick-wall>
      </div>`,
    );
    const calculator = page.querySelector<ProteinCalculatorElement>('protein-calculator')!;
    const element = page.querySelector<BrickWallElement>('brick-wall')!;
    await ready(calculator);
    await ready(element);
    const answers = async (applies: string): Promise<void> => {
      calculator.shadowRoot!.querySelector<HTMLInputElement>(`input[value=${applies}]`)!.click();
      await settled(calculator);
    };
    const type = (text: string): void => {
      const weight = calculator.shadowRoot!.querySelector<HTMLInputElement>('#weight')!;
      weight.value = text;
      weight.dispatchEvent(new Event('input'));
      weight.dispatchEvent(new Event('change'));
    };
    expect(figures(element)).to.equal(false);
    await answers('none');
    expect(figures(element)).to.equal(false);
    type('75');
    await settled(element, () => said(element).includes('150 gram'));
    expect(head(element)).to.equal('Genoeg stenen, de muur groeit.');
    expect(said(element)).to.contain('vanaf 90 gram per dag voor het grootste deel van de muur, 150 gram voor de hele');
    expect(slider(element).getAttribute('aria-valuetext')).to.equal('150 gram eiwit per dag, genoeg stenen');
    expect(calculator.value, 'one number on the page').to.equal('150');
    // A wall that comes later is told the same.
    const late = await make();
    expect(said(late)).to.contain('150 gram voor de hele');
    // A heavier person needs more: the same 150 g are no longer enough.
    type('120');
    await settled(element, () => said(element).includes('240 gram'));
    expect(head(element)).to.equal('De muur groeit, bijna zo hoog als hij kan.');
    expect(gaps(element)).to.be.greaterThan(0);
    for (const silent of [() => answers('kidney'), async () => type('150')]) {
      await answers('none');
      type('75');
      await settled(element, () => figures(element));
      await silent();
      await settled(element, () => !figures(element));
      expect(said(element)).to.contain('Dit beeld geeft geen cijfer. Vraag je kinesist, diëtist of arts');
    }
    expect(localStorage.length).to.equal(0);
  });

  it('starts again with what the page gave', async () => {
    const element = await make(html`<brick-wall lang="nl" lesson weight="80" sessions="2" grams="60"></brick-wall>`);
    train(element, 5);
    slider(element).focus();
    await sendKeys({ press: 'End' });
    await settled(element);
    expect([crew(element), head(element)]).to.deep.equal([5, 'Genoeg stenen, de muur groeit.']);
    button(element, 'Opnieuw').click();
    await settled(element);
    expect([crew(element), head(element)]).to.deep.equal([2, 'Te weinig stenen.']);
  });

  it('counts one gram as one, in French also none', async () => {
    const one = { nl: '1 gram eiwit', fr: '1 gramme de', en: '1 gram of', de: '1 Gramm Eiweiß' };
    const none = { nl: '0 gram eiwit', fr: '0 gramme de', en: '0 grams of', de: '0 Gramm Eiweiß' };
    tellProteinNeed({ least: 90, full: 150 });
    for (const lang of languages)
      for (const [grams, words] of [
        ['1', one],
        ['0', none],
      ] as const) {
        const element = await fixture<BrickWallElement>(html`<brick-wall lang=${lang} grams=${grams}></brick-wall>`);
        await ready(element, lang);
        slider(element).step = '1';
        expect(slider(element).getAttribute('aria-valuetext')).to.contain(words[lang]);
      }
  });

  itInOneEngine('is heard as it is seen', async () => {
    expect(transcript(await make(html`<brick-wall lang="nl" weight="80" grams="60"></brick-wall>`))).to.deep.equal([
      'heading 2: Metselaars en stenen',
      'Training brengt metselaars. Eiwit brengt de stenen.',
      'Hoe vaak train je per week?',
      'slider: Hoe vaak train je per week?, 3',
      'Hoeveel eiwit eet je per dag?',
      'slider: Hoeveel eiwit eet je per dag?, te weinig stenen',
      'heading 3: Te weinig stenen.',
      'Er komt minder muur bij, en de ploeg haalt ook stenen uit je oude muur.',
      'button: Vertel het verhaal',
      'disclosure: Wat dit beeld niet zegt, closed',
      'disclosure: Waar komt dit vandaan?, closed',
      'button: Wanneer meteen hulp?',
      'Dit is algemene uitleg. Het vervangt geen gesprek met je kinesist of arts.',
    ]);
  });
});
