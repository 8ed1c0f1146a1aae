// What only recovery-check does: brakes by chip and screw, what comes first, letting go, studies apart, factors, memory, lesson.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/tools/recovery-check/define.js';
import { openRecord } from '../../../../src/practice/record/store.js';
import { FactorsChangedEvent } from '../../../../src/ui/body/factors-changed.js';
import type { RecoveryCheckElement } from '../../../../src/widgets/tools/recovery-check/recovery-check.js';
import { contract } from '../../../support/contract.js';
import { all, button, radio, ready, said, settled, visibleText } from '../../../support/page.js';

contract('recovery-check', {
  filled: { factors: 'poor-sleep:3, stress:2, alcohol:2' },
  invalid: { factors: 'rain:3, stress:9', tap: 'wide', capacity: 'big' },
});

const make = async (markup = html`<recovery-check lang="nl"></recovery-check>`): Promise<RecoveryCheckElement> => {
  const element = await fixture<RecoveryCheckElement>(markup);
  await ready(element);
  return element;
};
const below = (element: Element): string => all(element, '.picture text').at(-1)!.textContent!.trim();
const on = (element: Element): string[] => all<HTMLInputElement>(element, 'input:checked').map(({ value }) => value);
/** A screw is pressed, and the picture has answered. */
const screw = async (element: RecoveryCheckElement, name: string): Promise<void> => {
  all(element, '.hold')
    .find((each) => each.textContent!.includes(name))!
    .dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await settled(element);
};
const chip = async (element: RecoveryCheckElement, value: string): Promise<void> => {
  radio(element, value).click();
  await settled(element);
};

describe('recovery-check', () => {
  beforeEach(() => {
    openRecord().erase();
    localStorage.clear();
  });
  after(() => openRecord().erase());

  it('shows the kit’s example until somebody sets a brake, and takes nothing of it for theirs', async () => {
    const element = await make();
    expect(said(element)).to.contain('In dit voorbeeld: begin bij je slaap.');
    expect(below(element)).to.equal('één rem staat aan');
    expect(on(element)).to.deep.equal([]);
    await chip(element, 'smoking');
    expect(said(element)).to.contain('Begin bij roken. Stop met hulp: vraag het aan je huisarts.');
    expect(visibleText(element)).not.to.contain('voorbeeld:');
    expect(on(element)).to.deep.equal(['smoking']);
    expect(element.body.levels).to.deep.equal({ smoking: 2 });
  });

  it('begins with sleep, says what goes round with it, and counts brakes without adding figures', async () => {
    const element = await make(
      html`<recovery-check lang="nl" factors="alcohol:4, stress:1, poor-sleep:1"></recovery-check>`,
    );
    expect(said(element)).to.contain('Begin bij je slaap.').and.contain('Stress en alcohol kunnen je slaap verstoren');
    expect(said(element)).to.contain('We tellen remmen nooit op');
    expect(below(element)).to.equal('drie remmen staan aan');
    const alone = await make(html`<recovery-check lang="nl" factors="stress:1"></recovery-check>`);
    expect(said(alone)).to.contain('Begin bij je stress.').and.contain('Stress kan je slaap verstoren');
    const apart = await make(html`<recovery-check lang="nl" factors="poor-food:4, inactivity:1"></recovery-check>`);
    expect(said(apart))
      .to.contain('Begin bij bewegen.')
      .and.contain('Eén rem losser kan de andere ook wat speling geven.');
    const free = await make(html`<recovery-check lang="nl" factors="worry:4"></recovery-check>`);
    expect(said(free)).to.contain('Er staat geen rem aan.').and.contain('Vertel het aan je kinesist.');
    expect(below(free)).to.equal('geen rem staat aan');
  });

  it('says it when a brake is let go, by screw as by chip, and what is left', async () => {
    const element = await make(
      html`<recovery-check lang="nl" factors="poor-sleep:3, stress:2, worry:3"></recovery-check>`,
    );
    const heard: FactorsChangedEvent[] = [];
    element.addEventListener(FactorsChangedEvent.type, (event) => heard.push(event as FactorsChangedEvent));
    await screw(element, 'slaap');
    expect(said(element)).to.contain('Slaap staat los.').and.contain('hoe het met stress gaat');
    expect(below(element)).to.equal('slaap staat los');
    await chip(element, 'stress');
    expect(said(element)).to.contain('Stress staat los.').and.contain('geef je lichaam de tijd');
    await screw(element, 'eten');
    expect(said(element)).to.contain('Begin bij je eten.');
    // What is no brake stays as it was.
    expect(heard.map(({ levels }) => levels.worry)).to.deep.equal([3, 3, 3]);
    expect(heard.at(-1)!.levels).to.include({ 'poor-sleep': 0, stress: 0, 'poor-food': 2 });
  });

  it('tells of each brake its own study and in whom, and gives no sum', async () => {
    const text = visibleText(await make());
    expect(text).to.contain('11 studenten').and.contain('40 % langer').and.contain('ratten');
    expect(text).to.contain('na 5,0 dagen dicht').and.contain('4,2 dagen');
    expect(text).to.contain('2,2 keer').and.contain('geen verschil aangetoond');
    expect(text).to.contain('De volgorde is van ons, niet gemeten.');
  });

  it('shares its factors with the page, keeps them once the person agrees, and has them back', async () => {
    openRecord().update((now) => ({ ...now, factors: { stress: 3 } }));
    const element = await make();
    await settled(element, () => on(element).includes('stress'));
    await chip(element, 'poor-sleep');
    await settled(element, () => openRecord().get().factors['poor-sleep'] === 2);
    expect(openRecord().get().factors.stress).to.equal(3);
    expect(localStorage.length).to.equal(0);
    button(element, 'Bewaar').click();
    await settled(element, () => visibleText(element).includes('Mogen we dit op je toestel bewaren?'));
    button(element, 'Ja, bewaar').click();
    await settled(element, () => !!localStorage.getItem('kinekit:record'));
    element.remove();
    const again = await make();
    await settled(again, () => on(again).join() === 'poor-sleep,stress');
    button(again, 'Opnieuw').click();
    await settled(again, () => said(again).includes('In dit voorbeeld'));
    await settled(again, () => !Object.keys(openRecord().get().factors).length);
  });

  it('offers nothing to keep in a lesson', async () => {
    const element = await make(html`<recovery-check lang="nl" lesson></recovery-check>`);
    await chip(element, 'alcohol');
    expect(said(element)).to.contain('Begin bij alcohol.');
    expect(button(element, 'Bewaar')).to.equal(undefined);
  });
});
