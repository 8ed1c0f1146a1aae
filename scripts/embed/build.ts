// dist/embed/: the builder of embeds, a page per language. Run after the rest of dist/: it says the integrity of kinekit.js.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { baseConfig, type Target } from '../build/config.js';
import { languages, type Language } from '../languages.js';
import { dataFor } from './data.js';
import { words } from './words/index.js';

const names: Readonly<Record<Language, string>> = { nl: 'Nederlands', fr: 'Français', en: 'English', de: 'Deutsch' };

/** The page as it stands before its script; without one it can do nothing, and says what it is for. */
export function shell(lang: Language): string {
  const { title, lead, other } = words[lang];
  const others = languages
    .filter((each) => each !== lang)
    .map((each) => `<a href="${each}.html" lang="${each}" hreflang="${each}">${names[each]}</a>`);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="embed.css">
<script type="module" src="embed.js"></script>
<script src="../kinekit-frame.js" async></script>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${lead}</p>
<nav aria-label="${other}">${others.join(' ')}</nav>
</header>
<main></main>
</body>
</html>
`;
}

export async function buildEmbed(target: Target): Promise<void> {
  const { root, outDir } = target;
  const folder = path.join(outDir, 'embed');
  await build({
    ...baseConfig(target, []),
    build: {
      lib: { entry: { embed: path.join(root, 'scripts/embed/main.ts') }, formats: ['es'] },
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      reportCompressedSize: false,
      rolldownOptions: { output: { format: 'es', minify: true, entryFileNames: '[name].js', codeSplitting: false } },
    },
  });
  fs.copyFileSync(path.join(root, 'scripts/embed/embed.css'), path.join(folder, 'embed.css'));
  const hash = crypto
    .createHash('sha384')
    .update(fs.readFileSync(path.join(outDir, 'kinekit.js')))
    .digest('base64');
  const data = await dataFor(root, `sha384-${hash}`);
  for (const lang of languages) {
    fs.writeFileSync(path.join(folder, `${lang}.html`), shell(lang));
    fs.writeFileSync(path.join(folder, `${lang}.json`), JSON.stringify(data(lang)));
  }
}
