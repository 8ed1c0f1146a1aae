// The contract, in the foot: sources, and whom to call.
import { expect } from '@open-wc/testing';
import type { Claim } from '../../../src/science/evidence/claim.js';
import { all, settled } from '../page.js';
import { type Subject } from './subject.js';

export function leadsToSourcesAndPeople({ filled, show, tag }: Subject): void {
  it('opens its sources: each once, with the claims that rest on it, and who says otherwise', async () => {
    const element = await show(tag, filled);
    const { claims = [] } = (customElements.get(tag) as unknown as { widget: { claims?: readonly string[] } }).widget;
    const fold = element.shadowRoot!.querySelector<HTMLElement>('[part~=foot] summary');
    if (!claims.length) return void expect(fold).to.equal(null);
    fold!.click();
    await settled(element, () => element.shadowRoot!.querySelectorAll('[data-claim]').length > 0);
    const shown = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[data-claim]')];
    expect(shown.map((li) => li.dataset['claim'])).to.have.members([...claims]);
    const { claimsById } = await import('../../../src/science/evidence/registry.js');
    const sources = all<HTMLElement>(element, '[data-source]').map((li) => li.dataset['source'] ?? '');
    expect(new Set(sources).size).to.equal(sources.length);
    for (const li of shown) {
      const { sources: said, disagreement = [] } = claimsById[li.dataset['claim'] as keyof typeof claimsById] as Claim;
      const under = li.closest<HTMLElement>('[data-source]')!;
      expect(under.dataset['source']).to.equal(said[0]);
      expect(under.querySelector('.small')?.textContent?.trim()).not.to.equal('');
      // Those who back or dispute it are in the list, and named beside it by their number there.
      const others = [...said.slice(1), ...disagreement.flatMap((other) => other.sources)];
      const named = li.querySelector('.small')?.textContent ?? '';
      expect(named.match(/\d+/g)?.map(Number) ?? []).to.deep.equal(others.map((id) => sources.indexOf(id) + 1));
      expect(/anders/.test(named), named).to.equal(disagreement.length > 0);
    }
  });

  it('opens the red flags with the emergency number first, then the doctor, and closes them', async () => {
    const element = await show(tag, filled);
    element.shadowRoot!.querySelector<HTMLElement>('[part~=help-button]')!.click();
    await settled(element, () => element.shadowRoot!.querySelector<HTMLDialogElement>('dialog')?.open === true);
    const dialog = element.shadowRoot!.querySelector('dialog')!;
    expect(dialog.querySelector('a')!.getAttribute('href')).to.equal('tel:112');
    expect(dialog.textContent).to.match(
      /nieuw is, of erger wordt.*allebei je benen.*Bel vandaag je huisarts.*kinesist/s,
    );
    expect(dialog.textContent).not.to.match(/je bent veilig|geen zorgen/i);
    dialog.close();
    await settled(element, () => !element.shadowRoot!.querySelector('dialog'));
  });
}
