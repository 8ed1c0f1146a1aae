// What pain-chart says of days with more pain: it denies nobody, and measures nothing in a sketch.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/metaphors/pain-chart/define.js';
import type { PainChartElement } from '../../../../src/widgets/metaphors/pain-chart/pain-chart.js';
import { all, ready, settled, visibleText } from '../../../support/page.js';

/** Three months of the same score; undefined: none, so that the example is shown. */
const make = async (value?: number): Promise<PainChartElement> => {
  const element = await fixture<PainChartElement>(html`<pain-chart lang="nl" zone="Europe/Brussels"></pain-chart>`);
  if (value !== undefined)
    element.values = Array.from({ length: 91 }, (_, i) => ({ at: Date.UTC(2026, 1, 20 + i, 8), value }));
  await ready(element);
  await settled(element, () => element.matches(':state(example)') === (value === undefined));
  all<HTMLElement>(element, 'summary')
    .find((each) => each.textContent!.includes('Vergelijk dagen met meer pijn'))!
    .click();
  return element;
};

describe('pain-chart and days with more pain', () => {
  beforeEach(() => localStorage.clear());

  it('denies nobody their hard days, least of all those whose pain is at the top', async () => {
    const calm = await make(4);
    await settled(calm, () => visibleText(calm).includes('In deze cijfers zien we geen dagen'));
    expect(visibleText(calm)).to.contain('Dat zegt niet dat je geen moeilijke dagen had');
    const worst = await make(10);
    await settled(worst, () => visibleText(worst).includes('Of het nog erger werd, kunnen ze niet tonen.'));
    expect(visibleText(worst)).not.to.contain('zien we geen');
  });

  it('compares no lengths in the example, whose heights are a sketch', async () => {
    const element = await make();
    await settled(element, () => all(element, '.cycles li').length > 1);
    expect(element.matches(':state(example)')).to.equal(true);
    expect(visibleText(element)).not.to.match(/De laatste (keer|twee keren)/);
  });
});
