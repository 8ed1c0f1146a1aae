// The picture of brick-wall: who stands where, what is laid when, what a press on it does, and the story it tells.
import { expect, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/widgets/metaphors/brick-wall/define.js';
import '../../../../src/widgets/tools/protein-calculator/define.js';
import { all, button, settled } from '../../../support/page.js';
import { make, head, sessions, slider, train, crew, gaps, fresh } from './page.js';

describe('the picture of brick-wall', () => {
  fresh();

  it('tells its story step by step on one button, and hands over at the end', async () => {
    const element = await make();
    const told: [string, number, number][] = [];
    button(element, 'Vertel het verhaal').focus();
    for (let i = 0; i < 3; i++) {
      await sendKeys({ press: 'Enter' });
      await settled(element);
      told.push([head(element), crew(element), Math.sign(gaps(element))]);
    }
    expect(told).to.deep.equal([
      ['Je traint drie keer per week.', 3, 0],
      ['Dezelfde ploeg, minder stenen.', 3, 1],
      ['Veel stenen, geen ploeg.', 0, 0],
    ]);
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'Nu jij'));
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'Vertel het verhaal'));
  });

  it('never draws one bricklayer over another, at any width and for any crew', async () => {
    const element = await make();
    for (const width of [300, 390, 760, 1200])
      for (const [sessions, grams] of [
        [5, 200],
        [5, 20],
        [2, 20],
        [4, 0],
      ]) {
        element.style.inlineSize = `${width}px`;
        Object.assign(element, { weight: 80, sessions, grams });
        await settled(element);
        await nextFrame();
        await settled(element);
        const where = all<SVGElement>(element, '.mason')
          .map((mason) => Number(/[\d.]+/.exec(mason.dataset['at']!)![0]))
          .sort((a, b) => a - b);
        // A person is about a third as wide as high; a step apart is more.
        const tall = all(element, '.mason > g')[0]!.getBoundingClientRect().height;
        for (let i = 1; i < where.length; i++) expect(where[i]! - where[i - 1]!, `${width}`).to.be.above(tall / 3);
        expect(Math.min(...where), `${width}`).to.be.above(0);
      }
  });

  it('lays its bricks one by one, and only the new ones wait their turn', async () => {
    const element = await make(html`<brick-wall lang="nl" sessions="2"></brick-wall>`);
    const delays = (): string[] => all(element, '.laid').map((each) => getComputedStyle(each).animationDelay);
    expect(delays().slice(0, 4)).to.deep.equal(['0s', '0.06s', '0.12s', '0.18s']);
    element.sessions = 3;
    await settled(element);
    expect(delays().slice(6)).to.deep.equal(['0s', '0s', '0s', '0.06s', '0.12s', '0.18s']);
  });

  it('has its light at the top left, and all its numbers of sessions on one line under the thumb', async () => {
    const element = await make();
    for (const width of [240, 320, 390, 760, 1200]) {
      element.style.inlineSize = `${width}px`;
      await settled(element);
      await nextFrame();
      await settled(element);
      const picture = element.shadowRoot!.querySelector('.picture')!.getBoundingClientRect();
      const sun = all(element, '.picture [fill="var(--_sun)"]')[0]!.getBoundingClientRect();
      expect(sun.right - picture.left).to.be.below(picture.width / 3);
      const numbers = all(element, '.counts span').map((each) => each.getBoundingClientRect());
      expect(new Set(numbers.map(({ top }) => Math.round(top))).size, `${width}`).to.equal(1);
      const track = sessions(element).getBoundingClientRect();
      numbers.forEach(({ left, right }, count) => {
        const thumb = track.left + 15 + ((track.width - 30) * count) / 5;
        expect((left + right) / 2, `${count} at ${width}`).to.be.closeTo(thumb, 4);
      });
    }
  });

  it('takes a press on the crew and on the pile, as the controls beside it', async () => {
    const element = await make();
    const press = (css: string): unknown =>
      element.shadowRoot!.querySelector(css)!.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    press('.mason path');
    await settled(element);
    expect(crew(element)).to.equal(4);
    expect(sessions(element).value).to.equal('4');
    press('.pile path');
    await settled(element);
    expect(slider(element).getAttribute('aria-valuetext')).to.equal('geen stenen');
    expect(all(element, '.picture [tabindex], .picture button').length).to.equal(0);
  });

  it('keeps its controls while the story is told, and hands over when one is touched', async () => {
    const element = await make();
    for (let i = 0; i < 3; i++) {
      button(element, i ? 'Verder' : 'Vertel het verhaal').click();
      await settled(element);
    }
    expect(sessions(element).value).to.equal('0');
    train(element, 2);
    await settled(element);
    expect([sessions(element).value, crew(element)]).to.deep.equal(['2', 2]);
    expect(button(element, 'Vertel het verhaal')).to.be.instanceOf(HTMLButtonElement);
  });
});
