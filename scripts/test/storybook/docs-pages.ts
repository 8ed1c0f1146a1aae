// Docs pages of the built Storybook: their stories speak the language of the toolbar in its colours, width and size, a story
// with a choice of its own keeps it, and no story leaves its choice to the page or to the next.
import type { Page } from 'playwright-core';
import type { Found } from './controls.js';

interface Seen {
  readonly story: string;
  readonly lang: string;
  readonly scheme: string;
  readonly width: number;
  readonly font: number;
  readonly words: string;
}

/** Runs in the page: the stories on it as they look, once every widget of each is drawn; undefined before. */
const seen = (): Seen[] | undefined => {
  const stages = [...document.querySelectorAll<HTMLElement>('.stage')].filter((stage) => stage.checkVisibility());
  const found = stages.map((stage) => {
    const widget = [...stage.querySelectorAll('*')].find((e) => e.shadowRoot?.querySelector('.frame'));
    const frame = widget?.shadowRoot?.querySelector('.frame');
    if (!widget || !frame) return undefined;
    const { colorScheme, fontSize } = getComputedStyle(frame);
    return {
      story: stage.closest('[id^=story--]')?.id ?? '',
      lang: stage.lang,
      scheme: colorScheme,
      width: stage.clientWidth - 2 * parseFloat(getComputedStyle(stage).paddingLeft),
      font: parseFloat(fontSize),
      words: widget.shadowRoot?.querySelector('[part=help-button]')?.textContent?.trim() ?? '',
    };
  });
  return stages.length && found.every((each) => each) ? (found as Seen[]) : undefined;
};

/** Runs in the page: what the page itself was given, which no story may set. */
const pageItself = (): string =>
  [document.documentElement, document.body]
    .map((e) => [e.lang, e.style.colorScheme, e.style.fontSize, getComputedStyle(e).colorScheme].join(' '))
    .join(' | ');

/** Runs in the page: tells the preview, as Storybook's own toolbar and list do. */
const tell = ([event, data]: readonly [string, object]): void => window.__STORYBOOK_PREVIEW__.channel.emit(event, data);
const choose = (page: Page, globals: Record<string, string>): Promise<void> =>
  page.evaluate(tell, ['updateGlobals', { globals }] as const);
const select = (page: Page, storyId: string): Promise<void> =>
  page.evaluate(tell, ['setCurrentStory', { storyId, viewMode: 'story' }] as const);

/** What each widget says for 'help', by language. */
const help = async (lang: string): Promise<string> => {
  const module = (await import(`../../../src/ui/base/strings/${lang}.js`)) as { frame: { help: string } };
  return module.frame.help;
};

/** Waits until the stories look as `right` says; else what the first that does not looks like. */
async function become(page: Page, what: string, right: (story: Seen) => boolean): Promise<string[]> {
  const until = performance.now() + 8000;
  for (;;) {
    const handle = await page.waitForFunction(seen, undefined, { timeout: 10_000 });
    const now = (await handle.jsonValue()) as Seen[];
    const wrong = now.find((story) => !right(story));
    if (!wrong) return [];
    if (performance.now() > until) return [`${what}: ${JSON.stringify(wrong)}`];
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

const counted = (checks: readonly string[][]): Found => {
  const faults = checks.flat();
  return { passed: checks.filter((found) => !found.length).length, faults };
};

const isDark = ({ story }: Seen): boolean => story.endsWith('--dark') || story.includes('--dark-');

/** A docs page opened with choices, and given others while it is open. */
export async function docsFollow(page: Page, url: string): Promise<Found> {
  await page.goto(`${url}/iframe.html?id=tools-pain-scale--docs&viewMode=docs&globals=lang:fr;scheme:dark`);
  const [french, german] = [await help('fr'), await help('de')];
  const opened = await become(
    page,
    'opened in French and dark',
    ({ lang, scheme, words }) => lang === 'fr' && scheme === 'dark' && words === french,
  );
  const night = await page.evaluate(() => getComputedStyle(document.querySelector('.sbdocs-wrapper')!).backgroundColor);
  await choose(page, { lang: 'de', scheme: 'light', width: '390', text: '200%' });
  const changed = await become(page, 'changed to German, light, 390 and 200%', (story) => {
    const { lang, scheme, words, width, font } = story;
    return (
      lang === 'de' && words === german && scheme === (isDark(story) ? 'dark' : 'light') && width === 390 && font >= 32
    );
  });
  const day = await page.evaluate(() => getComputedStyle(document.querySelector('.sbdocs-wrapper')!).backgroundColor);
  return counted([opened, changed, night === day ? [`the page round the stories stays ${day}`] : []]);
}

/** A dark and narrow story, and then one that is neither, on the same page. */
export async function nothingLeaks(page: Page, url: string): Promise<Found> {
  await page.goto(`${url}/iframe.html?id=tools-step-goal--default&viewMode=story&globals=lang:en`);
  const plain = await become(page, 'opened light', ({ scheme, lang }) => scheme === 'light' && lang === 'en');
  const before = await page.evaluate(pageItself);
  await select(page, 'tools-step-goal--dark');
  const dark = await become(page, 'a dark story', ({ scheme }) => scheme === 'dark');
  const during = await page.evaluate(pageItself);
  await select(page, 'tools-step-goal--narrow');
  const narrow = await become(page, 'a narrow story', ({ scheme, width }) => scheme === 'light' && width === 320);
  await select(page, 'tools-step-goal--filled');
  const after = await become(page, 'a story after them', ({ scheme, width }) => scheme === 'light' && width > 390);
  const own =
    before === during && before === (await page.evaluate(pageItself)) ? [] : [`the page itself: ${before} → ${during}`];
  return counted([plain, dark, narrow, after, own]);
}
