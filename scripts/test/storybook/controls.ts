// Every control of every element in the built Storybook changes the element: what it draws, its colours, its validity, or
// what it gives a form; and goes back. Stories on a docs page keep to the toolbar, and to their own choices.
import type { Page } from 'playwright-core';
import { besides, everywhere, unseen, walks, type Args, type Walk } from './walks.js';

interface Control {
  readonly name: string;
  readonly type: string;
  readonly options: readonly string[];
  readonly now: unknown;
  /** The most it takes, where its description says. */
  readonly most: number | undefined;
}
interface Preview {
  channel: { emit(event: string, data: object): void };
  loadStory(id: object): Promise<{
    argTypes: Record<string, { control?: { type?: string } | false; options?: string[]; description?: string }>;
    initialArgs: Args;
  }>;
}
declare global {
  interface Window {
    __STORYBOOK_PREVIEW__: Preview;
    /** The picture as it was, and for how many frames. */
    kineStill?: { picture: string; frames: number };
    kinePicture(): string;
  }
}

/** Added to the page: all that a person or a form gets from the story. */
const addPicture = (): void => {
  const fields = (root: ParentNode): string =>
    [...root.querySelectorAll<HTMLInputElement>('input, select, textarea')]
      .map((field) => `${field.value} ${field.checked} ${field.disabled}`)
      .join();
  const of = (root: ParentNode): string =>
    [...root.querySelectorAll<HTMLInputElement>('*')]
      .filter((element) => element.shadowRoot)
      .map((element) => {
        const shadow = element.shadowRoot!;
        const style = getComputedStyle(element);
        const looks = [style.colorScheme, style.getPropertyValue('--kine-accent')];
        const { fontSize = '' } = shadow.firstElementChild ? getComputedStyle(shadow.firstElementChild) : {};
        const own = [...looks, fontSize, element.validity?.valid, element.validationMessage, fields(shadow)];
        return [element.localName, ...own, shadow.innerHTML, of(shadow)].join('\n');
      })
      .join('\n');
  window.kinePicture = () => {
    const form = document.querySelector('form');
    return `${of(document.querySelector('#storybook-root')!)}\n${form ? [...new FormData(form)].join() : ''}`;
  };
};

/** Runs in the page: puts the story into a form, so that what its fields give can be asked. */
const intoForm = (): void => {
  const root = document.querySelector('#storybook-root')!;
  const form = document.createElement('form');
  root.before(form);
  form.append(root);
};

/** Runs in the page: the picture, once the story is drawn and has not changed for so many frames. */
const still = (frames: number): string | false => {
  if (!document.querySelector('#storybook-root .stage *')) return false;
  const picture = window.kinePicture();
  const { picture: before, frames: past } = window.kineStill ?? {};
  window.kineStill = { picture, frames: picture === before ? past! + 1 : 0 };
  return window.kineStill.frames >= frames && picture;
};

/** Runs in the page: the controls of a story, and where they stand. */
const controlsIn = async (storyId: string): Promise<Control[]> => {
  const { argTypes, initialArgs } = await window.__STORYBOOK_PREVIEW__.loadStory({ storyId });
  return Object.entries(argTypes).flatMap(([name, { control, options = [], description = '' }]) => {
    const most = Number(/\d+ to (\d+)/.exec(description)?.[1] ?? NaN) || undefined;
    return control ? [{ name, type: control.type ?? '', options, now: initialArgs[name], most }] : [];
  });
};

/** Runs in the page: turns controls, as the panel does, or puts all back. */
const turn = ([storyId, updatedArgs]: readonly [string, Args?]): void =>
  window.__STORYBOOK_PREVIEW__.channel.emit(
    updatedArgs ? 'updateStoryArgs' : 'resetStoryArgs',
    updatedArgs ? { storyId, updatedArgs } : { storyId },
  );

const press = (selector: string): void => {
  for (const element of document.querySelectorAll('#storybook-root *')) {
    element.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
  }
};

/** Another legal value of a control. */
function otherThan({ name, type, options, now, most }: Control, { values = {} }: Walk): unknown {
  const said = { ...everywhere, ...values }[name];
  if (said !== undefined && said !== now) return said;
  if (type === 'boolean') return !now;
  return options.find((option) => option && option !== now) ?? (type === 'text' ? most && String(most) : most);
}

const asText = (error: unknown): string => (error instanceof Error ? error.message.split('\n')[0]! : String(error));

/** What is wrong with the controls of one walk, and how many were tried. */
async function walk(page: Page, url: string, tag: string, group: string, at: Walk, others: ReadonlySet<string>) {
  const id = `${group}-${tag}--${at.story}`;
  const faults: string[] = [];
  const open = async (): Promise<string> => {
    await page.goto(`${url}/iframe.html?id=${id}&viewMode=story`);
    await page.waitForFunction(still, 5, { timeout: 10_000 });
    await page.evaluate(intoForm);
    if (at.open) {
      // What is pressed may be fetched first: standing still before it has come says nothing.
      const closed = await page.evaluate(() => window.kinePicture());
      await page.evaluate(press, at.open);
      await page.waitForFunction((before) => window.kinePicture() !== before, closed, { timeout: 10_000 });
    }
    return (await (await page.waitForFunction(still, 20, { timeout: 10_000 })).jsonValue()) || '';
  };
  const changed = async (picture: string): Promise<unknown> =>
    page.waitForFunction((before) => window.kinePicture() !== before, picture, { timeout: 3000 });
  let first = await open();
  const controls = await page.evaluate(controlsIn, id);
  const mine = controls.filter(({ name }) => (at.only ? at.only.includes(name) : !others.has(name)));
  let tried = 0;
  for (const control of mine) {
    const { name } = control;
    if (unseen[tag]?.[name]) continue;
    tried++;
    try {
      const value = otherThan(control, at);
      if (value === undefined) throw new Error('no other value is known for it');
      const beside = at.beside?.[name] ?? besides[name] ?? {};
      let from = first;
      if (Object.keys(beside).length) {
        await page.evaluate(turn, [id, beside] as const);
        from = (await (await page.waitForFunction(still, 10, { timeout: 5000 })).jsonValue()) || '';
      }
      await page.evaluate(turn, [id, { [name]: value }] as const);
      await changed(from).catch(() => {
        throw new Error(`set to ${JSON.stringify(value)} it changes nothing`);
      });
    } catch (error) {
      faults.push(`${name}: ${asText(error)}`);
    }
    // Each from the story as it opened: what one control left behind is not the next one's doing.
    await page.evaluate(turn, [id] as const);
    const back = page.waitForFunction((before) => window.kinePicture() === before, first, { timeout: 1000 });
    await back.catch(async () => (first = await open()));
  }
  return { id, faults, tried };
}

/** Of an element's stories the filled one, else the first. */
function usual(ids: readonly string[], before: string): string {
  const names = ids.filter((id) => id.startsWith(before)).map((id) => id.slice(before.length));
  return names.find((name) => name === 'filled') ?? names[0] ?? 'default';
}

/** Of a guide, the section that is not the open one. */
async function ofGuide(tag: string, group: string): Promise<Args> {
  if (group !== 'guides') return {};
  const module = `../../../src/widgets/guides/${tag}/strings/nl.js`;
  const { nl } = (await import(module)) as { nl: { sections: object } };
  return { open: Object.keys(nl.sections).at(-1) };
}

export interface Found {
  readonly passed: number;
  readonly faults: readonly string[];
}

/** Tries every control of an element in the stories walks.ts names; else in a filled one, or the first. */
export async function tryControls(
  page: Page,
  url: string,
  [tag, group]: readonly [string, string],
  ids: readonly string[],
): Promise<Found> {
  await page.addInitScript(addPicture);
  const its = walks[tag] ?? [{ story: usual(ids, `${group}-${tag}--`), values: await ofGuide(tag, group) }];
  const named = new Set(its.flatMap(({ only = [] }) => only));
  const faults: string[] = [];
  let tried = 0;
  for (const at of its) {
    const found = await walk(page, url, tag, group, at, named);
    tried += found.tried;
    faults.push(...found.faults.map((fault) => `${found.id}: ${fault}`));
  }
  return { passed: tried - faults.length, faults };
}
