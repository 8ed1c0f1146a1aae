// What only pain-types does: the land is the pain, the person walks over it, and signs for a doctor come first.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/widgets/guides/pain-types/define.js';
import { courses, stops, type Kind } from '../../../../src/science/pain/kinds.js';
import type { PainTypesElement } from '../../../../src/widgets/guides/pain-types/pain-types.js';
import { contract } from '../../../support/contract.js';
import { guideContract } from '../../../support/guide.js';
import { all, radio, ready, said, settled } from '../../../support/page.js';

contract('pain-types', { filled: { kind: 'long', weeks: '26' }, invalid: { kind: 'odd', weeks: '7' } });
guideContract('pain-types', { 1: 'a year, as the 52 weeks of its claim' });

const make = async (kind = '', weeks = ''): Promise<PainTypesElement> => {
  const element = await fixture<PainTypesElement>(
    html`<pain-types lang="nl" kind=${kind} weeks=${weeks}></pain-types>`,
  );
  await ready(element);
  return element;
};
const slider = (element: Element): HTMLInputElement => all<HTMLInputElement>(element, 'input.range')[0]!;
const place = (of: Element): DOMRect => of.getBoundingClientRect();
/** The figures in the earth that are not faded out, with how low each lies. */
const figures = (element: Element): [text: string, y: number][] =>
  all(element, '.picture .here text')
    .filter((text) => /^\d+$/.test(text.textContent!.trim()))
    .map((text) => [text.textContent!.trim(), place(text).top]);

describe('pain-types', () => {
  it('shows figures that lie as low as the pain they tell, and says the same ones', async () => {
    for (const kind of ['short', 'long'] as const)
      for (const [i, weeks] of stops.entries()) {
        const element = await make(kind, String(weeks));
        const shown = figures(element);
        expect(shown.map(([text]) => Number(text))).to.deep.equal(courses[kind]);
        const lows = shown.map(([, y]) => y);
        expect(lows).to.deep.equal([...lows].sort((a, b) => a - b));
        expect(said(element)).to.contain(`${courses[kind][i]} op 100`);
        expect(slider(element).ariaValueText!.replace(/\s/g, ' ')).to.contain(`${courses[kind][i]} op 100`);
        element.remove();
      }
  });

  it('lets keys walk through time, exactly as far as there are stops', async () => {
    const element = await make();
    let changes = 0;
    element.addEventListener('change', () => changes++);
    slider(element).focus();
    await sendKeys({ press: 'ArrowRight' });
    await settled(element, () => element.weeks === '26');
    await sendKeys({ press: 'End' });
    await settled(element, () => element.weeks === '52');
    expect(said(element)).to.contain('21 op 100');
    expect(changes).to.equal(2);
    await sendKeys({ press: 'Home' });
    await settled(element, () => element.weeks === '0');
    expect(said(element)).to.contain('56 op 100');
  });

  it('puts the person above the thumb of the slider, at every stop', async () => {
    for (const [i, weeks] of stops.entries()) {
      const element = await make('short', String(weeks));
      const { left, width } = place(slider(element));
      const thumb = left + 15 + ((width - 30) * i) / (stops.length - 1);
      const ticked = all(element, '.picture .here text').find((text) => text.textContent!.trim() === '21')!;
      if (i === stops.length - 1) expect(place(ticked).left + place(ticked).width / 2).to.be.closeTo(thumb, 2);
      const { left: from, right: to } = place(all(element, '.walker')[0]!);
      expect(thumb).to.be.within(from, to);
      element.remove();
    }
  });

  it('goes where the land is pressed, and lets the person be dragged there, with no tab stop in the picture', async () => {
    const element = await make();
    all(element, '.stop')[3]!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await settled(element, () => element.weeks === '52');
    const heard: string[] = [];
    for (const type of ['input', 'change'] as const) element.addEventListener(type, () => heard.push(type));
    const walker = all(element, '.walker')[0]!;
    const { left, top, width } = place(walker);
    const [x, y] = [left + width / 2, top + 20];
    const far = place(slider(element)).width / 3;
    const point = (type: string, clientX: number): boolean =>
      walker.dispatchEvent(
        new PointerEvent(type, { clientX, clientY: y, pointerId: 1, bubbles: true, composed: true }),
      );
    point('pointerdown', x);
    point('pointermove', x - 20);
    point('pointermove', x - 2 * far);
    point('pointerup', x - 2 * far);
    await settled(element, () => element.weeks === '6');
    expect(heard.at(-1)).to.equal('change');
    expect(heard.filter((type) => type === 'change')).to.have.lengthOf(1);
    expect(all(element, '.picture [tabindex]')).to.have.lengthOf(0);
  });

  it('gives pain with a cause no figure and no time, but a doctor', async () => {
    const element = await make('cause');
    expect(figures(element)).to.deep.equal([]);
    expect(all(element, 'input.range')).to.have.lengthOf(0);
    expect(said(element)).to.contain('huisarts');
    expect(said(element)).not.to.match(/\d/);
    radio(element, 'long').click();
    await settled(element, () => said(element).includes('48 op 100'));
    expect(element.kind satisfies Kind | (string & {})).to.equal('long');
  });

  it('asks after signs for a doctor before it asks for a kind, open', async () => {
    const element = await make();
    const first = all(element, '[data-section=first]')[0] as HTMLDetailsElement;
    expect(first.open).to.equal(true);
    const after = first.compareDocumentPosition(radio(element, 'cause'));
    expect(after & Node.DOCUMENT_POSITION_FOLLOWING).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(first.textContent).to.contain('noodnummer');
  });

  it('keeps the other sections in one fold, open where the page names one of them', async () => {
    const fold = (element: Element): HTMLDetailsElement => all<HTMLDetailsElement>(element, '.extra > details')[0]!;
    const element = await make();
    expect(fold(element).open).to.equal(false);
    expect(fold(element).querySelectorAll('[data-section]')).to.have.lengthOf(3);
    const named = await fixture<PainTypesElement>(html`<pain-types lang="nl" open="course"></pain-types>`);
    await ready(named);
    expect(fold(named).open).to.equal(true);
    expect(all(named, '[data-section=course]')[0]!.checkVisibility()).to.equal(true);
  });

  it('keeps the card as high, whatever kind is chosen, but for a line of words', async () => {
    const element = await make();
    const before = place(element).height;
    for (const kind of ['cause', 'long', 'short'] as const) {
      radio(element, kind).click();
      await settled(element, () => element.kind === kind);
      expect(Math.abs(place(element).height - before)).to.be.lessThan(60);
    }
  });
});
