// What only training-picker does: a door by control and by picture, wishes in words, no door above another.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/widgets/guides/training-picker/define.js';
import { doors } from '../../../../src/science/movement/training.js';
import type { TrainingPickerElement } from '../../../../src/widgets/guides/training-picker/training-picker.js';
import { contract } from '../../../support/contract.js';
import { guideContract } from '../../../support/guide.js';
import { all, radio, ready, said, settled } from '../../../support/page.js';

contract('training-picker', {
  filled: { door: 'calm', 'per-week': '2', together: '' },
  invalid: { door: 'window', 'per-week': 'often', outside: 'false' },
});
guideContract('training-picker');

const make = async (): Promise<TrainingPickerElement> => {
  const element = await fixture<TrainingPickerElement>(html`<training-picker lang="nl"></training-picker>`);
  await ready(element);
  return element;
};
const painted = (element: Element): (string | undefined)[] =>
  all(element, '.door')
    .filter((door) => !door.querySelector('.bare'))
    .map((door) => (door as HTMLElement).dataset['door']);

describe('training-picker', () => {
  it('shows an example until somebody chooses, and says that it is one', async () => {
    const element = await make();
    expect(said(element)).to.contain('Bijvoorbeeld: wandelen of fietsen.');
    radio(element, 'strength').click();
    await settled(element, () => said(element).includes('Jouw deur: kracht.'));
    expect(painted(element)).to.deep.equal(['strength']);
  });

  it('opens a door that is pressed, one at a time, with no tab stop in the picture', async () => {
    const element = await make();
    let changes = 0;
    element.addEventListener('change', () => changes++);
    for (const [i, door] of [...doors.entries()].reverse()) {
      all(element, '.door')[i]!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await settled(element, () => radio(element, door).checked);
      expect(painted(element)).to.deep.equal([door]);
    }
    expect(changes).to.equal(3);
    expect(all(element, '.picture [tabindex]')).to.have.lengthOf(0);
  });

  it('goes from door to door by key', async () => {
    const element = await make();
    radio(element, 'endurance').focus();
    await sendKeys({ press: 'ArrowRight' });
    await settled(element, () => painted(element)[0] === 'calm');
    expect(said(element)).to.contain('Jouw deur: yoga, pilates of tai chi.');
  });

  it('puts wishes into its words: how often, where, with whom', async () => {
    const element = await make();
    const [outside, together] = all<HTMLInputElement>(element, 'input[type=checkbox]');
    outside!.click();
    await settled(element, () => said(element).includes('wandelen, buiten.'));
    together!.click();
    await settled(element, () => said(element).includes('samen wandelen, buiten.'));
    const select = all<HTMLSelectElement>(element, 'select')[0]!;
    select.value = '3';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element, () => said(element).includes('drie keer per week'));
    expect([element.outside, element.together, element.perWeek]).to.deep.equal([true, true, '3']);
  });

  it('gives a start in figures only for walking, which has one in a source', async () => {
    const element = await make();
    expect(said(element)).to.contain('10 minuten');
    for (const door of ['strength', 'calm'] as const) {
      radio(element, door).click();
      await settled(element, () => painted(element)[0] === door);
      expect(said(element)).not.to.match(/\d/);
    }
  });

  it('makes all doors alike but for their paint, and says that no form wins', async () => {
    const element = await make();
    const wide = all<SVGPathElement>(element, '.door > path:last-of-type').map((arch) => arch.getBBox());
    for (const { width, height, y } of wide) {
      expect(width).to.be.closeTo(wide[0]!.width, 0.5);
      expect(height).to.be.closeTo(wide[0]!.height, 0.5);
      expect(y).to.be.closeTo(wide[0]!.y, 0.5);
    }
    for (const door of doors) {
      radio(element, door).click();
      await settled(element, () => painted(element)[0] === door);
      expect(said(element)).to.contain('Studies kiezen geen vaste winnaar');
    }
  });
});
