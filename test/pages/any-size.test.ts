// Widgets where there is hardly any room, as every page has them for a moment: a column that opens, a phone with very large
// text, a host in a gap. The page must go on, and nothing false may stand in a drawing.
import { expect, fixture, html } from '@open-wc/testing';
import { csv, faultsOf, fuzz } from '../../scripts/fuzz/acts.js';
import { registry } from '../../src/registry.js';
import { asksEverything } from '../support/engines.js';
import { ready, settled } from '../support/page.js';

const tags = Object.keys(registry).filter((tag) => tag !== 'practice-context');
const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
const frames = async (n: number): Promise<void> => {
  for (let i = 0; i < n; i++) await frame();
};

/** What the page was told went wrong meanwhile. */
async function errorsIn(run: () => Promise<void>): Promise<string[]> {
  const found: string[] = [];
  const hear = (event: Event): void => {
    found.push(String((event as ErrorEvent).message ?? (event as PromiseRejectionEvent).reason));
  };
  addEventListener('error', hear);
  addEventListener('unhandledrejection', hear);
  await run();
  removeEventListener('error', hear);
  removeEventListener('unhandledrejection', hear);
  return found;
}

describe('where there is hardly any room', () => {
  before(async function () {
    // Every widget comes from source: how long that takes is no question of room.
    this.timeout(120_000);
    localStorage.clear();
    await Promise.all(
      Object.entries(registry).map(([tag, family]) => import(`../../src/widgets/${family}/${tag}/define.ts`)),
    );
  });

  /** A widget in a box of its own; pain-chart with two scores. */
  const put = async (tag: string): Promise<HTMLElement> => {
    const box = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    const widget = document.createElement(tag);
    const script = Object.assign(document.createElement('script'), { type: 'text/csv', textContent: csv(2) });
    if (tag === 'pain-chart') widget.append(script);
    box.append(widget);
    await ready(widget);
    if (tag === 'pain-chart') await settled(widget, () => !widget.matches(':state(example)'));
    return widget;
  };

  for (const tag of tags) {
    it(`${tag} draws at no width and at very large text, and grows with its column`, async () => {
      const widget = await put(tag);
      const box = widget.parentElement!;
      const wrong: string[] = [];
      const errors = await errorsIn(async () => {
        for (const width of ['0', '1px', '16px', '24px', '32px', '64px']) {
          box.style.inlineSize = width;
          await frames(2);
          wrong.push(...faultsOf(widget));
        }
        for (const [width, size] of [
          ['320px', '160px'],
          ['16px', '160px'],
          ['320px', '0'],
          ['700px', '600px'],
        ]) {
          Object.assign(box.style, { inlineSize: width, fontSize: size });
          await frames(2);
          wrong.push(...faultsOf(widget));
        }
        // An ordinary accordion: its column from nothing to all.
        Object.assign(box.style, { inlineSize: '700px', fontSize: '', display: 'grid' });
        widget.style.overflow = 'hidden';
        const opening = box.animate({ gridTemplateColumns: ['0fr 1fr', '1fr 0fr'] }, 250);
        let open = true;
        void opening.finished.then(() => (open = false));
        while (open) {
          await frame();
          wrong.push(...faultsOf(widget));
        }
      });
      expect([...new Set(wrong)]).to.deep.equal([]);
      expect(errors).to.deep.equal([]);
      box.style.display = '';
      await frames(2);
      // Without a practice book-appointment is three ways to get in touch, and no picture.
      for (const picture of widget.shadowRoot!.querySelectorAll('.picture svg:not(button svg)')) {
        const drawn = picture.getBoundingClientRect();
        expect(drawn.right).to.be.at.most(widget.getBoundingClientRect().right + 1);
        expect(drawn.width).to.be.above(300);
      }
    });
  }

  it('a drawing is as wide as its host, also at twice the text size in 320 px, and never without bound', async () => {
    const widget = await put('load-glass');
    const drawn = (): number => Number(widget.shadowRoot!.querySelector('.picture svg')!.getAttribute('width'));
    for (const [width, size, wide] of [
      ['320px', '16px', 318],
      ['320px', '32px', 318],
      ['320px', '160px', 8 * 160 - 2],
      ['0', '16px', 318],
      ['90000px', '160000px', 7998],
    ] as const) {
      Object.assign(widget.parentElement!.style, { inlineSize: width, fontSize: size });
      await settled(widget, () => drawn() === wide);
    }
  });

  it('a drawing too wide for its host is shown smaller, whole', async () => {
    const widget = await put('pain-chart');
    widget.parentElement!.style.inlineSize = '60px';
    widget.style.setProperty('min-inline-size', '0', 'important');
    const svg = (): SVGElement => widget.shadowRoot!.querySelector('.plot svg')!;
    await settled(widget, () => Number(svg().getAttribute('width')) > 100 && svg().getBoundingClientRect().width < 61);
    const { width, height } = svg().getBoundingClientRect();
    expect(height / width).to.be.closeTo(
      Number(svg().getAttribute('height')) / Number(svg().getAttribute('width')),
      0.1,
    );
  });

  it('lives through some hundreds of random acts, of pages, layouts and people', async function () {
    this.timeout(60_000);
    const box = document.createElement('div');
    document.body.append(box);
    const play = fuzz(box, 20260728);
    const acts = asksEverything ? 300 : 100;
    const wrong = new Set<string>();
    let [slowest, slow, played] = [0, '', 0];
    const errors = await errorsIn(async () => {
      // As many as a slow engine plays in half a minute; in a quick one, all.
      for (const end = performance.now() + 30_000; played < acts && performance.now() < end; played++) {
        let act = '';
        const start = performance.now();
        play.act((what) => (act = what));
        await frame();
        const took = performance.now() - start;
        if (took > slowest) [slowest, slow] = [took, act];
        for (const fault of play.faults()) wrong.add(`${fault} after ${act}`);
      }
    });
    box.remove();
    localStorage.clear();
    expect([...wrong]).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
    expect(slowest, slow).to.be.below(5000);
    expect(played).to.be.above(30);
  });
});
