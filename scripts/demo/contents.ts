// What stands on each page: the same parts in each language, in the words of one. Pure.
import type { Language } from '../languages.js';
import { careGivers, names, partOf, practice } from './frame.js';
import { images as gallery, articles, type Article, type Image } from './words/types.js';
import { addressOf, marked } from './places.js';
import { words } from './words/index.js';
import type { CareGiver } from './pictures/people.js';

/** Minutes an article takes to read, by page. */
export type Minutes = Readonly<Record<Article, number>>;

const authors: Readonly<Record<Article, CareGiver>> = { why: 'noor', gallery: 'noor', protein: 'bram' };

/** The writers of markup in one language. */
const pen = (lang: Language) => {
  const text = (said: string): string => marked(lang, said);
  const p = (said: string, kind = ''): string => `<p${kind && ` class="${kind}"`}>${text(said)}</p>`;
  return {
    text,
    p,
    h2: (said: string, id = ''): string => `<h2${id && ` id="${id}"`}>${text(said)}</h2>`,
    widget: (tag: string, otherwise: string, more = ''): string => `<${tag}${more}>${p(otherwise)}</${tag}>`,
  };
};

const img = (name: string, width: number, height: number): string =>
  `<img src="/pictures/${name}.svg" alt="" width="${width}" height="${height}" />`;

/** The square of the practice, from edge to edge; light by day and dark by night. */
export const hero = `<picture class="hero">${[
  'media="(min-width: 56rem) and (prefers-color-scheme: dark)" srcset="/pictures/square-wide-dark.svg" width="1600" height="420"',
  'media="(min-width: 56rem)" srcset="/pictures/square-wide.svg" width="1600" height="420"',
  'media="(prefers-color-scheme: dark)" srcset="/pictures/square-narrow-dark.svg"',
]
  .map((source) => `<source ${source} />`)
  .join('')}
${img('square-narrow', 560, 320)}</picture>`;

export function home(lang: Language): string {
  const { home: say, frame } = words[lang];
  const { p, h2, widget, text } = pen(lang);
  const cards = say.cards.map(([heading, said]) => `<li><h3>${text(heading)}</h3>${p(said)}</li>`);
  const people = careGivers.map((id) => {
    const [knows, said] = say.roles[id];
    return `<li class="person"><picture class="portrait">${img(id, 240, 240)}</picture><div><h3>${names[id]}</h3>
${p(knows, 'knows')}${p(said)}</div></li>`;
  });
  const reading = articles.map((page) => {
    const { heading, description } = words[lang][page];
    return `<li><h3><a href="${addressOf(lang, page)}">${text(heading)}</a></h3>${p(description)}</li>`;
  });
  return `${practice(lang)}
<h1>${text(say.heading)}</h1>
${p(say.lead, 'lead')}
<p><a class="act" href="${addressOf(lang, 'visit')}">${say.act}</a></p>
${h2(say.symptoms, frame.anchors.symptoms)}
<ul class="cards">${cards.join('')}</ul>
${h2(say.team, frame.anchors.team)}
<ul class="cards">${people.join('')}</ul>
${h2(say.step)}
${p(say.stepText)}
${widget('step-goal', say.stepElse)}
${h2(say.read, frame.anchors.read)}
<ul class="cards">${reading.join('')}</ul>
${h2(say.contact, frame.anchors.contact)}
${p(say.contactText)}`;
}

export function visit(lang: Language): string {
  const { visit: say } = words[lang];
  const { p, widget, text } = pen(lang);
  const booking = widget('book-appointment', say.otherwise, ' booking-url="/api/booking/v1"');
  return `<h1>${text(say.heading)}</h1>
${p(say.lead)}
${practice(lang, booking)}
${p(say.call, 'small')}
${p(say.urgent, 'small')}`;
}

export function privacy(lang: Language): string {
  const { privacy: say } = words[lang];
  const { p, text } = pen(lang);
  return `<h1>${text(say.heading)}</h1>
${say.text.map((said) => p(said)).join('\n')}
${p(say.invented, 'small')}`;
}

/** The top of an article. */
const opening = (lang: Language, page: Article, minutes: Minutes): string => {
  const say = words[lang][page];
  const { p, text } = pen(lang);
  return `${practice(lang)}
<h1>${text(say.heading)}</h1>
${p(words[lang].by(names[authors[page]], minutes[page]), 'by')}
${say.opening.map((said) => p(said)).join('\n')}`;
};

export function why(lang: Language, minutes: Minutes): string {
  const { why: say, serious } = words[lang];
  const { p, h2, widget } = pen(lang);
  return `${opening(lang, 'why', minutes)}
${widget('load-glass', say.glassElse)}
${say.glassAfter.map((said) => p(said)).join('\n')}
${h2(say.scale)}
${p(say.scaleText)}
${widget('pain-scale', say.scaleElse)}
${p(say.scaleAfter)}
${h2(say.small)}
${p(say.smallText)}
${widget('step-goal', say.stepElse)}
${p(serious)}`;
}

/** One image in its fold. The address is inside it: a link to it opens it, without a script. */
function image(lang: Language, id: Image, after: Image | undefined): string {
  const { gallery: say } = words[lang];
  const { p, widget, text } = pen(lang);
  const { name, anchor, text: said, otherwise } = say.images[id];
  const widgets = gallery[id].map((tag, i) => widget(tag, otherwise[i] ?? '', ' heading-level="3"'));
  const next = after && say.images[after];
  const onward = next ? `<p><a href="#${next.anchor}">${text(say.next(next.name))}</a></p>` : '';
  return `<details name="image"${id === 'glass' ? ' open' : ''}>
<summary><h2>${text(name)}</h2></summary>
<div class="image" id="${anchor}">${p(said)}${widgets.join('')}${onward}</div>
</details>`;
}

export function images(lang: Language, minutes: Minutes): string {
  const { gallery: say, serious } = words[lang];
  const { p, text } = pen(lang);
  const ids = Object.keys(gallery) as Image[];
  const others = articles
    .filter((page) => page !== 'gallery')
    .map(
      (page) =>
        `<li><a href="${addressOf(lang, page)}" data-minutes="${minutes[page]}" data-author="${authors[page]}">${text(
          words[lang][page].heading,
        )}</a></li>`,
    );
  return `${opening(lang, 'gallery', minutes)}
<div class="images">${ids.map((id, i) => image(lang, id, ids[i + 1])).join('')}</div>
${p(say.closing)}
${p(serious)}
<read-next author="${authors.gallery}" reviewed-by="lies" updated="2026-05-04">
<ul>${others.join('')}</ul>
<a href="${partOf(lang, 'read')}" rel="up">${text(say.all)}</a>
</read-next>`;
}

export function protein(lang: Language, minutes: Minutes): string {
  const { protein: say } = words[lang];
  const { p, h2, widget, text } = pen(lang);
  return `${opening(lang, 'protein', minutes)}
${widget('protein-calculator', say.proteinElse)}
${h2(say.day)}
${p(say.dayText)}
${h2(say.moving)}
${p(say.movingText)}
<div data-kine="step-goal" data-kine-heading-level="3">${p(say.stepElse)}</div>
${h2(say.pain)}
${p(say.painText)}
<p class="tool"><a href="/dist/pages/pain-scale.${lang}.html#kine-pain-scale">${text(say.painLink)}</a></p>`;
}
