// letting-go held and put down: by finger, tap and key, and by those who want no motion.
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../../src/widgets/metaphors/letting-go/define.js';
import { passUntil } from '../../../support/clock.js';
import { all, said, settled } from '../../../support/page.js';
import { make, text, hold, held, labels, ticking, fresh } from './page.js';

describe('letting-go in a hand', () => {
  fresh();

  it('is taken by the bottle in the picture too, which is no stop for the Tab key', async () => {
    const element = await make();
    const around = element.shadowRoot!.querySelector<HTMLElement>('.grabs')!;
    // A made-up pointer cannot be captured.
    around.setPointerCapture = () => {};
    const fire = (target: string, type: string): unknown =>
      element
        .shadowRoot!.querySelector(target)!
        .dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, button: 0, pointerId: 1 }));
    fire('.grabs svg', 'pointerdown');
    await settled(element);
    expect(held(element)).to.equal(false);
    fire('.grab', 'pointerdown');
    await settled(element);
    expect(held(element)).to.equal(true);
    fire('.grabs', 'pointercancel');
    await settled(element);
    expect(held(element)).to.equal(false);
    expect(all(element, '.picture [tabindex], .picture button').length).to.equal(0);
  });

  it('is held and put down by key; time runs meanwhile, and change fires once', async () => {
    const element = await make();
    let changes = 0;
    element.addEventListener('change', () => changes++);
    hold(element).focus();
    await sendKeys({ press: 'Enter' });
    await settled(element, () => held(element));
    await ticking(element);
    expect(labels(element)).to.deep.equal(['weegt 500 gram', 'voelt licht']);
    expect(changes).to.equal(0);
    await sendKeys({ press: ' ' });
    await settled(element, () => !held(element));
    expect(said(element)).to.match(/^Neergezet\. Je hield de fles \d+ (minuut|minuten) vast\./);
    expect(changes).to.equal(1);
    expect(element.shadowRoot!.activeElement).to.equal(hold(element));
  });

  it('is held while a finger presses, and put down when it lets go', async () => {
    const element = await make();
    const box = hold(element).getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(box.x + 40), Math.round(box.y + 20)] });
    await sendMouse({ type: 'down' });
    await settled(element, () => held(element));
    await ticking(element);
    await sendMouse({ type: 'up' });
    await settled(element, () => !held(element));
    expect(said(element)).to.contain('Neergezet.');
  });

  it('is held by a tap and put down by another, and a click that follows a finger does not switch again', async () => {
    const element = await make();
    const tap = (): void => {
      for (const type of ['pointerdown', 'pointerup'])
        hold(element).dispatchEvent(new PointerEvent(type, { bubbles: true, button: 0, pointerId: 1 }));
      hold(element).click();
    };
    // A made-up pointer cannot be captured.
    hold(element).setPointerCapture = () => {};
    tap();
    await settled(element);
    expect(held(element)).to.equal(true);
    tap();
    await settled(element);
    expect(held(element)).to.equal(false);
  });

  it('eases after it is put down, until the arm rests', async () => {
    const element = await make();
    hold(element).click();
    await passUntil(element, () => text(element, 'output') === '2 minuten', 100);
    hold(element).click();
    await settled(element, () => labels(element)[1] === 'je arm komt tot rust');
    await passUntil(element, () => labels(element)[1] === 'je arm rust', 100);
    expect(said(element)).to.contain('Neergezet.');
  });

  it('rests at once for those who want no motion', async () => {
    window.matchMedia = (query) =>
      Object.assign(new EventTarget(), { matches: query.includes('reduced-motion: reduce') }) as MediaQueryList;
    const element = await make();
    hold(element).click();
    await ticking(element);
    hold(element).click();
    await settled(element);
    expect(labels(element)[1]).to.equal('je arm rust');
  });
});
