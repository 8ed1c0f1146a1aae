// Widgets that are put into a frame by a page's script, drawn or not yet, and taken out of it: a portal, an editor's canvas.
import { chai, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { registry, type Tag } from '../../src/registry.js';
import { ready, settled } from '../support/page.js';

chai.config.truncateThreshold = 0;

/** An empty page of the same origin, in this one. */
async function frame(): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(
    html`<div lang="nl"><iframe title="frame" width="600" height="900"></iframe></div>`,
  );
  const page = box.querySelector('iframe')!.contentDocument!;
  page.documentElement.lang = 'nl';
  return page.body;
}

/** Whether it wears its own styles: the frame's line, and the width of what comes later. */
const dressed = (widget: Element, selector = '.frame'): boolean => {
  const part = widget.shadowRoot!.querySelector(selector)!;
  const { borderTopStyle, boxSizing } = getComputedStyle(part);
  return borderTopStyle === 'solid' && boxSizing === 'border-box';
};

async function help(widget: Element): Promise<void> {
  widget.shadowRoot!.querySelector<HTMLElement>('[part~=help-button]')!.click();
  const dialog = (): HTMLDialogElement | null => widget.shadowRoot!.querySelector('dialog');
  await settled(widget, () => !!dialog()?.matches(':modal'));
  expect(dressed(widget, 'dialog')).to.equal(true);
  dialog()!.close();
  await settled(widget, () => !dialog());
}

describe('in a document of its own', () => {
  for (const [tag, family] of (Object.entries(registry) as [Tag, string][]).filter(
    ([tag]) => tag !== 'practice-context',
  )) {
    it(`<${tag}> is drawn in its own styles, there and back, with what comes later`, async () => {
      await import(`../../src/widgets/${family}/${tag}/define.ts`);
      const there = await frame();
      const here = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
      const [drawn, fresh] = [document.createElement(tag), document.createElement(tag)];
      here.append(drawn);
      await ready(drawn);
      there.append(drawn, fresh);
      for (const widget of [drawn, fresh]) {
        await ready(widget);
        await waitUntil(() => dressed(widget), `${tag} is dressed in the frame`);
        await help(widget);
      }
      here.append(fresh);
      await ready(fresh);
      await waitUntil(() => dressed(fresh), `${tag} is dressed at home again`);
      await help(fresh);
    });
  }

  it('<practice-context> has no box, and tells and dresses what is there', async () => {
    for (const tag of ['practice-context', 'pain-scale'] as const)
      await import(`../../src/widgets/${registry[tag]}/${tag}/define.ts`);
    const there = await frame();
    const context = document.createElement('practice-context');
    context.setAttribute('accent', 'rgb(1, 2, 3)');
    const widget = document.createElement('pain-scale');
    context.append(widget);
    there.append(context);
    await ready(widget);
    await settled(context);
    const look = (element: Element) => there.ownerDocument.defaultView!.getComputedStyle(element);
    expect([look(context).display, look(widget).getPropertyValue('--kine-accent')]).to.deep.equal([
      'contents',
      'rgb(1, 2, 3)',
    ]);
  });
});

describe('the red flags of a widget that is moved', () => {
  const widget = async (): Promise<HTMLElement> => {
    await import('../../src/widgets/tools/pain-scale/define.js');
    const scale = document.createElement('pain-scale');
    (await fixture<HTMLElement>(html`<div lang="nl"></div>`)).append(scale);
    await ready(scale);
    return scale;
  };
  const dialogOf = (element: Element): HTMLDialogElement | null => element.shadowRoot!.querySelector('dialog');
  const press = (element: Element): void =>
    element.shadowRoot!.querySelector<HTMLElement>('[part~=help-button]')!.click();

  it('stay in front of the page, and close for good', async () => {
    const scale = await widget();
    press(scale);
    await settled(scale, () => !!dialogOf(scale)?.open);
    scale.parentElement!.prepend(document.createElement('p'));
    const elsewhere = await fixture<HTMLElement>(html`<section lang="nl"></section>`);
    elsewhere.append(scale);
    expect(dialogOf(scale)!.matches(':modal')).to.equal(true);
    press(scale);
    // Two frames: what the second press brings must not come after the dialog was closed.
    await ready(scale);
    expect(dialogOf(scale)!.matches(':modal')).to.equal(true);
    dialogOf(scale)!.close();
    await settled(scale, () => !dialogOf(scale));
    scale.parentElement!.append(scale);
    await settled(scale);
    expect(dialogOf(scale)).to.equal(null);
  });

  it('do not come, now or later, when the widget was taken away before they could', async () => {
    const scale = await widget();
    const home = scale.parentElement!;
    press(scale);
    scale.remove();
    await import('../../src/ui/later/help/help-dialog.js');
    await new Promise((done) => setTimeout(done, 100));
    await settled(scale);
    home.append(scale);
    await settled(scale);
    expect([dialogOf(scale), scale.shadowRoot!.querySelector('[role=alert]')]).to.deep.equal([null, null]);
    press(scale);
    await settled(scale, () => !!dialogOf(scale)?.matches(':modal'));
    dialogOf(scale)!.close();
  });
});
