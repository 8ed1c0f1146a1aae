// Handing over by a code in visit-summary: what an address brings is shown once, kept nowhere unasked, and gone from the address.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/tools/visit-summary/define.js';
import { ownRecord } from '../../../../scripts/look/own-record.js';
import { planCode, summaryCode } from '../../../../src/practice/handover/handover.js';
import { planOf } from '../../../../src/practice/plan.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import { summaryOf } from '../../../../src/practice/summary/summary.js';
import type { VisitSummaryElement } from '../../../../src/widgets/tools/visit-summary/visit-summary.js';
import { axeFaults } from '../../../support/axe.js';
import { itInOneEngine } from '../../../support/engines.js';
import { all, button, radio, ready, settled, visibleText } from '../../../support/page.js';

const today = '2026-11-23';
const own = ownRecord(Date.parse(`${today}T09:00:00Z`));
const page = summaryOf(own, today, 'Europe/Brussels');
const plan = planOf(own.plan, today);

const make = async (lang = 'nl'): Promise<VisitSummaryElement> => {
  const element = await fixture<VisitSummaryElement>(html`<visit-summary lang=${lang}></visit-summary>`);
  await ready(element, lang);
  return element;
};
/** As when a page is opened by a code. */
const opened = async (code: string, lang?: string): Promise<VisitSummaryElement> => {
  history.replaceState(null, '', `#${code}`);
  const element = await make(lang);
  await settled(element, () => !!brought(element));
  return element;
};
const brought = (element: Element): HTMLElement | null => element.shadowRoot!.querySelector('.brought');
const sheet = (element: Element): HTMLElement | null => element.shadowRoot!.querySelector('.sheet');
/** Class of what has the focus. An element itself, as what was not expected, would be told with all that hangs on it. */
const focused = (element: Element): string | undefined => element.shadowRoot!.activeElement?.className;
const qr = (element: Element): SVGElement | null => element.shadowRoot!.querySelector('.qr');
const handing = async (element: VisitSummaryElement): Promise<void> => {
  await settled(element, () => all(element, '.answer summary').length === 2);
  all<HTMLElement>(element, '.answer summary')[0]!.click();
  await settled(element, () => !!qr(element));
};

describe('visit-summary hands over by a code', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    openRecord().erase();
    localStorage.clear();
  });

  it('shows the page an address brings, keeps none of it, and takes it out of the address', async () => {
    const element = await opened(await summaryCode(page));
    await settled(element, () => !!sheet(element));
    expect(location.hash).to.equal('');
    expect(visibleText(element)).to.contain('komt van een ander toestel').and.contain(page.goal!);
    expect(focused(element)).to.equal('sheet');
    expect(openRecord().get().painLog).to.deep.equal([]);
    expect(localStorage.length).to.equal(0);
    button(element, 'Sluit de pagina').click();
    await settled(element, () => !sheet(element));
    expect(brought(element)).to.equal(null);
  });

  it('shows it whole, whatever stands on this device or is left out there', async () => {
    openRecord().update((record) => ({ ...record, factors: { stress: 4 } }));
    history.replaceState(null, '', `#${await summaryCode(page)}`);
    const element = await fixture<VisitSummaryElement>(
      html`<visit-summary lang="nl" without="goal pain"></visit-summary>`,
    );
    await ready(element);
    await settled(element, () => !!sheet(element));
    expect(sheet(element)!.textContent).to.contain(page.goal!);
    expect(all(element, '.sheet .pain')).to.have.length(1);
    expect(openRecord().get().factors).to.deep.equal({ stress: 4 });
  });

  it('reads an address that comes while the page is open, and one whose sign was written otherwise', async () => {
    const element = await make();
    const code = await summaryCode(page);
    history.replaceState(null, '', `#${code.replace('=', '%3D')}`);
    dispatchEvent(new HashChangeEvent('hashchange'));
    await settled(element, () => !!sheet(element));
    expect(location.hash).to.equal('');
  });

  it('is opened once on a page with two of them', async () => {
    history.replaceState(null, '', `#${await summaryCode(page)}`);
    const box = await fixture(
      html`<div lang="nl"><visit-summary></visit-summary><visit-summary></visit-summary></div>`,
    );
    const [one, two] = [...box.children] as VisitSummaryElement[];
    await ready(one!);
    await ready(two!);
    await settled(one!, () => !!sheet(one!));
    expect(sheet(two!)).to.equal(null);
  });

  it('says why a code is not read', async () => {
    const newer = await opened('summary=7.abcdef');
    expect(visibleText(newer)).to.contain('nieuwere versie');
    expect(focused(newer)).to.equal('brought');
    const broken = await opened((await summaryCode(page)).slice(0, -9));
    expect(visibleText(broken)).to.contain('kunnen we niet lezen');
    expect(sheet(broken)).to.equal(null);
  });

  it('leaves other addresses alone', async () => {
    for (const other of ['top', 'summary', 'kine-help', 'my-summary=1.abc']) {
      history.replaceState(null, '', `#${other}`);
      const element = await make();
      expect(location.hash).to.equal(`#${other}`);
      expect(brought(element)).to.equal(null);
    }
  });

  it('takes a plan over when asked, and only then', async () => {
    const first = await opened(await planCode(plan, today));
    expect(visibleText(first))
      .to.contain('Wandelen: begin met 10, tot 30 minuten.')
      .and.not.contain('in de plaats van');
    button(first, 'Niet nu').click();
    await settled(first, () => !brought(first));
    expect(openRecord().get().plan).to.equal(undefined);
    const element = await opened(await planCode(plan, today));
    button(element, 'Neem over').click();
    await settled(element, () => visibleText(element).includes('Het plan staat nu op dit toestel'));
    expect(planOf(openRecord().get().plan, today)).to.deep.equal(plan);
    expect(focused(element)).not.to.equal(undefined);
    expect(localStorage.length).to.equal(0);
    await settled(element, () => !!element.shadowRoot!.querySelector('[part~=consent]'));
    expect(localStorage.length).to.equal(0);
  });

  it('says that a plan comes in the place of another', async () => {
    openRecord().update((record) => ({ ...record, plan: own.plan! }));
    const element = await opened(await planCode({ ...plan, rest: [1] }, today));
    await settled(element, () => visibleText(element).includes('in de plaats van het plan'));
    button(element, 'Neem over').click();
    await settled(element, () => visibleText(element).includes('Het plan staat nu op dit toestel'));
    expect(planOf(openRecord().get().plan, today).rest).to.deep.equal([1]);
  });

  it('draws a code of what is on the page, anew when that changes, and one of the plan', async () => {
    openRecord().update(() => own);
    const element = await make();
    await handing(element);
    const path = (): string => qr(element)!.querySelector('path')!.getAttribute('d')!;
    const whole = path();
    expect(qr(element)!.getAttribute('aria-label')).to.equal('QR-code met je pagina');
    radio(element, 'pain').click();
    await settled(element, () => path() !== whole);
    expect(path().length).to.be.below(whole.length);
    element.shadowRoot!.querySelector<HTMLInputElement>('[name=hand-over][value=plan]')!.click();
    await settled(element, () => qr(element)!.getAttribute('aria-label') === 'QR-code met je plan');
  });

  it('offers no code while there is nothing on the page', async () => {
    const element = await make();
    expect(visibleText(element)).not.to.contain('Geef door met een code');
  });

  itInOneEngine('is accessible with a code and with what was brought, in four languages', async () => {
    openRecord().update(() => own);
    for (const lang of ['nl', 'fr', 'en', 'de']) {
      const element = await opened(await planCode(plan, today), lang);
      await handing(element);
      expect(await axeFaults(element)).to.deep.equal([]);
      element.remove();
    }
  });
});
