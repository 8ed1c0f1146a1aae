// One body, many pictures: all metaphors of the registry on one page, in Dutch. What is set in one is shown by all, and
// picture and sentence of each say what the model says.
import { expect } from '@open-wc/testing';
import { registry } from '../../src/registry.js';
import { openRecord } from '../../src/practice/record/store.js';
import { factorIds, factors, type FactorId, type Level } from '../../src/science/body/factors.js';
import { BodyElement } from '../../src/ui/body/body-element.js';
import { life } from '../../src/ui/body/strings/nl.js';
import { itInOneEngine } from '../support/engines.js';
import { ready, textOf } from '../support/page.js';
import { bodyFaults, calm, checks, rank, type Picture } from './views.js';

const metaphors = Object.entries(registry).flatMap(([tag, family]) => (family === 'metaphors' ? [tag] : []));

const named = (id: FactorId): string => life.factors[id].charAt(0).toUpperCase() + life.factors[id].slice(1);
const query = <E extends Element>(element: Element, selector: string): E | null =>
  element.shadowRoot!.querySelector<E>(selector);

/** All that can be seen of a factor: picture, words, and where sliders stand. */
const shown = (element: Picture): string =>
  [...element.shadowRoot!.querySelectorAll('.picture, .answer, input[type=range]')]
    .map((part) => (part as HTMLInputElement).value ?? part.innerHTML)
    .join('\n');

/** Until `condition` holds: asked anew after each task, as a picture follows within a few of them. */
async function until(condition: () => boolean, what: string): Promise<void> {
  const end = performance.now() + 4000;
  const { port1, port2 } = new MessageChannel();
  while (!condition()) {
    if (performance.now() > end) throw new Error(`Not in time: ${what}`);
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  }
  port1.close();
}

/** One step up or down, as a person takes it: by its cloud and the slider, by − and +, or by its chip where it has none yet.
 * The level it leads to; undefined where the picture does not offer it. */
const press = async (picture: Picture, id: FactorId, up: boolean): Promise<Level | undefined> => {
  const next = ((picture.body.levels[id] ?? 0) + (up ? 1 : -1)) as Level;
  const cloud = query<HTMLInputElement>(picture, `.spot input[value="${id}"]`);
  if (cloud) {
    cloud.click();
    await picture.updateComplete;
    const slider = query<HTMLInputElement>(picture, '.controls input[type=range]')!;
    slider.value = String(next);
    for (const type of ['input', 'change']) slider.dispatchEvent(new Event(type));
    return next;
  }
  const name = (up ? life.more : life.less)(named(id));
  const button = query<HTMLElement>(picture, `[aria-label="${name}"]`);
  const chip = query<HTMLInputElement>(picture, `.all input[value="${id}"]`);
  (button ?? chip)?.click();
  return button ? next : chip ? 2 : undefined;
};

describe('one body, many pictures', () => {
  const all: HTMLElement[] = [];
  let pictures: Picture[] = [];
  const page = document.createElement('div');
  const picture = (tag: string): Picture => pictures.find(({ localName }) => localName === tag)!;
  const settle = (): Promise<unknown> => Promise.all(pictures.map((each) => each.updateComplete));
  const faults = (): string[] => pictures.flatMap((each) => bodyFaults(each, pictures[0]!.body));
  const follow = (id: FactorId, level: Level, among = pictures): Promise<void> =>
    until(() => among.every(({ body }) => (body.levels[id] ?? 0) === level), `${id} at ${level} everywhere`);
  /** A life in which only this factor may weigh. */
  const only = async (id: FactorId): Promise<void> => {
    openRecord().update((record) => ({ ...record, factors: { [id]: 0 }, body: {} }));
    await until(() => pictures.every(({ body }) => Object.keys(body.levels).join() === id), `only ${id}`);
    await settle();
  };

  before(async () => {
    localStorage.clear();
    openRecord().erase();
    await Promise.all(metaphors.map((tag) => import(`../../src/widgets/metaphors/${tag}/define.ts`)));
    page.lang = 'nl';
    all.push(...metaphors.map((tag) => page.appendChild(document.createElement(tag))));
    document.body.append(page);
    await Promise.all(all.map((each) => ready(each, 'nl')));
    pictures = all.filter((each) => each instanceof BodyElement) as unknown as Picture[];
  });
  after(() => {
    page.remove();
    openRecord().erase();
    localStorage.clear();
  });

  it('are all on the page in Dutch, each with its own heading', () => {
    const titles = all.map((each) => textOf(query(each, '[part~=title]')!));
    expect(new Set(titles).size).to.equal(metaphors.length);
    expect(titles.every(Boolean)).to.equal(true);
    expect(pictures.length).to.be.above(4);
  });

  it('has a check of picture and sentence for each picture of the body', () => {
    expect(pictures.map(({ localName }) => localName).sort()).to.deep.equal(Object.keys(checks).sort());
  });

  it('opens with the same life in every picture, before anyone touched it', () => {
    expect(faults()).to.deep.equal([]);
  });

  for (const id of factorIds)
    itInOneEngine(
      `walks ${id} from nothing to very much, set by its buttons: every picture says what the model says`,
      async () => {
        await only(id);
        // A picture that offers this factor drives; which one, differs from factor to factor.
        const turn = factorIds.indexOf(id);
        const drivers = [...pictures.slice(turn % pictures.length), ...pictures.slice(0, turn % pictures.length)];
        const driver = drivers.find((each) => query(each, `.all input[value="${id}"]`))!;
        if (driver.localName === 'pain-web') driver.setAttribute('factor', id);
        await settle();
        expect(calm(pictures), 'with nothing that weighs, every picture is calm').to.deep.equal([]);
        const ranks = new Map<Level, number[]>();
        const step = async (up: boolean): Promise<Level> => {
          const level = await press(driver, id, up);
          expect(level, `${driver.localName} offers ${id}`).not.to.equal(undefined);
          await follow(id, level!);
          await settle();
          expect(faults(), `${id} at ${level} by ${driver.localName}`).to.deep.equal([]);
          ranks.set(level!, pictures.map(rank));
          return level!;
        };
        let level = await step(true);
        while (level > 0) level = await step(false);
        while (level < 4) level = await step(true);
        // Never one picture that says 'better' where another says 'worse': with more of it, none gets calmer.
        for (const more of [1, 2, 3, 4] as const)
          ranks.get(more)!.forEach((now, i) => {
            const below = ranks.get((more - 1) as Level)![i]!;
            expect(now, `${pictures[i]!.localName} at ${more}`).to.be.at.least(below);
          });
      },
    );

  it('is set in any picture, and changes all others', async () => {
    for (const driver of pictures) {
      await only('stress');
      // What stands in the middle of the web is marked as such, whatever it weighs.
      picture('pain-web').setAttribute('factor', driver.localName === 'pain-web' ? 'stress' : 'poor-sleep');
      await settle();
      const before = pictures.map(shown);
      for (let level = 0; level < 4;) {
        level = (await press(driver, 'stress', true))!;
        await follow('stress', level as Level);
        await settle();
      }
      expect(faults(), driver.localName).to.deep.equal([]);
      const same = pictures.flatMap((each, i) =>
        each !== driver && shown(each) === before[i] ? [each.localName] : [],
      );
      expect(same, `by ${driver.localName}`).to.deep.equal([]);
    }
    expect(localStorage.length, 'and nothing is written').to.equal(0);
  });

  it('rings for steam, toast and fire in a body this strained, and the danger of each stays its own', async () => {
    const alarm = picture('pain-alarm');
    await only('stress');
    openRecord().update((record) => ({ ...record, factors: { 'poor-sleep': 4, stress: 4, worry: 4 } }));
    await follow('worry', 4);
    const said: string[] = [];
    for (const stimulus of ['steam', 'toast', 'fire']) {
      alarm.setAttribute('stimulus', stimulus);
      await settle();
      said.push(query(alarm, 'h3')!.textContent!);
      expect(faults()).to.deep.equal([]);
    }
    alarm.removeAttribute('stimulus');
    await settle();
    expect(said).to.deep.equal(['Veel alarm bij stoom.', 'Veel alarm bij toast.', 'Veel alarm, veel gevaar.']);
  });

  it('has no two factors of the same name, so that a button changes what it names', () => {
    expect(new Set(factors.map(({ id }) => named(id))).size).to.equal(factors.length);
  });

  // Control: a picture that does not hear the record is found out. It comes last, as it leaves the pictures deaf.
  it('control: names the one picture that ignores what is set elsewhere', async () => {
    await only('stress');
    for (const deaf of pictures.slice(1)) {
      const { memory } = deaf as unknown as { memory: { hostDisconnected(): void; hostConnected(): void } };
      memory.hostDisconnected();
      const others = pictures.filter((each) => each !== deaf);
      const level = pictures[0]!.body.levels.stress ? 0 : 4;
      openRecord().update((record) => ({ ...record, factors: { stress: level } }));
      await follow('stress', level, others);
      await settle();
      const found = faults();
      expect(found.length, deaf.localName).to.be.above(0);
      expect(
        found.every((fault) => fault.startsWith(deaf.localName)),
        found.join(),
      ).to.equal(true);
      memory.hostConnected();
      await follow('stress', level);
      await settle();
      expect(faults()).to.deep.equal([]);
    }
  });
});
