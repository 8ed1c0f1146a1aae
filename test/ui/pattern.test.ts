// The shared pattern (docs/pattern.md) in the engines: said once a page, segments in whole rows, words in one piece.
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/widgets/tools/pain-scale/define.js';
import '../../src/widgets/tools/step-goal/define.js';
import { render } from 'lit';
import { radioGroup } from '../../src/ui/shared/controls/radio-group.js';
import { widgetStyles } from '../../src/ui/shared/controls/widget.styles.js';
import { all, ready, settled } from '../support/page.js';

const standing = (element: Element): number => all(element, '.foot > .small').length;

describe('the standing sentence', () => {
  it('is said by the first widget of the page alone, and by the next when that one goes', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="nl"><pain-scale></pain-scale><step-goal></step-goal><pain-scale></pain-scale></div>`,
    );
    const [one, two, three] = [...page.children] as [HTMLElement, HTMLElement, HTMLElement];
    for (const each of [one, two, three]) await ready(each);
    const said = (): number[] => [...page.children].map(standing);
    expect(said().reduce((sum, n) => sum + n, 0)).to.equal(1);
    const speaker = [one, two, three].find((each) => standing(each))!;
    speaker.remove();
    for (const each of [...page.children] as HTMLElement[]) await settled(each);
    expect(said().reduce((sum, n) => sum + n, 0)).to.equal(1);
    page.append(speaker);
    await ready(speaker);
    expect(standing(speaker)).to.equal(0);
  });

  it('is said where it is seen: not by a widget in a hidden tab, and by another when the tab of its own is closed', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="nl">
        <div hidden><pain-scale></pain-scale></div>
        <div><step-goal></step-goal></div>
      </div>`,
    );
    const [hidden, seen] = [...page.children] as [HTMLElement, HTMLElement];
    const [one, two] = [...page.querySelectorAll<HTMLElement>('pain-scale, step-goal')] as [HTMLElement, HTMLElement];
    await ready(one);
    await settled(two, () => standing(two) === 1);
    expect(standing(one)).to.equal(0);
    seen.hidden = true;
    hidden.hidden = false;
    await settled(one, () => standing(one) === 1);
    seen.hidden = false;
    await settled(two, () => standing(two) === 0);
    expect(standing(one)).to.equal(1);
  });

  it('is not lost on a widget that was taken away before it was drawn', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="nl"><pain-scale></pain-scale></div>`);
    const gone = page.firstElementChild!;
    gone.remove();
    await (gone as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    const next = document.createElement('pain-scale');
    page.append(next);
    await ready(next);
    expect(standing(next)).to.equal(1);
  });
});

describe('one of a few', () => {
  const sets = [
    ['Voor', 'Tijdens', 'Na je oefening'],
    ['gewone weken', 'twee slechte weken', 'jouw bos'],
    ['Werkdag', 'Vrije dag'],
    ['Woche', 'Monat', 'Jahr', 'Alles'],
    ['Spiergroei', 'Op zeker spelen', 'Minder streng', 'Onderhoud'],
    ['Tuinwerk', 'Iets tillen', 'Lang zitten', 'Niets', 'Onverwachte beweging'],
  ];

  it('stands in whole rows at any width and text size: none alone beside another row, no word broken', async () => {
    for (const font of [16, 32]) {
      for (let width = 180; width <= 720; width += 36) {
        if (width < 9 * font) continue;
        for (const labels of sets) {
          const host = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
          host.style.cssText = `inline-size:${width}px;font-size:${font}px;line-height:1.45`;
          const root = host.attachShadow({ mode: 'open' });
          root.adoptedStyleSheets = widgetStyles.map(({ styleSheet }) => styleSheet!);
          const inner = document.createElement('div');
          inner.style.cssText = 'container:frame/inline-size';
          root.append(inner);
          const options = labels.map((label, i) => ({ value: String(i), label }));
          render(radioGroup({ legend: 'Wat?', name: 'a', options, chosen: '1', onChoose: () => undefined }), inner);
          const group = root.querySelector<HTMLElement>('.segmented')!;
          group.style.setProperty('--_at', group.dataset['at'] ?? '');
          const tops = [...root.querySelectorAll('.choice')].map((e) => Math.round(e.getBoundingClientRect().top));
          const rows = [...new Set(tops)].map((top) => tops.filter((each) => each === top).length);
          const at = `${labels.join(' | ')} at ${width} px, ${font} px: ${rows.join('+')}`;
          expect(new Set(rows).size, at).to.equal(1);
          for (const span of root.querySelectorAll('.choice span')) {
            const text = [...span.childNodes].find(({ nodeType }) => nodeType === 3)!;
            for (const word of text.textContent!.matchAll(/\S+/g)) {
              const range = document.createRange();
              range.setStart(text, word.index);
              range.setEnd(text, word.index + word[0].length);
              const lines = new Set([...range.getClientRects()].map((rect) => Math.round(rect.top))).size;
              if (word[0].length < 10) expect(lines, `${word[0]} in ${at}`).to.equal(1);
            }
          }
          host.remove();
        }
      }
    }
  });
});
