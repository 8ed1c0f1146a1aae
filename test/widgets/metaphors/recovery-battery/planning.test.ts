// The day of recovery-battery as a person plans it: by key, by finger, and the hour that is looked at.
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/widgets/metaphors/recovery-battery/define.js';
import { all, button, said, settled } from '../../../support/page.js';
import { make, phone, hour, add, range, fresh } from './page.js';

describe('the day of recovery-battery', () => {
  fresh();

  it('plans a rest by key: more is left in the evening, drawn beside the same day without', async () => {
    const element = await make();
    const fired: string[] = [];
    for (const type of ['change', 'kine-factors-changed']) element.addEventListener(type, () => fired.push(type));
    const dotted = (): number => all(element, '.picture [stroke-dasharray]').length;
    const before = dotted();
    add(element, 'rests').focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(element.plan).to.deep.equal({ kind: 'work', rests: [12], walks: [] });
    expect(said(element)).to.contain('Met één rust hou je ’s avonds meer over.');
    // The same day without, and where the cup lay.
    expect(dotted()).to.equal(before + 2);
    expect(fired).to.deep.equal(['change']);
    expect(element.shadowRoot!.activeElement).to.equal(range(element, 'rests'));
  });

  it('moves what is planned by the keys of its slider, past what stands there, and takes it out again', async () => {
    const element = await make(html`<recovery-battery lang="nl" rests="12" walks="13"></recovery-battery>`);
    range(element, 'rests').focus();
    await sendKeys({ press: 'ArrowRight' });
    await settled(element);
    expect(element.plan).to.deep.equal({ kind: 'work', rests: [14], walks: [13] });
    expect(range(element, 'rests').getAttribute('aria-valuetext')).to.equal('14 uur');
    expect(said(element)).to.contain('Met één rust en één wandeling hou je');
    button(element, 'Wandeling: haal weg').click();
    await settled(element);
    expect(element.plan).to.deep.equal({ kind: 'work', rests: [14], walks: [] });
    expect(element.shadowRoot!.activeElement).to.equal(add(element, 'walks'));
  });

  it('is planned by a finger that drags the tree onto the day, along it and off again', async () => {
    const element = await make(phone);
    const fired: string[] = [];
    for (const type of ['input', 'change']) element.addEventListener(type, () => fired.push(type));
    const tree = (): HTMLElement => all<HTMLElement>(element, '.hold')[1]!;
    const x = (): number => tree().getBoundingClientRect().left + tree().offsetWidth / 2;
    const right = element.getBoundingClientRect().right - 40;
    const finger = (type: string, at: number): boolean =>
      tree().dispatchEvent(new PointerEvent(type, { pointerId: 1, clientX: at, bubbles: true, composed: true }));
    // No pointer is really down, so there is none to capture.
    Element.prototype.setPointerCapture = () => {};
    const from = x();
    finger('pointerdown', from);
    finger('pointermove', from + 20);
    await settled(element);
    expect(element.plan.walks, 'still over the earth').to.deep.equal([]);
    finger('pointermove', right);
    await settled(element);
    const late = element.plan.walks[0]!;
    expect(late).to.be.within(19, 22);
    finger('pointermove', right - 60);
    await settled(element);
    expect(element.plan.walks[0]).to.be.below(late);
    expect(fired).to.deep.equal(['input', 'input']);
    finger('pointerup', right - 60);
    await settled(element);
    expect(fired).to.deep.equal(['input', 'input', 'change']);
    const then = x();
    finger('pointerdown', then);
    finger('pointermove', from);
    finger('pointerup', from);
    await settled(element);
    expect(element.plan.walks).to.deep.equal([]);
    expect(Math.abs(x() - from)).to.be.below(2);
    finger('pointerdown', from);
    finger('pointerup', from);
    await settled(element);
    expect(element.plan.walks).to.deep.equal([17]);
    expect(all(element, '.hold').every((hold) => (hold as HTMLElement).tabIndex < 0)).to.equal(true);
  });

  it('shows the hour under a finger that drags the disc of now', async () => {
    const element = await make(phone);
    const disc = (): HTMLElement => all<HTMLElement>(element, '.hold').at(-1)!;
    Element.prototype.setPointerCapture = () => {};
    const { left } = disc().getBoundingClientRect();
    for (const [type, clientX] of [
      ['pointerdown', left],
      ['pointermove', left - 100],
      ['pointerup', left - 100],
    ] as const)
      disc().dispatchEvent(new PointerEvent(type, { pointerId: 1, clientX, bubbles: true, composed: true }));
    await settled(element);
    expect(Number(hour(element).value)).to.be.within(12, 18);
  });

  it('shows the hour that is chosen by the keys of a slider', async () => {
    const element = await make();
    hour(element).focus();
    await sendKeys({ press: 'Home' });
    await settled(element);
    expect(hour(element).getAttribute('aria-valuetext')).to.equal('7 uur');
    expect(said(element)).to.contain('In dit voorbeeld is de batterij half vol.');
    await sendKeys({ press: 'End' });
    await settled(element);
    expect(hour(element).getAttribute('aria-valuetext')).to.equal('23 uur');
  });
});
