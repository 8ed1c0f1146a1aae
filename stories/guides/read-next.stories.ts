// Stories of <read-next>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inFourLanguages, plays, point } from '../../.storybook/story.js';
import '../../src/widgets/guides/read-next/define.js';
import '../../src/widgets/practice/practice-context/define.js';

export default { title: 'Guides/read-next', component: 'read-next' } satisfies Meta;

const articles = [
  { title: 'Je lichaam is een glas', href: '#glas', minutes: 4, author: 'Noor Verlinden', date: '2026-11-12' },
  { title: 'Droog bos, nat bos', href: '#bos', words: 1430, author: 'Bram Okafor', date: '2026-11-03' },
  { title: 'Rimpels aan de binnenkant', href: '#rimpels', minutes: 9, author: 'Noor Verlinden', date: '2026-10-21' },
];
const known = {
  articles,
  minutes: '6',
  author: 'Noor Verlinden',
  reviewedBy: 'Lies Maertens',
  updatedOn: '2026-11-12',
  back: '#alle',
};

const invalid = {
  articles: [{ title: 'Nergens heen', href: 'javascript:0', minutes: 0 }],
  minutes: 'abc',
  updatedOn: '2026-02-31',
  back: 'javascript:0',
};
const inThePage = () => html`
  <practice-context
    .info=${{
      careGivers: [
        {
          id: 'lies',
          name: 'Lies Maertens',
          role: 'kinesist',
          expertise: ['lage rug', 'lopen na een blessure'],
          papers: [{ title: 'Wandelen na een hernia', where: 'Voorbeeldblad', year: 2024 }],
          links: [{ title: 'Haar pagina', url: '#lies' }],
        },
      ],
    }}
  ></practice-context>
  <div id="artikel">
    <p>Vaak is er niet één oorzaak. Het is een optelsom van kleine dingen.</p>
  </div>
  <read-next of="artikel" reviewed-by="lies" updated="2026-11-12">
    <ul>
      <li>
        <a href="#glas" data-minutes="4">Je lichaam is een glas</a>
        <p>Alles wat je meemaakt, loopt erin als water.</p>
        <p><span data-author>Noor Verlinden</span>, <time datetime="2026-11-12">12 november</time></p>
      </li>
      <li><a href="#bos" data-words="1430">Droog bos, nat bos</a></li>
    </ul>
    <a href="#alle" rel="up">Alle artikels van de praktijk</a>
  </read-next>
`;

export const Default: StoryObj = { args: { articles, back: '#alle' } };
export const Filled: StoryObj = { args: known };
const second = [point('li:nth-of-type(2)')];
export const Played: StoryObj = { args: known, play: plays(second, 'li:nth-of-type(2) svg'), tags: ['!autodocs'] };
export const Invalid: StoryObj = { args: invalid };
export const InThePage: StoryObj = { render: inThePage };
export const Narrow: StoryObj = { args: known, globals: { width: '320' } };
export const Dark: StoryObj = { args: known, globals: { scheme: 'dark' } };
export const Languages: StoryObj = { args: known, render: inFourLanguages };
