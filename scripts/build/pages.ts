// dist/pages/<tag>.<lang>.html: each widget on a page of its own, for links, QR codes and iframes.
import fs from 'node:fs';
import path from 'node:path';
import { registry } from '../../src/registry.js';
import { languages, type Language } from '../languages.js';

const back: Record<Language, string> = {
  nl: 'Dit onderdeel heeft JavaScript nodig. Laadt het niet? Vernieuw de pagina.',
  fr: 'Cet outil a besoin de JavaScript. Il ne se charge pas\u00a0? Rechargez la page.',
  en: 'This tool needs JavaScript. Not loading? Reload the page.',
  de: 'Dieses Werkzeug braucht JavaScript. Lädt es nicht? Laden Sie die Seite neu.',
};

const page = (tag: string, title: string, lang: Language): string => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="../kinekit.css">
<link rel="stylesheet" href="page.css">
<script type="module" src="../kinekit.js"></script>
</head>
<body>
<main>
<${tag} heading-level="1"><p>${back[lang]}</p></${tag}>
</main>
</body>
</html>
`;

export function buildPages(root: string, outDir: string): void {
  const folder = path.join(outDir, 'pages');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(
    path.join(folder, 'page.css'),
    ':root{color-scheme:light dark}body{margin:0;padding:1rem;font:1rem/1.5 system-ui,sans-serif;background:Canvas;color:CanvasText}main{max-width:60rem;margin:auto}\n',
  );
  for (const [tag, family] of Object.entries(registry)) {
    for (const lang of languages) {
      const source = fs.readFileSync(path.join(root, 'src/widgets', family, tag, 'strings', `${lang}.ts`), 'utf8');
      const title = /\btitle: '([^']+)'/.exec(source)?.[1] ?? tag;
      fs.writeFileSync(path.join(folder, `${tag}.${lang}.html`), page(tag, title, lang));
    }
  }
}
