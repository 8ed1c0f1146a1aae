// The sixteen questions of custom-elements-everywhere (basic and advanced), asked of a widget that a framework puts on the page.
// Runs in the page, within each framework's project; knows no framework. What a framework writes comes by `mount`.

/** What a component is given; each name stands for one property of the widget (facts.ts). */
export interface Use {
  readonly shown: boolean;
  /** In the widget's light DOM; nothing is there when absent. */
  readonly count?: number | undefined;
  readonly flag: boolean;
  readonly number: number;
  readonly text: string;
  readonly list: unknown;
  readonly object: unknown;
  readonly camel: number | string;
  readonly heard: (name: string) => void;
}

/** What a mounted component can be told. */
export interface Mounted {
  next(use: Use): void;
  end(): void;
}
export type Mount = (box: HTMLElement, tag: string, use: Use) => Mounted;

/** Which property or event of a widget answers which question. */
export interface Facts {
  readonly flag: string;
  readonly number: string;
  readonly text: string;
  /** A text the property keeps as it is. */
  readonly says: string;
  readonly list: string;
  readonly object: string;
  readonly camel: string;
  /** The kit's own event in kebab-case, where the widget has one. */
  readonly kebab: string;
  /** Whether it draws by itself. */
  readonly draws: boolean;
}

type Widget = HTMLElement & Record<string, unknown>;
interface Trial {
  readonly box: HTMLElement;
  readonly facts: Facts;
  readonly heard: readonly string[];
  widget(): Widget | undefined;
  next(use: Partial<Use>): void;
}

const first: Omit<Use, 'heard'> = {
  shown: true,
  flag: false,
  number: 2,
  text: '',
  list: undefined,
  object: undefined,
  camel: '',
};

/** A browser's next frames until `holds`, at most so many. */
let patience = 240;
async function soon(holds: () => boolean): Promise<boolean> {
  for (let frame = 0; frame < patience; frame++) {
    if (holds()) return true;
    await new Promise(requestAnimationFrame);
  }
  return false;
}

const drawn = ({ widget, facts }: Trial): boolean => {
  const shadow = widget()?.shadowRoot;
  return !!shadow && (!facts.draws || !!shadow.querySelector('.frame'));
};

/** Whether the property comes to hold `value`, by the property or by an attribute. */
const comes = ({ widget }: Trial, name: string, value: unknown): Promise<boolean> =>
  soon(() => !!widget() && widget()![name] === value);

/** Whether what the framework was told to listen to is heard, as often as it is fired. */
async function hears(trial: Trial, event: string, as: string): Promise<boolean> {
  // A component says when its effects have run. One event too many is one listener too many.
  if (!(await soon(() => drawn(trial) && trial.heard.includes('listening')))) return false;
  trial.widget()!.dispatchEvent(new Event(event, { bubbles: true, composed: true }));
  return trial.heard.filter((name) => name === as).length === 1;
}

type Question = (trial: Trial) => Promise<boolean>;
const list = [{ id: 'one' }, { id: 'two' }];
const object = { title: 'Onze titel' };

export const questions: Readonly<Record<string, Question>> = {
  'shows a widget without children': (trial) => soon(() => drawn(trial) && trial.widget()!.children.length === 0),
  'shows what the widget has in its shadow root': async (trial) => {
    trial.next({ count: 0 });
    return soon(() => drawn(trial));
  },
  'puts children in the light DOM and keeps them up to date': async (trial) => {
    trial.next({ count: 0 });
    const zero = await soon(() => trial.widget()?.textContent.trim() === '0');
    trial.next({ count: 1 });
    return zero && soon(() => trial.widget()?.textContent.trim() === '1');
  },
  'takes the widget away and brings it back': async (trial) => {
    if (!(await soon(() => drawn(trial)))) return false;
    trial.next({ shown: false });
    const gone = await soon(() => !trial.widget());
    trial.next({ shown: true });
    return gone && soon(() => drawn(trial));
  },
  'passes a boolean': async (trial) => {
    trial.next({ flag: true });
    const yes = await comes(trial, trial.facts.flag, true);
    trial.next({ flag: false });
    return yes && comes(trial, trial.facts.flag, false);
  },
  'passes a number': async (trial) => {
    trial.next({ number: 4 });
    return comes(trial, trial.facts.number, 4);
  },
  'passes a text': async (trial) => {
    trial.next({ text: trial.facts.says });
    return comes(trial, trial.facts.text, trial.facts.says);
  },
  'listens by a reference': (trial) => hears(trial, 'kine-imperative', 'imperative'),
  'passes a list as a property': async (trial) => {
    trial.next({ list, ...(trial.facts.list === trial.facts.object && { object: list }) });
    return comes(trial, trial.facts.list, list);
  },
  'passes an object as a property': async (trial) => {
    trial.next({ object, ...(trial.facts.list === trial.facts.object && { list: object }) });
    return comes(trial, trial.facts.object, object);
  },
  'passes data to a property in camelCase': async (trial) => {
    const value = trial.facts.camel === trial.facts.number ? 5 : 'x5';
    trial.next({ camel: value, ...(typeof value === 'number' && { number: value }) });
    return comes(trial, trial.facts.camel, value);
  },
  'listens to a lowercase event': (trial) => hears(trial, 'change', 'lower'),
  'listens to an event in kebab-case': (trial) => hears(trial, trial.facts.kebab, 'kebab'),
  'listens to an event in camelCase': (trial) => hears(trial, 'kineTested', 'camel'),
  'listens to an event in CAPITALS': (trial) => hears(trial, 'KINETESTED', 'caps'),
  'listens to an event in PascalCase': (trial) => hears(trial, 'KineTested', 'pascal'),
};

/** Names of the questions to which the answer is no, each asked of a fresh widget; `frames`: how long to wait for a yes. */
export async function sixteen(tag: string, facts: Facts, mount: Mount, frames = patience): Promise<string[]> {
  patience = frames;
  const no: string[] = [];
  for (const [name, question] of Object.entries(questions)) {
    const box = document.createElement('div');
    document.body.append(box);
    const heard: string[] = [];
    let now: Use = { ...first, heard: (event) => heard.push(event) };
    const mounted = mount(box, tag, now);
    const next = (use: Partial<Use>): void => mounted.next((now = { ...now, ...use }));
    const widget = (): Widget | undefined => box.querySelector<Widget>(tag) ?? undefined;
    if (!(await question({ box, facts, heard, widget, next }))) no.push(name);
    mounted.end();
    // Gone with its component, or the next question would meet it.
    if (!(await soon(() => !box.querySelector(tag)))) no.push(`${name}, and goes`);
    box.remove();
  }
  return no;
}
