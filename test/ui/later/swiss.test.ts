// German on a Swiss page: the widget's own words and what is fetched later have ss, on a German page ß.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/widgets/tools/pain-scale/define.js';
import { ready, settled } from '../../support/page.js';

const said = (widget: Element): string => widget.shadowRoot!.textContent!;

async function withHelp(lang: string): Promise<string> {
  const box = await fixture(html`<div lang=${lang}><pain-scale></pain-scale></div>`);
  const widget = box.querySelector('pain-scale')!;
  await ready(widget, 'de');
  widget.shadowRoot!.querySelector<HTMLElement>('[part~=help-button]')!.click();
  await settled(widget, () => /Schlie(ß|ss)en/.test(said(widget)));
  return said(widget);
}

it('spells ss on a Swiss page, in the widget and in the help', async () => {
  const text = await withHelp('de-CH');
  expect(text).to.contain('0 heisst keine Schmerzen').and.to.contain('Schliessen').and.not.to.contain('ß');
});

it('spells ß on any other German page', async () => {
  const text = await withHelp('de-AT');
  expect(text).to.contain('0 heißt keine Schmerzen').and.to.contain('Schließen');
});
