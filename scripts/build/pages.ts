// dist/pages/<tag>.<lang>.html: each widget on a page of its own, for links, QR codes and iframes. dist/fallback/: what each guide
// says, for inside its tag on any page.
import fs from 'node:fs';
import path from 'node:path';
import { registry } from '../../src/registry.js';
import { languages, type Language } from '../languages.js';
import { fallbackOf, isGuide } from './fallback.js';

const needsScript: Record<Language, string> = {
  nl: 'Dit onderdeel heeft JavaScript nodig.',
  fr: 'Cet outil a besoin de JavaScript.',
  en: 'This tool needs JavaScript.',
  de: 'Dieses Werkzeug braucht JavaScript.',
};

const style =
  ':root{color-scheme:light dark}body{margin:0;padding:1rem;font:1rem/1.5 system-ui,sans-serif;' +
  'background:Canvas;color:CanvasText}main{max-width:60rem;margin:auto}' +
  // Without a script nobody opens what is folded before it is printed.
  '@media print{details::details-content{content-visibility:visible}}\n';

/**
 * What the address of a page may say: attributes of the widget, and `practice`, a file about the practice on this same
 * address (as for `<practice-context src>`). Nothing else: a link that anybody can write must not name another phone
 * number or another server on the practice's own page.
 */
const script = `const asked = new URLSearchParams(location.search);
const widget = document.querySelector('main > *');
for (const name of widget.dataset.takes.split(' ')) if (asked.has(name)) widget.setAttribute(name, asked.get(name));
const file = asked.get('practice') && new URL(asked.get('practice'), location.href);
if (file && file.origin === location.origin && /^https?:$/.test(file.protocol)) {
  const practice = document.createElement('practice-context');
  practice.setAttribute('src', file.href);
  document.body.append(practice);
}
`;

/** Attributes that only the page's own author may set: where data goes, or a reader. */
const closed: readonly string[] = ['booking-url', 'pages'];

/** The tags that show something, and so have a page. */
export const pageTags = (Object.keys(registry) as (keyof typeof registry)[]).filter(
  (tag) => tag !== 'practice-context',
);

interface Shown {
  readonly title: unknown;
  readonly purpose: unknown;
}
type PageTag = (typeof pageTags)[number];

const folderOf = (tag: PageTag): string => `../../src/widgets/${registry[tag]}/${tag}`;

async function textsOf(tag: PageTag, lang: Language): Promise<Shown> {
  const { [lang]: texts } = (await import(/* @vite-ignore */ `${folderOf(tag)}/strings/${lang}.js`)) as Record<
    string,
    Shown
  >;
  if (typeof texts?.title !== 'string') throw new Error(`${tag} has no title in ${lang}`);
  return texts;
}

/** What stands in the tag until the widget does: of a guide all it says, of what asks for an answer that it needs a script. */
function inside(tag: PageTag, texts: Shown, lang: Language): string {
  if (isGuide(texts)) return `\n${fallbackOf(tag, texts, 1)}\n`;
  const purpose = typeof texts.purpose === 'string' ? `<p>${texts.purpose}</p>` : '';
  return `${purpose}<noscript><p>${needsScript[lang]}</p></noscript>`;
}

/** The page of one widget in one language. */
export async function pageOf(tag: PageTag, lang: Language): Promise<string> {
  const texts = await textsOf(tag, lang);
  const [element] = Object.values((await import(/* @vite-ignore */ `${folderOf(tag)}/${tag}.js`)) as object) as {
    observedAttributes: string[];
  }[];
  if (!element) throw new Error(`${tag} has no class`);
  const takes = element.observedAttributes.filter((name) => !closed.includes(name));
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${texts.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="../kinekit.css">
<link rel="stylesheet" href="page.css">
<script type="module" src="page.js"></script>
<script type="module" src="../kinekit.js"></script>
</head>
<body>
<main>
<${tag} heading-level="1" data-takes="${takes.join(' ')}">${inside(tag, texts, lang)}</${tag}>
</main>
</body>
</html>
`;
}

/** What all pages share, by file name. */
export const pageFiles: Readonly<Record<string, string>> = { 'page.css': style, 'page.js': script };

export async function buildPages(outDir: string): Promise<void> {
  const folder = path.join(outDir, 'pages');
  fs.mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(pageFiles)) fs.writeFileSync(path.join(folder, file), text);
  for (const tag of pageTags) {
    for (const lang of languages) fs.writeFileSync(path.join(folder, `${tag}.${lang}.html`), await pageOf(tag, lang));
  }
}

/** Of each guide and language what can stand in its tag, on a page where its heading is of the second level. */
export async function buildFallbacks(outDir: string): Promise<void> {
  const folder = path.join(outDir, 'fallback');
  for (const tag of pageTags) {
    for (const lang of languages) {
      const texts = await textsOf(tag, lang);
      if (!isGuide(texts)) continue;
      fs.mkdirSync(folder, { recursive: true });
      fs.writeFileSync(path.join(folder, `${tag}.${lang}.html`), `${fallbackOf(tag, texts, 2)}\n`);
    }
  }
}
