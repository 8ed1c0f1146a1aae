// pain-chart on a phone and at first sight: never an empty picture without a word, a budget, and starting again.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/metaphors/pain-chart/define.js';
import type { PainChartElement } from '../../../../src/widgets/metaphors/pain-chart/pain-chart.js';
import { itInOneEngine } from '../../../support/engines.js';
import { all, button, radio, ready, settled, visibleText } from '../../../support/page.js';

const make = async (
  values?: readonly unknown[],
  markup = html`<div><pain-chart lang="nl" zone="Europe/Brussels"></pain-chart></div>`,
): Promise<PainChartElement> => {
  const box = await fixture<HTMLElement>(markup);
  const element = box.querySelector<PainChartElement>('pain-chart')!;
  if (values) element.values = values;
  await ready(element);
  await settled(element, () => element.matches(':state(example)') === !values);
  return element;
};
const picture = (element: Element): string => element.shadowRoot!.querySelector('.plot')!.textContent!;
const day = (at: string, value: number, more: object = {}): object => ({ at: `${at}T12:00:00Z`, value, ...more });

describe('pain-chart at first sight', () => {
  beforeEach(() => {
    localStorage.clear();
    (globalThis as { [key: symbol]: { erase(): void } | undefined })[Symbol.for('kinekit/record@1')]?.erase();
  });

  it('opens each period of the example on its last scores, never on bare ground', async () => {
    const element = await make();
    for (const period of ['day', 'week', 'month']) {
      radio(element, period).click();
      await settled(element, () => radio(element, period).checked);
      expect(visibleText(element), period).not.to.contain('niets genoteerd');
      await settled(element, () => !picture(element).includes('niets genoteerd'));
    }
  });

  it('has no empty list where nothing was noted beside the scores', async () => {
    const element = await make([day('2026-01-01', 4), day('2026-01-02', 5)]);
    all<HTMLElement>(element, 'summary')
      .find(({ textContent }) => textContent!.includes('Notities (0)'))!
      .click();
    await settled(element, () => !!button(element, 'Kies een punt'));
    expect(all(element, 'ul, ol').filter(({ children }) => !children.length)).to.deep.equal([]);
  });

  it('opens on the last scores also where a page asks for a period', async () => {
    const markup = html`<div><pain-chart lang="nl" zone="UTC" period="week"></pain-chart></div>`;
    const element = await make([day('2020-01-01', 4), day('2020-01-02', 5), day('2026-01-02', 5)], markup);
    expect(picture(element)).not.to.contain('niets genoteerd');
  });

  it('shows a flag and says so where a person walks into a silence', async () => {
    const element = await make([day('2024-01-01', 4), day('2024-02-20', 5)]);
    radio(element, 'week').click();
    await settled(element, () => radio(element, 'week').checked);
    for (let i = 0; i < 4; i++) {
      button(element, 'Vroeger')!.click();
      await settled(element);
    }
    await settled(element, () => picture(element).includes('hier is niets genoteerd'));
    expect(visibleText(element)).to.contain('hier is niets genoteerd');
  });

  it('starts again from an example and another scale at once with what the page gave', async () => {
    const both = [
      day('2026-01-01', 4, { scale: 'nrs' }),
      day('2026-01-02', 4, { scale: 'nrs' }),
      day('2026-01-03', 4.5, { scale: 'vas' }),
    ];
    const element = await make(both, html`<div><pain-chart lang="nl" zone="UTC" lesson></pain-chart></div>`);
    expect(button(element, 'Opnieuw')).to.equal(undefined);
    await settled(element, () => !!radio(element, 'vas'));
    radio(element, 'vas').click();
    await settled(element, () => !!button(element, 'Opnieuw'));
    all<HTMLElement>(element, 'summary')[0]!.click();
    await settled(element, () => !!button(element, 'Bekijk een voorbeeld'));
    button(element, 'Bekijk een voorbeeld')!.click();
    await settled(element, () => element.matches(':state(example)'));
    button(element, 'Opnieuw')!.click();
    await settled(element, () => !element.matches(':state(example)') && radio(element, 'nrs').checked);
    expect(button(element, 'Opnieuw')).to.equal(undefined);
  });

  it('glides to a period: on its way the picture is between both', async () => {
    const element = await make(Array.from({ length: 60 }, (_, i) => ({ at: 1.7e12 + i * 864e5, value: i % 9 })));
    const paths = (): string => element.shadowRoot!.querySelector('.plot svg')!.innerHTML;
    const seen = new Set([paths()]);
    radio(element, 'week').click();
    await settled(element, () => seen.add(paths()).size > 4);
  });

  for (const lang of ['nl', 'de'])
    itInOneEngine(`keeps to its budget on a phone: ${lang}`, async () => {
      const element = await make(
        undefined,
        html`<div style="inline-size:358px"><pain-chart lang=${lang} zone="Europe/Brussels"></pain-chart></div>`,
      );
      expect(element.getBoundingClientRect().height).to.be.below(1350);
      const shown = (each: Element): boolean => each.checkVisibility() && !each.closest('.foot');
      const controls = all<HTMLInputElement>(element, 'input, button, summary').filter((c) => shown(c) && !c.disabled);
      expect(controls.map((c) => c.textContent).length).to.be.at.most(8);
      expect(all(element, 'details').filter(shown)).to.have.lengthOf(2);
      const texts = all<HTMLElement>(element, '.head, .lead .key, .period span, .answer, summary, .lead button').filter(
        shown,
      );
      const words = texts
        .map((each) => each.innerText)
        .join(' ')
        .trim()
        .split(/\s+/);
      expect(words.length).to.be.at.most(80);
    });
});
