// A page that the browser translates: it writes its own language over that of the page, after the widgets are drawn.
import { expect } from '@open-wc/testing';
import '../../src/widgets/tools/pain-scale/define.js';
import { ready, settled } from '../support/page.js';

const add = async (): Promise<HTMLElement> => {
  const scale = document.createElement('pain-scale');
  document.body.append(scale);
  await ready(scale);
  return scale;
};

const title = (scale: Element) => scale.shadowRoot!.querySelector('[part~=title]')?.textContent?.trim();

describe('on a page that is translated by the browser', () => {
  beforeEach(() => (document.documentElement.lang = 'fr-CH'));
  afterEach(() => {
    document.documentElement.removeAttribute('lang');
    document.querySelectorAll('pain-scale').forEach((scale) => scale.remove());
  });

  it('a widget keeps its language, also one that comes later, and follows one the kit has', async () => {
    const scale = await add();
    const before = title(scale);
    document.documentElement.lang = 'tr';
    const late = await add();
    expect(title(late)).to.equal(before);
    expect(title(scale)).to.equal(before);
    document.documentElement.lang = 'de';
    await settled(scale, () => title(scale) !== before);
    await ready(late, 'de');
    expect(title(late)).to.equal(title(scale));
  });

  it('the red flags keep naming the number of the country', async () => {
    const scale = await add();
    document.documentElement.lang = 'tr';
    scale.shadowRoot!.querySelector<HTMLElement>('[part~=help-button]')!.click();
    await settled(scale, () => !!scale.shadowRoot!.querySelector('dialog')?.open);
    const dialog = scale.shadowRoot!.querySelector('dialog')!;
    expect(dialog.querySelector('a')!.getAttribute('href')).to.equal('tel:144');
    dialog.close();
  });
});
