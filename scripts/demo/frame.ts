// What stands around the content of every page: head, bar, foot, and the practice for its widgets. Pure.
import { languages, type Language } from '../languages.js';
import { addressOf, mail, marked } from './places.js';
import type { CareGiver } from './pictures/people.js';
import { words } from './words/index.js';
import type { Head, PageId } from './words/types.js';

/** Who works at De Linde. */
export const names: Readonly<Record<CareGiver, string>> = {
  noor: 'Noor Verlinden',
  bram: 'Bram Okafor',
  lies: 'Lies Maertens',
};
export const careGivers = Object.keys(names) as CareGiver[];

export interface Place {
  readonly lang: Language;
  readonly page: PageId;
}

/** Where a part of the home page stands. */
export const partOf = (lang: Language, part: keyof (typeof words)[Language]['frame']['anchors']): string =>
  `${addressOf(lang, 'home')}#${words[lang].frame.anchors[part]}`;

/** A choice of language: the page here, in each of them. */
function choice({ lang, page }: Place, said: (each: Language) => string): string {
  const links = languages.map((each) => {
    const here = each === lang ? ' aria-current="true"' : '';
    const name = said(each) === words[each].own ? '' : ` title="${words[each].own}"`;
    return `<a href="${addressOf(each, page)}" lang="${each}" hreflang="${each}"${name}${here}>${said(each)}</a>`;
  });
  return links.join('\n');
}

/** What the widgets of a page are told; Lies has a card under what she reviewed. */
export function practice(lang: Language, inside = ''): string {
  const { gallery } = words[lang];
  const more = {
    role: gallery.role,
    expertise: gallery.expertise,
    links: [{ title: gallery.ourTeam, url: partOf(lang, 'team') }],
  };
  const told = {
    hours: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], from: '08:00', till: '17:00' }],
    careGivers: careGivers.map((id) => ({
      id,
      name: names[id],
      photo: `/pictures/${id}.svg`,
      ...(id === 'lies' ? more : {}),
    })),
    consent: { memory: 'ask', privacyUrl: addressOf(lang, 'privacy') },
  };
  return `<practice-context name="Kinepraktijk De Linde" phone="09 000 00 00" mail="${mail}"
    address="Lindeplein 1, 0000 Voorbeelddorp" country="BE">
    <script type="application/json">${JSON.stringify(told)}</script>${inside}</practice-context>`;
}

/** The page: `content` is what stands in `main`, `above` what stands before it from edge to edge. */
export function frame(place: Place, { title, description }: Head, content: string, above = ''): string {
  const { lang, page } = place;
  const { frame: say } = words[lang];
  const text = (said: string): string => marked(lang, said);
  const alternates = [...languages, 'x-default' as const].map((each) => {
    const address = addressOf(each === 'x-default' ? 'nl' : each, page);
    return `<link rel="alternate" hreflang="${each}" href="${address}" />`;
  });
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${text(title)}</title>
<meta name="description" content="${text(description)}" />
<meta name="color-scheme" content="light dark" />
${alternates.join('\n')}
<link rel="icon" href="/linde.svg" type="image/svg+xml" />
<link rel="stylesheet" href="/linde.css" />
<link rel="stylesheet" href="/dist/kinekit.css" />
<script type="module" src="/dist/kinekit.js"></script>
</head>
<body>
<a class="skip" href="#inhoud">${say.skip}</a>
<header class="top"><div class="inner">
<a class="brand" href="${addressOf(lang, 'home')}" aria-label="${say.toHome}">
<svg viewBox="0 0 32 32" aria-hidden="true">
<path d="M16 3c6 4 9 8 9 12s-4 8-9 8-9-4-9-8 3-8 9-12z" /><path d="M16 11v18M16 17l4-3M16 20l-4-3" />
</svg>
De Linde
</a>
<nav aria-label="${say.menu}">
<a href="${partOf(lang, 'team')}">${say.team}</a>
<a href="${partOf(lang, 'symptoms')}">${say.symptoms}</a>
<a href="${partOf(lang, 'read')}">${say.read}</a>
</nav>
<nav class="languages" aria-label="${say.language}">
${choice(place, (each) => each.toUpperCase())}
</nav>
<a class="act" href="${addressOf(lang, 'visit')}">${say.visit}</a>
</div></header>
${above}
<main id="inhoud">
${content}
</main>
<footer class="foot"><div class="inner">
<strong>Kinepraktijk De Linde</strong>
<address>
Lindeplein 1, 0000 Voorbeelddorp<br />
${text('{phone} · {mail}')}
</address>
<nav aria-label="${say.foot}">
<a href="${addressOf(lang, 'home')}">${say.home}</a>
<a href="${addressOf(lang, 'privacy')}">${say.privacy}</a>
<a href="/dist/embed/${lang}.html">${say.embed}</a>
</nav>
<nav aria-label="${say.language}, ${say.foot}">
${choice(place, (each) => words[each].own)}
</nav>
</div></footer>
</body>
</html>
`;
}
