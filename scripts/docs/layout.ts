// The frame around every page of the documentation: head, navigation, search, foot. Pure.
import { escaped } from './markdown.js';

export interface Link {
  readonly href: string;
  readonly name: string;
}
export interface Section {
  readonly name: string;
  readonly links: readonly Link[];
}

export interface Page {
  readonly href: string;
  readonly title: string;
  readonly html: string;
  /** Whether the kit is on the page. */
  readonly live?: boolean;
}

/** As strict as a host can be; nothing comes from elsewhere. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

/** The hills and the walker of the kit's pictures, as its mark. */
const mark =
  '<svg viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="9" class="sky"/>' +
  '<circle cx="9" cy="9" r="3.5" class="sun"/><path d="M0 23q8-8 16-3t16-4v7a9 9 0 0 1-9 9H9a9 9 0 0 1-9-9z" class="leaf"/>' +
  '<path d="M17 9.5v8m0 0-3 6m3-6 4 5m-4-10-4 3m4-3 4 2" class="pen"/><circle cx="17" cy="7" r="2.2" class="skin"/></svg>';

/** From a page to the top of the site. */
export const upFrom = (href: string): string => '../'.repeat(href.split('/').length - 1);

const navigation = (sections: readonly Section[], here: string, up: string): string =>
  sections
    .map(({ name, links }) => {
      const items = links.map(
        (link) =>
          `<li><a href="${up}${link.href}"${link.href === here ? ' aria-current="page"' : ''}>${escaped(link.name)}</a></li>`,
      );
      return `<h2>${name}</h2><ul>${items.join('')}</ul>`;
    })
    .join('');

export function pageHtml({ href, title, html, live }: Page, sections: readonly Section[], version: string): string {
  const up = upFrom(href);
  const kit = live
    ? `<link rel="stylesheet" href="${up}kinekit/kinekit.css"><script type="module" src="${up}kinekit/kinekit.js"></script>` +
      `<script type="module" src="${up}demo.js"></script>`
    : '';
  return `<!doctype html>
<html lang="en" data-up="${up}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}${href === 'index.html' ? '' : ' · kinekit'}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${up}site.css">
${kit}
<script type="module" src="${up}search.js"></script>
</head>
<body>
<a class="skip" href="#content">To the content</a>
<header class="top">
<a class="brand" href="${up}index.html">${mark}kinekit</a>
<search><form><label for="search">Search</label><input id="search" type="search" autocomplete="off" disabled></form>
<div id="found" aria-live="polite"></div></search>
</header>
<div class="page">
<details class="menu"><summary>Contents</summary><nav aria-label="Contents">${navigation(sections, href, up)}</nav></details>
<main id="content">
${html}
</main>
</div>
<footer class="foot"><p>kinekit ${version}, MIT. The kit informs and does not replace a consultation.</p></footer>
</body>
</html>
`;
}
