// A page translated by the browser: what each widget says stays about its value, however its text nodes were replaced.
import { expect, fixture, html } from '@open-wc/testing';
import { emptyRecord } from '../../src/practice/record/schema.js';
import { registry, type Tag } from '../../src/registry.js';
import { Memory } from '../../src/ui/shared/memory/memory.js';
import { all, radio, ready, said, settled } from '../support/page.js';
import { translate, type Way } from '../support/translator.js';

type Attributes = Readonly<Record<string, string>>;
/** What a widget stands at: its attributes, or what a person pressed where it has none for it. */
type State = Attributes | ((element: Element) => void);
const man = { sex: 'male', weight: '80', height: '182', age: '34' };
const noneOfThese = (element: Element): void => radio(element, 'none').click();

/** Which card each was leafed to: the first, or the second. */
const leafed = new WeakMap<Element, 0 | 1>();
const leaf =
  (to: 0 | 1) =>
  (element: Element): void => {
    if ((leafed.get(element) ?? 0) !== to) all<HTMLButtonElement>(element, '.leaf button')[to]!.click();
    leafed.set(element, to);
  };
const ticked =
  (on: boolean) =>
  (element: Element): void => {
    const [tick] = all<HTMLInputElement>(element, 'input[type=checkbox]');
    if (tick!.checked !== on) tick!.click();
  };

/** A record with something for two parts of a page. */
const remembers = (element: Element): void =>
  Object.values(element).find((part): part is Memory => part instanceof Memory)!.onRecord!({
    ...emptyRecord(),
    factors: { stress: 2 },
    steps: { log: { '2026-03-01': 5000 } },
  });

/** Of each widget what it stands at, and what then: by attributes, or by what a person does. */
const turns: Partial<Record<Tag, readonly [before: State, after: State, act?: (element: Element) => void]>> = {
  'pain-scale': [
    { value: '2', moment: 'during' },
    { value: '9', moment: 'during' },
  ],
  'step-goal': [{ baseline: '4800' }, { baseline: '6200', today: '1000' }],
  'protein-calculator': [man, { ...man, weight: '95' }, noneOfThese],
  'breathing-pacer': [{ minutes: '2' }, { minutes: '5', 'breathe-in': '3' }],
  'desk-check': [{ screen: 'low' }, { screen: 'high' }],
  'flare-check': [{ value: '2 4 5 3 2' }, { value: '2 6 8 6 5' }],
  'graded-plan': [{ value: '10' }, { value: '20' }],
  'magnesium-guide': [{ sex: 'female', foods: 'oats' }, { sex: 'male', foods: 'banana' }, noneOfThese],
  'micro-break': [{ every: '30' }, { every: '20' }],
  'start-plan': [{ weeks: '4' }, { weeks: '2' }],
  'worry-park': [{ until: '19:30' }, { until: '21:00' }],
  'sleep-window': [{ wake: '07:00' }, { wake: '06:30', hours: '9' }],
  'recovery-check': [{ factors: 'stress:4, poor-sleep:4' }, { factors: 'smoking:1' }],
  'trigger-list': [{ rises: 'lawaai' }, { rises: 'lawaai, file', drains: 'wandelen' }],
  'visit-summary': [{}, { without: 'steps' }, remembers],
  'load-glass': [{ factors: 'stress:4, poor-sleep:4' }, { factors: 'stress:1' }],
  'spark-forest': [{ factors: 'stress:4, poor-sleep:4, worry:4' }, { factors: 'stress:1' }],
  'pain-alarm': [
    { stimulus: 'steam', sensitivity: '0.9' },
    { stimulus: 'steam', sensitivity: '0.1' },
  ],
  'movement-pill': [{ leaf: 'effects' }, { leaf: 'dose', filled: '5' }],
  'training-picker': [{ door: 'calm' }, { door: 'strength', 'per-week': '3' }],
  'pain-types': [{ kind: 'short' }, { kind: 'long', weeks: '26' }],
  'pain-cycle': [{ open: 'habits-sleep' }, { open: '' }],
  'pain-web': [
    { factor: 'stress', steps: '1' },
    { factor: 'worry', steps: '2' },
  ],
  'brick-wall': [
    { weight: '80', sessions: '4', grams: '160' },
    { weight: '80', sessions: '2', grams: '40' },
  ],
  'letting-go': [{ minutes: '1' }, { minutes: '60' }],
  'muscle-switch': [{ position: 'tight' }, { position: 'loose' }],
  'recovery-battery': [
    { day: 'busy', rests: '' },
    { day: 'free', rests: '12, 18' },
  ],
  'back-myths': [leaf(0), leaf(1)],
  'back-tips': [leaf(0), leaf(1)],
  'disc-facts': [{ scene: 'people', figure: 'bulge' }, { scene: 'surgery' }],
  'health-faq': [{ subject: 'magnesium' }, { subject: 'sleep' }],
  'inner-wrinkles': [{ age: '45' }, { age: '80', finding: 'slip' }],
  'read-next': [
    { author: 'Noor', minutes: '4' },
    { author: 'Lies', updated: '2026-11-12' },
  ],
  'red-flags': [ticked(false), ticked(true)],
  'pain-chart': [{ period: 'week' }, { period: 'month', 'max-ok': '3' }],
};

const set = (element: Element, state: State): void => {
  if (typeof state === 'function') state(element);
  else for (const [name, value] of Object.entries(state)) element.setAttribute(name, value);
};

const make = async (tag: Tag, [state, act]: readonly [State, ((element: Element) => void)?]) => {
  const element = document.createElement(tag);
  if (typeof state !== 'function') set(element, state);
  // As wide as the others, also where several on the page bring a scroll bar: a label has the words that fit.
  const box = await fixture<HTMLElement>(html`<div lang="nl" style="inline-size:600px"></div>`);
  box.append(element);
  await ready(element);
  act?.(element);
  if (typeof state === 'function') set(element, state);
  await settled(element);
  return element;
};

/** The answer, and the words in the picture. */
const says = (element: Element): string[] => [
  said(element),
  ...[...element.shadowRoot!.querySelectorAll('.picture text')].map((text) => text.textContent ?? ''),
];

describe('on a page that a browser translates', () => {
  it('asks this of every widget that answers by what is set', () => {
    const elsewhere = ['book-appointment', 'practice-context'];
    expect(Object.keys(registry).filter((tag) => !elsewhere.includes(tag))).to.have.members(Object.keys(turns));
  });

  beforeEach(() => localStorage.clear());

  for (const tag of Object.keys(turns) as Tag[]) {
    it(`<${tag}> says what it stands at`, async () => {
      await import(`../../src/widgets/${registry[tag]}/${tag}/define.ts`);
      const [before, after, act] = turns[tag]!;
      const now = says(await make(tag, [after, act]));
      const was = says(await make(tag, [before, act]));
      expect(was).not.to.deep.equal(now);
      for (const way of ['around', 'instead', 'before'] satisfies Way[]) {
        const element = await make(tag, [before, act]);
        for (const [state, expected] of [
          [after, now],
          [before, was],
          [after, now],
        ] as const) {
          translate(element.shadowRoot!, way);
          for (const name of Object.keys({ ...before, ...after })) element.removeAttribute(name);
          set(element, state);
          await settled(element);
          expect(says(element), way).to.deep.equal(expected);
        }
      }
    });
  }

  it('keeps the translated words where nothing changed', async () => {
    await import('../../src/widgets/tools/pain-scale/define.js');
    const element = await make('pain-scale', [{ value: '2', moment: 'during' }]);
    translate(element.shadowRoot!, 'instead', (text) => `(${text.trim()})`);
    element.setAttribute('value', '3');
    await settled(element);
    expect(element.shadowRoot!.querySelector('h2')!.textContent).to.equal('(Hoeveel pijn voel je nu?)');
    expect(said(element)).to.contain('3 op 10, en dat mag.');
  });
});
