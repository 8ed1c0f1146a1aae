// The note that asks whether this device may remember, in the practice's own words.
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/widgets/practice/practice-context/define.js';
import '../../../src/widgets/tools/pain-scale/define.js';
import type { PracticeInfo } from '../../../src/practice/info.js';
import { openRecord } from '../../../src/practice/record/store.js';
import { button, radio, ready, settled } from '../../support/page.js';

const asked = async (info: PracticeInfo, lang: string): Promise<string> => {
  const page = await fixture(
    html`<practice-context .info=${info}
      ><pain-scale lang=${lang} value="3" moment="before"></pain-scale
    ></practice-context>`,
  );
  const widget = page.querySelector('pain-scale')!;
  await ready(widget, lang);
  await settled(widget, () => !!radio(widget, 'after'));
  radio(widget, 'after').click();
  const slider = widget.shadowRoot!.querySelector<HTMLInputElement>('input[type=range]')!;
  slider.value = '4';
  for (const type of ['input', 'change']) slider.dispatchEvent(new Event(type, { bubbles: true }));
  const keep = (): HTMLElement | undefined => button(widget, lang === 'nl' ? 'Bewaar' : 'Enregistrer');
  await settled(widget, () => !!keep());
  keep()!.click();
  const note = (): Element | null => widget.shadowRoot!.querySelector('[part~="consent"]');
  await settled(widget, () => !!note());
  return note()!.textContent!.replace(/\s+/g, ' ').trim();
};

describe('the note that asks whether this device may remember', () => {
  afterEach(() => {
    openRecord().erase();
    localStorage.clear();
  });

  it('speaks its own words where the practice says none', async () => {
    expect(await asked({ name: 'De Linde' }, 'nl')).to.match(/^Mogen we dit op je toestel bewaren\?/);
  });

  it('speaks those of the practice, in the language of the widget, and its own for the rest', async () => {
    const own = { ask: { nl: 'Zullen we dit voor je bewaren?' }, means: 'Alles blijft hier.' };
    const info = { texts: { 'remember-note': own } };
    expect(await asked(info, 'nl')).to.match(/^Zullen we dit voor je bewaren\? Alles blijft hier\. Ja, bewaar/);
    expect(await asked(info, 'fr'))
      .to.contain('Alles blijft hier.')
      .and.not.contain('Zullen');
  });
});
