// The dialog with red flags as a person meets it: which number, in which order, by whatever the page says of its country.
import { expect, fixture, html } from '@open-wc/testing';
import type { AxeResults } from 'axe-core';
import 'axe-core/axe.min.js';
import { countries } from '../../../../src/science/safety/country.js';
import { strings } from '../../../../src/ui/help/strings/index.js';
import '../../../../src/widgets/practice/practice-context/define.js';
import type { PracticeContextElement } from '../../../../src/widgets/practice/practice-context/practice-context.js';
import '../../../../src/widgets/tools/pain-scale/define.js';
import '../../../../src/widgets/tools/step-goal/define.js';
import { itInOneEngine } from '../../../support/engines.js';
import { all, ready, settled } from '../../../support/page.js';

/** axe puts itself on the window; it is not a module. */
declare const axe: { run(context: Element, options: object): Promise<AxeResults> };

/** A widget on a page in `lang`, with a practice-context beside it when it has attributes. */
async function page(lang: string, practice?: Record<string, string>, tag = 'pain-scale'): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const widget = document.createElement(tag);
  if (practice) {
    const context = document.createElement('practice-context');
    for (const [name, value] of Object.entries(practice)) context.setAttribute(name, value);
    context.append(widget);
    box.append(context);
  } else box.append(widget);
  await ready(widget);
  return widget;
}

const dialogOf = (widget: Element): HTMLDialogElement => widget.shadowRoot!.querySelector('dialog')!;

async function open(widget: HTMLElement): Promise<HTMLDialogElement> {
  widget.shadowRoot!.querySelector<HTMLElement>('[part~=help-button]')!.click();
  await settled(widget, () => !!dialogOf(widget)?.open);
  return dialogOf(widget);
}

async function shut(widget: HTMLElement): Promise<void> {
  dialogOf(widget).close();
  await settled(widget, () => !dialogOf(widget));
}

const links = (dialog: Element): string[] =>
  [...dialog.querySelectorAll('a[href]')].map((a) => a.getAttribute('href')!);
const first = async (widget: HTMLElement): Promise<string> => {
  const [link] = links(await open(widget));
  await shut(widget);
  return link!;
};

describe('the red flags', () => {
  for (const [country, number] of Object.entries({ BE: 112, NL: 112, FR: 15, DE: 112, CH: 144, LU: 112, GB: 999 }))
    itInOneEngine(`begin with ${number} where the practice is in ${country}, in four languages`, async () => {
      for (const lang of ['nl', 'fr', 'en', 'de']) {
        const dialog = await open(await page(lang, { country, phone: '09 000 00 00' }));
        const [link] = dialog.querySelectorAll('a');
        expect(link!.getAttribute('href'), lang).to.equal(`tel:${number}`);
        expect(link!.textContent, lang).to.contain(`${number}`);
      }
    });

  it('take the country from the nearest lang where no practice says one, and follow it', async () => {
    const widget = await page('fr-CH');
    expect(await first(widget)).to.equal('tel:144');
    widget.parentElement!.lang = 'fr-FR';
    await ready(widget, 'fr');
    expect(await first(widget)).to.equal('tel:15');
    widget.parentElement!.lang = 'fr';
    await ready(widget, 'fr');
    expect(await first(widget)).to.equal('tel:112');
  });

  it('believe the practice before the language, also when it comes late, and while they are open', async () => {
    const widget = await page('nl-BE', { name: 'De Linde' });
    const context = widget.closest('practice-context') as PracticeContextElement;
    expect(await first(widget)).to.equal('tel:112');
    context.setAttribute('country', 'GB');
    await settled(context);
    const dialog = await open(widget);
    expect(links(dialog)[0]).to.equal('tel:999');
    context.country = 'CH';
    await settled(widget, () => links(dialog)[0] === 'tel:144');
    expect(dialog.open).to.equal(true);
    context.country = 'nowhere';
    await settled(widget, () => links(dialog)[0] === 'tel:112');
  });

  it('never ask the browser where it is', async () => {
    const asked: string[] = [];
    for (const name of ['language', 'languages'] as const)
      Object.defineProperty(navigator, name, {
        configurable: true,
        get: () => {
          asked.push(name);
          return name === 'language' ? 'fr-FR' : ['fr-FR', 'en-GB'];
        },
      });
    try {
      expect(await first(await page('nl'))).to.equal('tel:112');
      expect(asked).to.deep.equal([]);
    } finally {
      for (const name of ['language', 'languages'] as const) Reflect.deleteProperty(navigator, name);
    }
  });

  it('name the doctor before the practice, which is a link in a sentence and no button', async () => {
    for (const country of countries) {
      const dialog = await open(await page('nl', { country, name: 'De Linde', phone: '09 000 00 00' }));
      expect(links(dialog).at(-1), country).to.equal('tel:090000000');
      const practice = [...dialog.querySelectorAll('a')].at(-1)!;
      const doctor = dialog.querySelector('h4')!;
      expect(doctor.compareDocumentPosition(practice) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
      const looks = (link: Element): string => getComputedStyle(link).borderTopWidth;
      expect(looks(practice), country).to.equal('0px');
      expect(looks(dialog.querySelector('a')!), country).not.to.equal('0px');
    }
  });

  it('have what a practice puts in their place', async () => {
    const widget = await page('nl', { country: 'FR' });
    const context = widget.closest('practice-context') as PracticeContextElement;
    context.info = {
      emergency: { number: '17', doctor: { nl: 'Bel dokter Peeters.' }, doctorPhone: '09 000 00 07' },
      texts: { 'help-dialog': { title: 'Wanneer bel je wie?' } },
    };
    await settled(context);
    const dialog = await open(widget);
    expect(links(dialog)).to.deep.equal(['tel:17', 'tel:090000007']);
    expect(dialog.textContent).to.contain('Bel dokter Peeters.').and.not.contain('114');
    expect(dialog.querySelector('h3')!.textContent).to.contain('Wanneer bel je wie?');
  });

  it('say when to stop and what to ask before training, in a widget for training only', async () => {
    const before = (dialog: Element): boolean => /Vraag eerst raad aan je huisarts/.test(dialog.textContent);
    const training = await open(await page('nl', { country: 'UK' }, 'step-goal'));
    expect(before(training)).to.equal(true);
    expect(training.textContent).to.match(/Word je duizelig\? Stop.*Stop, en bel\s+999/);
    expect(before(await open(await page('nl')))).to.equal(false);
  });

  it('open on the call, keep the keyboard inside, and close by their button', async () => {
    const widget = await page('nl');
    const dialog = await open(widget);
    expect(widget.shadowRoot!.activeElement).to.equal(dialog.querySelector('a'));
    expect(dialog.matches(':modal')).to.equal(true);
    dialog.querySelector<HTMLElement>('button')!.click();
    await settled(widget, () => !dialogOf(widget));
  });

  it('stay open when the button was pressed twice', async () => {
    const widget = await page('nl');
    const button = widget.shadowRoot!.querySelector<HTMLElement>('[part~=help-button]')!;
    button.click();
    button.click();
    await settled(widget, () => !!dialogOf(widget)?.open);
    await settled(widget);
    expect(all(widget, '[role=alert]')).to.deep.equal([]);
  });

  it('fit a phone, and say where their numbers come from', async () => {
    const widget = await page('de-BE', { phone: '09 000 00 00' }, 'step-goal');
    const dialog = await open(widget);
    expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
    expect(dialog.getBoundingClientRect().height).to.be.at.most(innerHeight);
    dialog.querySelector<HTMLElement>('summary')!.click();
    await settled(widget, () => dialog.querySelectorAll('[data-claim]').length > 0);
    const claims = [...dialog.querySelectorAll<HTMLElement>('[data-claim]')].map((li) => li.dataset['claim']);
    expect(claims).to.have.members([
      'red-flags-urgent',
      'red-flags-heart-stroke',
      'red-flags-doctor',
      'red-flags-training',
      'emergency-number',
      'on-call-be',
    ]);
  });

  it('have no axe violation, light and dark', async () => {
    for (const scheme of ['light', 'dark']) {
      const widget = await page('fr-FR', { phone: '09 000 00 00' }, 'step-goal');
      widget.closest<HTMLElement>('div')!.style.colorScheme = scheme;
      const { violations } = await axe.run(await open(widget), { rules: { 'heading-order': { enabled: false } } });
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).to.deep.equal([]);
      await shut(widget);
    }
  });

  it('leave the right number, in a link, when they cannot be fetched', async () => {
    const real = strings.fr;
    strings.fr = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    try {
      const widget = await page('fr-FR');
      widget.shadowRoot!.querySelector<HTMLElement>('[part~=help-button]')!.click();
      const alert = (): HTMLElement | null => widget.shadowRoot!.querySelector('[role=alert]');
      await settled(widget, () => !!alert());
      expect(links(alert()!)).to.deep.equal(['tel:15']);
      expect(alert()!.textContent).to.match(/tout de suite.*15/s);
      expect(dialogOf(widget)).to.equal(null);
    } finally {
      strings.fr = real!;
    }
  });
});
