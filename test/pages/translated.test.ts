// A page translated by the browser: what each widget says stays about its value, however its text nodes were replaced.
import { expect, fixture, html } from '@open-wc/testing';
import { registry, type Tag } from '../../src/registry.js';
import { radio, ready, said, settled } from '../support/page.js';
import { translate, type Way } from '../support/translator.js';

type Attributes = Readonly<Record<string, string>>;
const man = { sex: 'male', weight: '80', height: '182', age: '34' };
const noneOfThese = (element: Element): void => radio(element, 'none').click();

/** Of each widget what it stands at, and what then: by attributes, or by what a person does. */
const turns: Partial<Record<Tag, readonly [before: Attributes, after: Attributes, act?: (element: Element) => void]>> =
  {
    'pain-scale': [
      { value: '2', moment: 'during' },
      { value: '9', moment: 'during' },
    ],
    'step-goal': [{ baseline: '4800' }, { baseline: '6200', today: '1000' }],
    'protein-calculator': [man, { ...man, weight: '95' }, noneOfThese],
    'load-glass': [{ factors: 'stress:4, poor-sleep:4' }, { factors: 'stress:1' }],
    'spark-forest': [{ factors: 'stress:4, poor-sleep:4, worry:4' }, { factors: 'stress:1' }],
    'pain-alarm': [
      { stimulus: 'steam', sensitivity: '0.9' },
      { stimulus: 'steam', sensitivity: '0.1' },
    ],
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
    'pain-chart': [{ period: 'week' }, { period: 'month', 'max-ok': '3' }],
  };

const set = (element: Element, attributes: Attributes): void => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
};

const make = async (tag: Tag, [attributes, act]: readonly [Attributes, ((element: Element) => void)?]) => {
  const element = document.createElement(tag);
  set(element, attributes);
  const box = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
  box.append(element);
  await ready(element);
  act?.(element);
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
        for (const [attributes, expected] of [
          [after, now],
          [before, was],
          [after, now],
        ] as const) {
          translate(element.shadowRoot!, way);
          for (const name of Object.keys({ ...before, ...after })) element.removeAttribute(name);
          set(element, attributes);
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
