// Every widget that keeps something of a person: how one enters it, asks to keep it, and sees it.
import type { registry } from '../../../src/registry.js';
import { Diary, type Noted } from '../../../src/ui/shared/memory/diary.js';
import { all, button, settled, visibleText } from '../../support/page.js';

export const press = (element: Element, name: string): void => button(element, name).click();
const sets = (css: string, value: string) => (element: HTMLElement) => {
  const input = element.shadowRoot!.querySelector<HTMLInputElement>(css)!;
  input.value = value;
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
};
const keep = 'Bewaar op dit toestel';
/** Asks to keep, once that is offered: after something was set. */
export const keeps = async (element: HTMLElement): Promise<void> => {
  await settled(element, () => !!button(element, keep));
  press(element, keep);
};

export interface Keeper {
  readonly attributes?: Readonly<Record<string, string>>;
  /** What must be answered before there is anything to keep. */
  readonly answer?: (element: HTMLElement) => void;
  /** Enters something and asks to keep it. */
  readonly keep: (element: HTMLElement) => Promise<void> | void;
  /** What was entered, as the screen shows it. */
  readonly shown: (element: HTMLElement) => unknown;
  /** Changes what was kept, without keeping it; absent where every change is written at once. */
  readonly edit?: (element: HTMLElement) => void;
}
const value = (element: HTMLElement): unknown => (element as HTMLInputElement).value;
/** Notes an entry as the widget does at the end of what takes minutes. */
const diaryOf = (element: HTMLElement): Diary<Noted> =>
  Object.values(element).find((part): part is Diary<Noted> => part instanceof Diary)!;
const notes = (entry: object) => (element: HTMLElement) => diaryOf(element).add(entry);
const noted = (element: HTMLElement): unknown => diaryOf(element).log.length;
const body: Keeper = {
  keep: async (element) => {
    const [slider] = all<HTMLInputElement>(element, '.controls .knob input[type=range]');
    const [more] = all<HTMLElement>(element, 'button[aria-label$=": meer"]');
    if (slider && !more) {
      slider.value = '4';
      for (const type of ['input', 'change']) slider.dispatchEvent(new Event(type));
    }
    more?.click();
    await keeps(element);
  },
  shown: (element) => JSON.stringify((element as HTMLElement & { body: unknown }).body),
};

export const keepers: Readonly<Partial<Record<keyof typeof registry, Keeper>>> = {
  'pain-chart': {
    keep: async (element) => {
      press(element, 'Vandaag invullen');
      const slider = '.panel input[type=range]';
      await settled(element, () => !!element.shadowRoot!.querySelector(slider));
      sets(slider, '7')(element);
      sets('#note', 'gewandeld')(element);
      await settled(element);
      all<HTMLButtonElement>(element, '.panel .primary')[0]!.click();
      await settled(element, () => !element.shadowRoot!.querySelector('.panel #note'));
    },
    shown: (element) => !element.matches(':state(example)') && /Notities \([1-9]/.test(visibleText(element)),
  },
  'flare-check': { attributes: { value: '2 4 5' }, keep: keeps, shown: value },
  'graded-plan': { attributes: { value: '10' }, keep: keeps, shown: value },
  'pain-scale': { attributes: { value: '6' }, keep: keeps, shown: value, edit: sets('.lead input', '2') },
  'protein-calculator': {
    attributes: { sex: 'male', weight: '80', height: '182', age: '34' },
    answer: (element) => element.shadowRoot!.querySelector<HTMLInputElement>('[name=applies][value=none]')!.click(),
    keep: keeps,
    shown: value,
    edit: sets('#weight', '90'),
  },
  'step-goal': { attributes: { baseline: '5000' }, keep: keeps, shown: value, edit: sets('#baseline', '6000') },
  'sleep-window': {
    attributes: { wake: '6:30' },
    keep: async (element) => {
      press(element, 'Meer uren slaap');
      await keeps(element);
    },
    shown: (element) => (element as HTMLElement & { hours: unknown }).hours,
  },
  'breathing-pacer': {
    answer: notes({ minutes: 2 }),
    keep: async (element) => {
      press(element, 'Meer');
      await keeps(element);
    },
    shown: noted,
  },
  'micro-break': {
    answer: notes({ move: 'hips' }),
    keep: async (element) => {
      element.shadowRoot!.querySelector<HTMLInputElement>('input[value="20"]')!.click();
      await keeps(element);
    },
    shown: noted,
  },
  'recovery-check': {
    keep: async (element) => {
      element.shadowRoot!.querySelector<HTMLInputElement>('input[value=stress]')!.click();
      await keeps(element);
    },
    shown: body.shown,
  },
  'start-plan': {
    keep: async (element) => {
      all<HTMLInputElement>(element, '.day input')[0]!.click();
      await keeps(element);
    },
    shown: (element) => all<HTMLInputElement>(element, '.day input').map(({ checked }) => checked),
  },
  'magnesium-guide': {
    answer: (element) => element.shadowRoot!.querySelector<HTMLInputElement>('[name=applies][value=none]')!.click(),
    keep: async (element) => {
      await settled(element, () => !!element.shadowRoot!.querySelector('input[value=oats]'));
      element.shadowRoot!.querySelector<HTMLInputElement>('input[value=oats]')!.click();
      await keeps(element);
    },
    shown: (element) => (element as HTMLElement & { foods: string }).foods,
  },
  'trigger-list': {
    keep: async (element) => {
      sets('#what', 'lawaai')(element);
      press(element, 'Doet stijgen');
      await keeps(element);
    },
    shown: (element) => all(element, '.picture text').map(({ textContent }) => textContent),
  },
  'worry-park': {
    keep: async (element) => {
      sets('#what', 'rekening')(element);
      await settled(element);
      all<HTMLButtonElement>(element, '[type=submit]')[0]!.click();
      await keeps(element);
    },
    shown: (element) => all(element, '.picture text').map(({ textContent }) => textContent),
  },
  'desk-check': {
    keep: async (element) => {
      element.shadowRoot!.querySelector<HTMLInputElement>('input[value=low]')!.click();
      await keeps(element);
    },
    shown: (element) => (element as HTMLElement & { screen: string }).screen,
  },
  'visit-summary': {
    keep: async (element) => {
      sets('#goal', 'tuinieren')(element);
      await keeps(element);
    },
    shown: (element) => all<HTMLTextAreaElement>(element, '#goal')[0]!.value,
  },
  'letting-go': {
    // The question comes once the bottle was taken and put down.
    answer: (element) => {
      for (let i = 0; i < 2; i++) all<HTMLButtonElement>(element, '.hold button')[0]!.click();
    },
    keep: async (element) => {
      await settled(element, () => !!element.shadowRoot!.querySelector('input[value=worry]'));
      element.shadowRoot!.querySelector<HTMLInputElement>('input[value=worry]')!.click();
      await keeps(element);
    },
    shown: (element) => visibleText(element).includes('Je houdt vast: piekeren.'),
  },
  'load-glass': body,
  'pain-alarm': body,
  'pain-cycle': body,
  'spark-forest': body,
  'recovery-battery': body,
};
