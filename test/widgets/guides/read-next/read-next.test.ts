// What only read-next does: a page's own links with what is known of each, minutes given or counted, milestones as far as they say,
// who wrote and reviewed; all of it text, and the page untouched.
import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/widgets/guides/read-next/define.js';
import '../../../../src/widgets/practice/practice-context/define.js';
import type { ReadNextElement } from '../../../../src/widgets/guides/read-next/read-next.js';
import { contract } from '../../../support/contract.js';
import { itInOneEngine } from '../../../support/engines.js';
import { figuresOf, numbersIn, textIn } from '../../../support/figures.js';
import { all, ready, said, settled } from '../../../support/page.js';

contract('read-next', {
  filled: {
    minutes: '6',
    author: 'Noor Verlinden',
    'reviewed-by': 'Lies Maertens',
    updated: '2026-11-12',
    back: '/all',
  },
  invalid: { minutes: 'abc', updated: '2026-02-31', back: 'javascript:0', of: 'nowhere' },
  act: (element) => {
    element.innerHTML =
      '<a href="/a" data-minutes="4" data-author="Bram" data-date="2026-11-03">A</a><a href="/b">B</a>';
  },
});

const make = async (inside: string, attributes = '', around = ''): Promise<ReadNextElement> => {
  const box = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
  box.innerHTML = `${around}<read-next ${attributes}>${inside}</read-next>`;
  const element = box.querySelector('read-next') as ReadNextElement;
  await ready(element);
  return element;
};
const folded = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
/** Of each row its words. */
const shown = (element: Element): string[] => all(element, '[data-row] > div').map((row) => folded(row.textContent));
const hrefs = (element: Element): (string | null)[] =>
  all<HTMLAnchorElement>(element, '[data-row] a').map(
    (a) => a.getAttribute('href')?.replace(location.origin, '') ?? null,
  );
const stones = (element: Element): string[] =>
  all(element, '.picture .stone').map((stone) => folded(stone.textContent));
const lead = (element: Element): string => folded(element.shadowRoot!.querySelector('.lead')!.textContent);

const list = `<ul>
  <li>
    <a href="/glas" data-minutes="4">Je lichaam is een glas</a>
    <p>Alles loopt erin als <b>water</b>.</p>
    <p><span data-author>Noor Verlinden</span>, <time datetime="2026-11-12">12 november</time></p>
  </li>
  <li><a href="/bos">Droog bos, nat bos</a> <span data-minutes>6 min</span></li>
</ul>
<article data-author="Bram Okafor" data-date="2026-10-21">
  <h3>Rimpels</h3>
  <p>Wat een scan ziet.</p>
  <p>Nagelezen: <time data-updated datetime="2026-11-01">begin november</time></p>
  <a href="/rimpels" data-minutes="9" data-reviewed-by="Lies Maertens">Lees verder</a>
</article>
<p><a href="/alle" rel="up">Alle artikels van de blog</a></p>`;

describe('read-next', () => {
  it('takes the links of the page, alone, in a list or in articles, with what is known of each', async () => {
    const element = await make(
      `${list}<a href="/los" data-author="Kim" data-date="2026-01-01" data-summary="Kort.">Los</a>`,
    );
    expect(shown(element)).to.deep.equal([
      'Je lichaam is een glas 4 minuten · Noor Verlinden · 12 november 2026 Alles loopt erin als water.',
      'Droog bos, nat bos 6 minuten',
      'Rimpels 9 minuten · Bram Okafor · 21 oktober 2026 Wat een scan ziet. Nagelezen door Lies Maertens. Bijgewerkt op 1 november 2026.',
      'Los Kim · 1 januari 2026 Kort.',
    ]);
    expect(hrefs(element)).to.deep.equal(['/glas', '/bos', '/rimpels', '/los']);
    const back = element.shadowRoot!.querySelector<HTMLAnchorElement>('.back')!;
    expect([new URL(back.href).pathname, folded(back.textContent)]).to.deep.equal([
      '/alle',
      'Alle artikels van de blog',
    ]);
  });

  it('leaves the page’s own links as they are, and follows them as they come, change and go', async () => {
    const element = await make(list);
    const inside = element.innerHTML.replaceAll('=""', '').trim();
    expect(inside).to.equal(list);
    element.querySelector('a')!.setAttribute('href', '/anders');
    await settled(element, () => hrefs(element)[0] === '/anders');
    element.querySelector('a')!.textContent = 'Een glas';
    await settled(element, () => shown(element)[0]!.startsWith('Een glas'));
    element.querySelector('li')!.remove();
    await settled(element, () => shown(element).length === 2);
    element.articles = [{ title: 'Van elders', href: '/elders', minutes: 3 }];
    await settled(element);
    expect(hrefs(element)).to.deep.equal(['/bos', '/rimpels', '/elders']);
    element.innerHTML = '';
    element.articles = [];
    await settled(element, () => !shown(element).length);
    expect(said(element)).to.equal('Hier staan nog geen artikels.');
  });

  it('leaves out the page one is on, and keeps places in it', async () => {
    const here = location.pathname + location.search;
    const element = await make(`<a href="${here}">Hier</a><a href="${here}#deel">Deel</a><a href="/a">A</a>`);
    expect(shown(element)).to.deep.equal(['Deel', 'A']);
  });

  it('puts a milestone as far as there are minutes to read, lights it, and follows it when pressed', async () => {
    const element = await make(list);
    expect(stones(element)).to.deep.equal(['4', '6', '9']);
    const at = all(element, '.picture .stone text').map((text) => Number(text.getAttribute('x')));
    expect((at[2]! - at[1]!) / (at[1]! - at[0]!)).to.be.closeTo(1.5, 0.02);
    const lit = (): (string | undefined)[] =>
      all<SVGElement>(element, '.picture .stone')
        .filter(({ innerHTML }) => innerHTML.includes('--_glow'))
        .map(({ dataset }) => dataset['stone']);
    const link = all<HTMLAnchorElement>(element, '[data-row="1"] a')[0]!;
    link.focus();
    await settled(element);
    expect(lit()).to.deep.equal(['1']);
    link.blur();
    await settled(element);
    expect(lit()).to.deep.equal([]);
    let followed = '';
    element.shadowRoot!.addEventListener('click', (event) => {
      event.preventDefault();
      if (event.target instanceof HTMLAnchorElement) followed = event.target.getAttribute('href')!;
    });
    all(element, '[data-stone="2"]')[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(followed).to.equal(`${location.origin}/rimpels`);
  });

  it('counts words at the rate of their language, says at which, and of others says nothing', async () => {
    const words = 'rug '.repeat(1000);
    const text =
      `<div id="t"><h1>Rug</h1><p>${words}</p><nav>${words}</nav><script>${words}</` +
      `script><pain-scale>${words}</pain-scale></div>`;
    const element = await make(
      '<a href="/a" data-words="476">A</a><a href="/b" hreflang="en" data-words="476">B</a>',
      'of="t"',
      text,
    );
    expect(said(element)).to.contain('Dit artikel lees je in ongeveer 4 minuten.');
    expect(shown(element)).to.deep.equal(['A ongeveer 2 minuten', 'B ongeveer 2 minuten']);
    expect(lead(element)).to.contain('Geschat aan 238 woorden per minuut.');
    const [, english] = all<HTMLAnchorElement>(element, '[data-row] a');
    expect(english!.lang).to.equal('en');
    element.parentElement!.querySelector('p')!.append(words);
    await settled(element, () => said(element).includes('ongeveer 8 minuten'));
    element.minutes = '5';
    await settled(element);
    expect(said(element)).to.contain('Dit artikel lees je in 5 minuten.');
    const other = await make(
      '<a href="/a" hreflang="es" data-words="476">A</a>',
      'of="e"',
      `<div id="e" lang="es">${words}</div>`,
    );
    expect(shown(other)).to.deep.equal(['A']);
    expect(lead(other)).to.equal('A');
    expect(other.shadowRoot!.querySelector('.answer')).to.equal(null);
  });

  itInOneEngine('says no figure but the page’s own, the minutes it counts, and those of its claims', async () => {
    for (const lang of ['nl', 'fr', 'en', 'de'] as const) {
      const counted = lang === 'nl' || lang === 'en';
      const element = await make('<a href="/a" data-words="714">A</a><a href="/b" data-minutes="7">B</a>');
      element.parentElement!.lang = lang;
      await ready(element, lang);
      const { claims } = (element.constructor as typeof ReadNextElement).widget;
      const known = await figuresOf(claims, lang);
      const said = numbersIn(textIn(element));
      expect(said.includes(238), lang).to.equal(counted);
      const loose = new Set(said.filter((figure) => !known.has(figure)));
      expect([...loose].sort(), lang).to.deep.equal(counted ? [3, 7] : [7]);
    }
  });

  it('counts what a link to a place of the same page leads to', async () => {
    const element = await make('<a href="#lang">Lang</a>', '', `<div id="lang">${'rug '.repeat(720)}</div>`);
    expect(shown(element)).to.deep.equal(['Lang ongeveer 3 minuten']);
  });

  it('names who wrote and reviewed it, and says more of a care giver the practice knows', async () => {
    const info = {
      careGivers: [
        {
          id: 'lies',
          name: 'Lies Maertens',
          role: 'kinesist',
          expertise: [{ nl: 'lage rug', fr: 'le dos' }, 'lopen'],
          papers: [{ title: 'Wandelen', where: 'Voorbeeldblad', year: 2024, url: '/wandelen' }],
          links: [{ title: 'Profiel', url: '/lies' }],
        },
        { id: 'noor', name: 'Noor Verlinden' },
      ],
    };
    const context = `<practice-context info='${JSON.stringify(info)}'></practice-context>`;
    const element = await make(
      '<a href="/a" data-author="noor">A</a>',
      'author="noor" reviewed-by="lies" updated="2026-11-12"',
      context,
    );
    await settled(element, () => said(element).includes('Lies'));
    expect(said(element)).to.contain(
      'Over dit artikel Geschreven door Noor Verlinden. Nagelezen door Lies Maertens, kinesist. Bijgewerkt op 12 november 2026.',
    );
    expect(shown(element)).to.deep.equal(['A Noor Verlinden']);
    const more = element.shadowRoot!.querySelector<HTMLDetailsElement>('.answer details')!;
    more.open = true;
    await settled(element, () => !!more.querySelector('h4'));
    expect(folded(more.querySelector('summary')!.textContent)).to.equal('Over Lies Maertens');
    expect([...more.querySelectorAll('h4, li')].map((each) => folded(each.textContent))).to.deep.equal([
      'Vertrouwd met',
      'lage rug',
      'lopen',
      'Schreef mee aan',
      'Wandelen, Voorbeeldblad, 2024',
      'Ook hier te vinden',
      'Profiel',
    ]);
    expect([...more.querySelectorAll('a')].map((a) => a.getAttribute('href'))).to.deep.equal(['/wandelen', '/lies']);
    element.reviewedBy = 'Iemand anders';
    await settled(element);
    expect(said(element)).to.contain('Nagelezen door Iemand anders.').and.not.contain('Lies');
  });

  it('keeps four in view, the others in a fold', async () => {
    const element = await make(
      Array.from({ length: 7 }, (_, i) => `<a href="/${i}" data-minutes="${i + 1}">L${i}</a>`).join(''),
    );
    expect(stones(element)).to.deep.equal(['1', '2', '3', '4']);
    const fold = element.shadowRoot!.querySelector<HTMLDetailsElement>('.lead details')!;
    expect(folded(fold.querySelector('summary')!.textContent)).to.equal('Nog 3 artikels');
    expect(fold.querySelectorAll('a').length).to.equal(3);
    expect(hrefs(element).length).to.equal(7);
  });

  it('shows five hundred hostile texts as text, follows no hostile address, and runs none', async () => {
    const page = window as unknown as { struck?: unknown };
    const kinds = [
      '<img src=x onerror="window.struck=1">',
      '<script>window.struck=1</' + 'script>',
      '"><svg onload=window.struck=1>',
      '${window.struck=1}',
      'javascript:window.struck=1',
      ' java\tscript:window.struck=1',
      'data:text/html,<script>parent.struck=1</' + 'script>',
      '<a href="javascript:window.struck=1">x</a>',
      '{{constructor.constructor("window.struck=1")()}}',
      '<details open ontoggle=window.struck=1>',
    ];
    const element = await make('');
    for (let round = 0; round < 5; round++) {
      element.replaceChildren(
        ...Array.from({ length: 100 }, (_, i) => {
          const link = document.createElement('a');
          const text = `${kinds[i % kinds.length]} ${round}-${i}`;
          link.textContent = text;
          link.setAttribute('href', kinds[(i % 3) + 4]!);
          for (const name of ['author', 'summary', 'reviewed-by']) link.setAttribute(`data-${name}`, text);
          return link;
        }),
      );
      await settled(element, () => shown(element)[0]?.includes(` ${round}-0`) === true);
      expect(shown(element).length).to.equal(100);
      expect(all(element, '[data-row] :is(img,script,iframe,a,details)')).to.deep.equal([]);
      expect(shown(element)[0]).to.contain('<img src=x onerror="window.struck=1">');
    }
    element.author = element.reviewedBy = kinds[0]!;
    element.back = kinds[4]!;
    await settled(element);
    expect(said(element)).to.contain('Geschreven door <img src=x');
    expect(element.shadowRoot!.querySelector('.back')).to.equal(null);
    await new Promise((done) => requestAnimationFrame(done));
    expect(page.struck).to.equal(undefined);
  });
});
