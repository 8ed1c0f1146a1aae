// What practice-context tells, to whom, and what it leaves out.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../../src/widgets/practice/practice-context/define.js';
import '../../../../src/widgets/tools/pain-scale/define.js';
import type { PracticeContextElement } from '../../../../src/widgets/practice/practice-context/practice-context.js';
import { ready, settled, visibleText } from '../../../support/page.js';

const help = async (element: Element): Promise<string> => {
  const dialog = (): HTMLDialogElement | null => element.shadowRoot!.querySelector('dialog');
  element.shadowRoot!.querySelector<HTMLElement>('[part~=help-button]')!.click();
  await settled(element, () => !!dialog()?.open);
  const text = dialog()!.textContent!.replace(/\s+/g, ' ');
  dialog()!.close();
  await settled(element, () => !dialog());
  return text;
};

/** A practice-context with a JSON child around a pain-scale. */
const withJson = async (text: string): Promise<Element> => {
  const box = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
  const context = document.createElement('practice-context');
  const json = document.createElement('script');
  json.type = 'application/json';
  json.textContent = text;
  context.append(json, document.createElement('pain-scale'));
  box.append(context);
  const widget = context.querySelector('pain-scale')!;
  await ready(widget);
  return widget;
};

const warnings = async (run: (said: readonly string[]) => Promise<unknown>): Promise<string> => {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...args: unknown[]) => void said.push(args.join(' '));
  try {
    await run(said);
  } finally {
    console.warn = warn;
  }
  return said.join('\n');
};

describe('practice-context', () => {
  it('tells the widgets inside it', async () => {
    const box = await fixture(
      html`<div lang="nl">
        <practice-context name="De Linde" phone="09 000 00 00"><pain-scale></pain-scale></practice-context>
      </div>`,
    );
    const widget = box.querySelector('pain-scale')!;
    await ready(widget);
    expect(await help(widget)).to.contain('De Linde: 09 000 00 00');
  });

  it('gives its widgets its own language where the page has none that the kit has, and then only', async () => {
    const { documentElement: page } = document;
    const before = page.lang;
    page.lang = 'tr';
    const box = await fixture<HTMLElement>(
      html`<div>
        <practice-context language="fr"><pain-scale></pain-scale></practice-context>
      </div>`,
    );
    const context = box.querySelector<PracticeContextElement>('practice-context')!;
    const widget = box.querySelector('pain-scale')!;
    await settled(widget, () => visibleText(widget).includes('À combien'));
    context.language = 'de';
    await settled(widget, () => visibleText(widget).includes('Wie stark'));
    box.lang = 'nl';
    await settled(widget, () => visibleText(widget).includes('Hoeveel pijn'));
    context.language = 'fr';
    await settled(widget);
    expect(visibleText(widget)).to.contain('Hoeveel pijn');
    page.lang = before;
  });

  it('tells when somebody answers the phone, in the line with its number', async () => {
    await import('../../../../src/widgets/practice/book-appointment/define.js');
    const box = await fixture<HTMLElement>(
      html`<div lang="nl">
        <practice-context phone="09 000 00 00" hours="mo-fr 08:00-12:00; sa 09:00-12:00"
          ><book-appointment></book-appointment
        ></practice-context>
      </div>`,
    );
    const widget = box.querySelector('book-appointment')!;
    await settled(widget, () => visibleText(widget).includes('09 000 00 00'));
    expect(visibleText(widget)).to.contain('Open: ma–vr 08:00–12:00; za 09:00–12:00');
  });

  it('tells the whole page when no widget is inside', async () => {
    const box = await fixture(
      html`<div lang="nl"><pain-scale></pain-scale><practice-context phone="09 000 00 01"></practice-context></div>`,
    );
    const widget = box.querySelector('pain-scale')!;
    await ready(widget);
    expect(await help(widget)).to.contain('09 000 00 01');
  });

  it('reaches widgets that were there before it', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="nl">
        <section><pain-scale></pain-scale></section>
      </div>`,
    );
    const widget = box.querySelector('pain-scale')!;
    await ready(widget);
    const late = document.createElement('practice-context') as PracticeContextElement;
    late.phone = '09 000 00 02';
    late.append(box.querySelector('section')!);
    box.append(late);
    await ready(widget);
    await settled(late);
    expect(await help(widget)).to.contain('09 000 00 02');
  });

  it('takes JSON from a child and wording per language', async () => {
    const title = { nl: 'Hoe gaat het?', fr: 'Ça va ?' };
    const widget = await withJson(JSON.stringify({ texts: { 'pain-scale': { title } } }));
    expect(visibleText(widget)).to.contain('Hoe gaat het?');
    widget.closest<HTMLElement>('div')!.lang = 'fr';
    await settled(widget, () => visibleText(widget).includes('Ça va'));
  });

  it('leaves out hostile and broken data and says so on the console', async () => {
    const hostile = { phone: '09 000 00 04', bookingUrl: 'javascript:alert(1)', mail: 'x@y.example\nBcc: z@y.example' };
    const said = await warnings(async () => {
      for (const text of ['{broken', '[1,2]']) await withJson(text);
      expect(await help(await withJson(JSON.stringify(hostile)))).to.contain('09 000 00 04');
    });
    expect(said).to.match(/cannot be read/);
    expect(said).to.match(/bookingUrl \(unsafe\)/);
    expect(said).to.match(/mail \(unsafe\)/);
  });

  it('stays calm when its file is not there', async () => {
    const said = await warnings(async (heard) => {
      const box = await fixture(
        html`<div lang="nl">
          <practice-context src="/no-such-file.json"><pain-scale></pain-scale></practice-context>
        </div>`,
      );
      await ready(box.querySelector('pain-scale')!);
      await waitUntil(() => heard.length, 'it says so', { timeout: 8000 });
    });
    expect(said).to.contain('could not read');
  });
});
