// dist/pages/<tag>.<lang>.html: each widget on a page of its own, for links, QR codes and iframes. dist/fallback/: what each guide
// says, for inside its tag on any page.
import fs from 'node:fs';
import path from 'node:path';
import { registry } from '../../src/registry.js';
import { languages, type Language } from '../languages.js';
import { kindOf } from '../manifest/kinds.js';
import { widgetsOf, type Manifest, type Member } from '../manifest/texts.js';
import { fallbackOf, isGuide } from './fallback.js';

const needsScript: Record<Language, string> = {
  nl: 'Dit onderdeel heeft JavaScript nodig.',
  fr: 'Cet outil a besoin de JavaScript.',
  en: 'This tool needs JavaScript.',
  de: 'Dieses Werkzeug braucht JavaScript.',
};

/** A file that is served as it stands. */
const standing = (name: string): string => fs.readFileSync(path.join(import.meta.dirname, 'pages', name), 'utf8');

/** Without a manifest of its own a page takes nothing: one that was just made has none yet. */
const membersOf = (tag: string): readonly Member[] => {
  const file = path.resolve(import.meta.dirname, '../../custom-elements.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as Manifest;
  return widgetsOf(manifest).find(({ tagName }) => tagName === tag)?.attributes ?? [];
};

/**
 * Attributes that only the page's own author may set: where data goes, where a link leads, or whose word it is. A link that
 * anybody can write must not send a patient to another server or sign a text with a name.
 */
export const closed: readonly string[] = ['booking-url', 'code-url', 'pages', 'back', 'author', 'reviewed-by'];

/** What the address of a page may say of its widget, in the words of page.js: `scale=nrs|vas max-ok#0..10 lesson? value`. */
export const takesOf = (tag: string): string =>
  membersOf(tag)
    .filter(({ name }) => !closed.includes(name))
    .flatMap((member) => {
      const kind = kindOf(member);
      if (kind.kind === 'data') return member.type?.text.includes('string') ? [member.name] : [];
      if (kind.kind === 'switch') return [`${member.name}?`];
      if (kind.kind === 'number') return [`${member.name}#${kind.min ?? ''}..${kind.max ?? ''}`];
      return [kind.kind === 'choice' && !kind.open ? `${member.name}=${kind.values.join('|')}` : member.name];
    })
    .join(' ');

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
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${texts.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="../kinekit.css">
<link rel="stylesheet" href="page.css">
<script defer src="page.js"></script>
<script type="module" src="../kinekit.js"></script>
</head>
<body>
<main>
<${tag} heading-level="1" data-takes="${takesOf(tag)}">${inside(tag, texts, lang)}</${tag}>
</main>
</body>
</html>
`;
}

/** What all pages share, by file name. */
export const pageFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries(['page.css', 'page.js'].map((name) => [name, standing(name)]));

export async function buildPages(outDir: string): Promise<void> {
  const folder = path.join(outDir, 'pages');
  fs.mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(pageFiles())) fs.writeFileSync(path.join(folder, file), text);
  fs.writeFileSync(path.join(outDir, 'kinekit-frame.js'), standing('kinekit-frame.js'));
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
