// What somebody looks at who put a piece of the documents on a page: the widgets it names are there, drawn, in the page's language,
// as the piece sets them, and answer. All that is expected is read from the piece itself and from the widget's own words.
import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame, Locator, Page } from 'playwright-core';
import { registry } from '../../../src/registry.js';
import { root, until } from './site.js';

/** Widgets a piece names: as a tag, for an editor, in a script, as a page or in a link to one. */
export function widgetsIn(code: string): readonly string[] {
  const named = [...code.matchAll(/<([a-z]+(?:-[a-z]+)+)\b|(?:data-kine="|createElement\('|\/pages\/)([a-z-]+)/g)];
  const tags = [...new Set(named.map(([, tag, other]) => (tag ?? other)!))];
  assert.ok(tags.length, `no widget in ${code}`);
  assert.deepEqual(
    tags.filter((tag) => !(tag in registry)),
    [],
    'no such widget',
  );
  return tags;
}

/** Every sentence of a widget in a language. */
async function wordsOf(tag: string, lang: string): Promise<string[]> {
  const family = registry[tag as keyof typeof registry];
  const file = path.join(root, `src/widgets/${family}/${tag}/strings/${lang}.ts`);
  const texts = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(texts);
  return texts({ ...((await import(pathToFileURL(file).href)) as object) });
}

/** What a practice calls a widget instead, where the piece says so: in JSON, `"pain-scale":{"title":…}`. */
const ownTitle = (code: string, tag: string): string | undefined =>
  new RegExp(`"${tag}": ?\\{ ?"title": ?(?:\\{[^}]*?"nl": ?)?"([^"]+)"`).exec(code)?.[1];

/** Words of the page itself: what is in shadow roots is not among them. */
export const said = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.title} ${document.body.textContent}`);

/** Moves the first slider by a key; the words in the widget change. Without a slider, help opens. */
async function acts(widget: Locator): Promise<void> {
  const words = (): Promise<string> => widget.evaluate((host) => host.shadowRoot!.textContent);
  const slider = widget.getByRole('slider').first();
  const before = await words();
  if (await slider.count()) await slider.press('ArrowRight');
  else await widget.locator('[part=help-button]').click();
  await until('the widget answers', async () => (await words()) !== before);
}

/** The first widget of this kind on `page`, put there by `code`: drawn, in its language, as it was set, and alive. */
export async function lives(page: Page | Frame, code: string, tag: string): Promise<void> {
  const widget = page.locator(tag).first();
  await widget.locator('.frame').first().waitFor();
  const [lang, maxOk] = await widget.evaluate((host) => [
    host.closest('[lang]')?.getAttribute('lang')?.slice(0, 2) ?? '',
    'maxOk' in host ? String(host.maxOk) : '',
  ]);
  const own = ownTitle(code, tag);
  const title = await widget.locator('[part~=title]').innerText();
  assert.ok((own ? [own] : await wordsOf(tag, lang!)).includes(title), `${tag} in ${lang} says ${title}`);
  const set = /max-?ok\D{1,3}(\d+)/i.exec(code)?.[1];
  if (maxOk && set) assert.equal(maxOk, set);
  await acts(widget);
}

/** The phone of the practice, where the piece gives one, stands in the help of the widget. */
export async function knowsPractice(page: Page | Frame, code: string, tag: string): Promise<void> {
  const phone = /phone\W+(\d[\d ]+)/.exec(code)?.[1];
  if (!phone) return;
  const widget = page.locator(tag).first();
  if (!(await widget.locator('dialog[open]').count())) await widget.locator('[part=help-button]').click();
  await widget.locator('dialog').getByText(phone).first().waitFor();
}

/** What is wrong on the page. A browser asks for an icon no page names, and a booking server is a step of its own. */
export function wrong(noise: readonly string[], code = ''): string[] {
  const elsewhere = ['/favicon.ico', ...[...code.matchAll(/booking-url="([^"]+)"/g)].map(([, address]) => address!)];
  return noise.filter((text) => !elsewhere.some((address) => text.includes(address)));
}
