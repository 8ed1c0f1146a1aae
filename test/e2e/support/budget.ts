// What a person on a phone meets of one widget: how long, how much to press, how much to read. The kit as it is built.
import type { Page } from 'playwright-core';
import { registry, type Tag } from '../../../src/registry.js';
import { drawn, ownPage, until, type Site } from './site.js';

/** 390 × 844 CSS px, the widget with 16 px of page at either side. */
export const phone = { width: 390, height: 844 };

/** Widgets there is something to see of. */
export const shown = (Object.keys(registry) as Tag[]).filter((tag) => tag !== 'practice-context');

const scores = Array.from({ length: 90 }, (_, i) => ({
  at: Date.UTC(2026, 1, 20 + i, 8),
  value: Math.round(5.5 - i / 40 + Math.sin(i * 2.3)),
}));

/** What a page gives to read. */
const toRead = `
  <a href="/glas" data-minutes="4" data-author="Noor Verlinden" data-date="2026-11-12">Je lichaam is een glas</a>
  <a href="/bos" data-minutes="6" data-author="Bram Okafor" data-date="2026-11-03">Droog bos, nat bos</a>
  <a href="/rimpels" data-minutes="9" data-author="Noor Verlinden" data-date="2026-10-21">Rimpels aan de binnenkant</a>`;

/** Those that show nothing without what a page gives them. */
const comes: Partial<Record<Tag, string>> = {
  'book-appointment': '<book-appointment booking-url="/api/booking/v1"></book-appointment>',
  'read-next': `<read-next back="/blog">${toRead}</read-next>`,
};

/** Each once a person answered, as far as attributes can say it. */
export const answered: Partial<Record<Tag, string>> = {
  'brick-wall': '<brick-wall weight="80" sessions="4" grams="140"></brick-wall>',
  'breathing-pacer': '<breathing-pacer minutes="5"></breathing-pacer>',
  'desk-check': '<desk-check screen="low"></desk-check>',
  'disc-facts': '<disc-facts scene="people" figure="recovered"></disc-facts>',
  'flare-check': '<flare-check value="2 5 6 6 5"></flare-check>',
  'graded-plan': '<graded-plan value="10"></graded-plan>',
  'inner-wrinkles': '<inner-wrinkles age="45" finding="protrusion"></inner-wrinkles>',
  'letting-go': '<letting-go minutes="60"></letting-go>',
  'load-glass':
    '<load-glass factors="poor-sleep:4, stress:4, worry:3, smoking:2" tap="0.1" capacity="0.3"></load-glass>',
  'magnesium-guide': '<magnesium-guide sex="female" foods="oats almonds"></magnesium-guide>',
  'micro-break': '<micro-break every="45"></micro-break>',
  'movement-pill': '<movement-pill leaf="effects"></movement-pill>',
  'muscle-switch': '<muscle-switch position="tight"></muscle-switch>',
  'pain-alarm': '<pain-alarm stimulus="fire" factors="worry:1"></pain-alarm>',
  'pain-chart': `<pain-chart><script type="application/json">${JSON.stringify(scores)}</script></pain-chart>`,
  'pain-cycle': '<pain-cycle open="stress-tension" factors="stress:4, poor-sleep:4"></pain-cycle>',
  'pain-scale': '<pain-scale value="4" moment="after" settle="same-day"></pain-scale>',
  'training-picker': '<training-picker door="calm" per-week="2" together></training-picker>',
  'pain-types': '<pain-types kind="long" weeks="26"></pain-types>',
  'pain-web': '<pain-web factor="worry" steps="2"></pain-web>',
  'protein-calculator': '<protein-calculator sex="male" weight="80" height="182" age="34"></protein-calculator>',
  'read-next': `<read-next minutes="6" reviewed-by="Lies Maertens" updated="2026-11-12" back="/blog">${toRead}</read-next>`,
  'recovery-battery': '<recovery-battery rests="12" walks="17"></recovery-battery>',
  'sleep-window': '<sleep-window wake="6:30" hours="9"></sleep-window>',
  'spark-forest': '<spark-forest spark="lift" factors="poor-sleep:3, stress:3, inactivity:2"></spark-forest>',
  'start-plan': '<start-plan weeks="2"></start-plan>',
  'worry-park': '<worry-park until="21:00"></worry-park>',
  'recovery-check': '<recovery-check factors="poor-sleep:3, stress:2, alcohol:2"></recovery-check>',
  'trigger-list': '<trigger-list rises="slecht geslapen, lang gereden" drains="wandelen"></trigger-list>',
  'step-goal': '<step-goal baseline="4800" today="5400"></step-goal>',
};

export interface Measures {
  readonly px: number;
  /** Visible and focusable, each radio for itself; the foot apart. */
  readonly controls: number;
  /** Visible words; picture and foot apart. */
  readonly words: number;
  /** Of the foot apart. */
  readonly folds: number;
  /** Height of the picture in px. */
  readonly picture: number;
  /** Where the answer begins, in px from the widget's top. */
  readonly answer: number;
  /** Of the main control, the answer and the help button, what a fold hides or what is not there. */
  readonly hidden: readonly string[];
}

/** Of the widget as it stands. */
export const read = (page: Page, tag: string): Promise<Measures> =>
  page.evaluate((name) => {
    const host = document.querySelector(name)!;
    const frame = host.shadowRoot!.querySelector('.frame')!;
    const apart = (e: Element): boolean => !!e.closest('.foot, svg');
    const seen = (e: Element): boolean =>
      e.checkVisibility() && !(e.closest('details:not([open])') && !e.closest('summary')) && !apart(e);
    const all = (selector: string): Element[] => [...frame.querySelectorAll(selector)].filter(seen);
    const words: string[] = [];
    const walk = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const parent = walk.currentNode.parentElement!;
      // What is only heard takes a pixel.
      if (seen(parent) && parent.getBoundingClientRect().width > 2) words.push(walk.currentNode.textContent ?? '');
    }
    const top = frame.getBoundingClientRect().top;
    return {
      px: Math.round(frame.getBoundingClientRect().height),
      controls: all('a[href], button, input, select, textarea, summary').filter((e) => !e.matches(':disabled')).length,
      words: words.join(' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0,
      folds: all('summary').length,
      picture: Math.round(frame.querySelector('.picture')?.getBoundingClientRect().height ?? 0),
      answer: Math.round((frame.querySelector('.answer')?.getBoundingClientRect().top ?? top) - top),
      hidden: Object.entries({
        control: all('input, select, textarea, button, a[href]').length > 0,
        answer: [...frame.querySelectorAll('.answer')].every((e) => e.checkVisibility() && !e.closest('details')),
        help: !!frame.querySelector('[part=help-button]')?.checkVisibility(),
      }).flatMap(([name, there]) => (there ? [] : [name])),
    };
  }, tag);

/** Opens a page with this one widget in `lang` and measures it once nothing changes any more. */
export async function measure(page: Page, site: Site, tag: Tag, lang: string, markup?: string): Promise<Measures> {
  const head = '<link rel="stylesheet" href="/linde.css"><script type="module" src="/dist/kinekit.js"></script>';
  const body = `<div id="box">${markup ?? comes[tag] ?? `<${tag}></${tag}>`}</div>`;
  await page.goto(await ownPage(page, site, body, { head, lang, address: `/budget-${tag}.html` }));
  await page.evaluate(() => {
    document.body.style.cssText = 'margin:0;padding:16px;max-width:none';
  });
  await drawn(page, tag);
  if (markup && (tag === 'protein-calculator' || tag === 'magnesium-guide'))
    await page.locator(`${tag} input[name=applies][value=none]`).check({ force: true });
  let last = '';
  let same = 0;
  await until(`${tag} stands still`, async () => {
    const now = JSON.stringify(await read(page, tag));
    same = now === last ? same + 1 : 0;
    last = now;
    return same > 4;
  });
  return read(page, tag);
}
