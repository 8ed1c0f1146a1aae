// The documentation as a folder of static files: a page for each document and each widget, the kit itself, and a search that needs
// no server. Generated from docs/, custom-elements.json and the registry of claims: nothing is typed again.
import fs from 'node:fs';
import path from 'node:path';
import MiniSearch from 'minisearch';
import { build } from 'vite';
import { registry } from '../../src/registry.js';
import { widgetsOf, type Manifest } from '../manifest/texts.js';
import { practice, strip } from './demos.js';
import { evidenceOf } from './evidence.js';
import { pageHtml, upFrom, type Link, type Page, type Section } from './layout.js';
import { escaped, render, type Part } from './markdown.js';
import { coded, widgetHtml, type Purpose } from './widget.js';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');
const { version, description } = JSON.parse(read('package.json')) as { version: string; description: string };

/** Documents that have a place in the navigation; the others of docs/ follow under the last heading. */
const order: Readonly<Record<string, readonly string[]>> = {
  Guides: [
    'README.md',
    ...['getting-it', 'frameworks', 'embed', 'theming', 'wordpress', 'agendas', 'booking-server', 'scale'].map(
      (name) => `docs/${name}.md`,
    ),
  ],
  Trust: [
    'docs/intended-purpose.md',
    'docs/accessibility.md',
    'docs/privacy.md',
    'SECURITY.md',
    'docs/releases.md',
    'CHANGELOG.md',
  ],
};
const families = { guides: 'To read', metaphors: 'Pictures', practice: 'Practice', tools: 'Tools' } as const;

const markdownIn = (folder: string): string[] =>
  fs
    .readdirSync(path.join(root, folder), { withFileTypes: true })
    .flatMap((entry) => (entry.isFile() && entry.name.endsWith('.md') ? [`${folder}/${entry.name}`] : []));

/** `docs/frameworks.md` is frameworks.html, `docs/decisions/0001-….md` is decisions/0001-….html. */
const addressOf = (file: string): string =>
  file
    .replace(/^docs\//, '')
    .replace(/\.md$/, '.html')
    .replace('README', 'overview');

/** All documents there are, by heading. */
export function documents(): ReadonlyMap<string, readonly string[]> {
  const known = Object.entries(order).map(
    ([name, files]) => [name, files.filter((file) => fs.existsSync(path.join(root, file)))] as const,
  );
  const placed = new Set(known.flatMap(([, files]) => files));
  const others = ['CONTRIBUTING.md', ...markdownIn('docs'), ...markdownIn('docs/decisions')].filter(
    (file) => !placed.has(file),
  );
  return new Map([...known, ['Making it', others] as const]);
}

/** Rows of the table of intended-purpose.md. */
function purposes(): ReadonlyMap<string, Purpose> {
  const rows = [...read('docs/intended-purpose.md').matchAll(/^\| `([\w-]+)` \| (.*) \| (.*) \| (.*) \|$/gm)];
  return new Map(rows.map(([, tag, what, whom, not]) => [tag!, { what: what!, whom: whom!, not: not! }]));
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly heading: string;
  readonly text: string;
}
const entriesOf = (href: string, title: string, parts: readonly Part[]): Entry[] =>
  parts.map(({ id, heading, text }) => ({ id: id ? `${href}#${id}` : href, title, heading, text }));

/** The index the search reads, made with the same options it reads it with. */
export const searchOptions = { fields: ['title', 'heading', 'text'], storeFields: ['title', 'heading'] };
function searchIndex(entries: readonly Entry[]): string {
  const search = new MiniSearch<Entry>(searchOptions);
  search.addAll(entries);
  return JSON.stringify(search);
}

/** The two scripts of the pages, each one file. */
async function buildClient(out: string): Promise<void> {
  for (const name of ['search', 'demo']) {
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      build: {
        lib: {
          entry: path.join(import.meta.dirname, `client/${name}.ts`),
          formats: ['es'],
          fileName: () => `${name}.js`,
        },
        outDir: out,
        emptyOutDir: false,
        minify: true,
      },
    });
  }
  fs.copyFileSync(path.join(import.meta.dirname, 'client/site.css'), path.join(out, 'site.css'));
}

/** Builds the site into `out`, a folder named docs-site, with the kit of `dist`; returns the addresses of its pages. */
export async function buildSite(out: string, dist: string): Promise<readonly string[]> {
  if (path.basename(out) !== 'docs-site') throw new Error(`${out} is not a docs-site folder`);
  fs.rmSync(out, { recursive: true, force: true });
  fs.mkdirSync(out, { recursive: true });
  const manifest = JSON.parse(read('custom-elements.json')) as Manifest;
  const widgets = widgetsOf(manifest);
  const all = documents();
  const pages: Page[] = [];
  const entries: Entry[] = [];

  /** A document's page; another file of the checkout is copied. */
  const resolve = (file: string): string | undefined => {
    if ([...all.values()].some((files) => files.includes(file))) return addressOf(file);
    const place = path.join(root, file);
    const stat = fs.statSync(place, { throwIfNoEntry: false });
    if (stat?.isDirectory())
      return file.startsWith('docs/decisions') ? addressOf(all.get('Making it')!.at(-1)!) : 'overview.html';
    if (!stat) return undefined;
    fs.mkdirSync(path.dirname(path.join(out, 'files', file)), { recursive: true });
    fs.copyFileSync(place, path.join(out, 'files', file));
    return `files/${file}`;
  };

  const sections: Section[] = [];
  for (const [name, files] of all) {
    const links: Link[] = files.map((file) => {
      const href = addressOf(file);
      const { title, html, parts } = render(read(file), file, upFrom(href), resolve);
      const shown = file === 'README.md' ? 'Overview' : title;
      pages.push({ href, title: shown, html });
      entries.push(...entriesOf(href, shown, parts));
      return { href, name: shown };
    });
    sections.push({ name, links });
  }

  const intended = purposes();
  const byFamily = Object.entries(families).map(([family, name]) => {
    const links = Object.entries(registry)
      .filter(([, each]) => each === family)
      .map(([tag]) => ({ href: `widgets/${tag}.html`, name: tag }));
    return { name, links };
  });
  for (const widget of widgets) {
    const tag = widget.tagName;
    const href = `widgets/${tag}.html`;
    const evidence = await evidenceOf(widget.claims ?? []);
    const html = widgetHtml(widget, evidence, intended.get(tag)) + (tag === 'practice-context' ? '' : practice);
    pages.push({ href, title: tag, html, live: true });
    const text = [widget.summary, widget.description, ...(widget.attributes ?? []).map((each) => each.name)].join(' ');
    entries.push({ id: href, title: tag, heading: '', text });
    entries.push(
      ...evidence.map(({ id, sentence }) => ({
        id: `${href}#evidence?${id}`,
        title: tag,
        heading: 'Evidence',
        text: sentence,
      })),
    );
  }

  pages.push({ href: 'index.html', title: 'kinekit', html: homeHtml(byFamily, widgets), live: true });
  const navigation = [sections[0]!, ...byFamily, ...sections.slice(1)];
  for (const page of pages) {
    const file = path.join(out, page.href);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, pageHtml(page, navigation, version));
  }
  fs.writeFileSync(path.join(out, 'search.json'), searchIndex(entries));
  fs.cpSync(dist, path.join(out, 'kinekit'), { recursive: true });
  await buildClient(out);
  return pages.map(({ href }) => href);
}

/** Pictures, what the kit is, how it begins, and every widget in a sentence. */
function homeHtml(byFamily: readonly Section[], widgets: ReturnType<typeof widgetsOf>): string {
  const summaries = new Map(widgets.map(({ tagName, summary }) => [tagName, summary]));
  const begin = /^```html\n([^]*?)^```$/m.exec(read('README.md'))?.[1] ?? '';
  const pictures = strip.map(
    ([tag, attributes]) =>
      `<li><a href="widgets/${tag}.html">${tag}</a><div inert><${tag} lang="en" ${attributes}></${tag}></div></li>`,
  );
  const list = byFamily.map(
    ({ name, links }) =>
      `<h2>${name}</h2><ul class="cards">${links
        .map(
          (link) =>
            `<li><a href="${link.href}"><code>${link.name}</code></a><p>${coded(summaries.get(link.name))}</p></li>`,
        )
        .join('')}</ul>`,
  );
  return `<h1>kinekit</h1><p class="lead">${escaped(description)}</p>
<ul class="strip" tabindex="0" aria-label="Pictures of some widgets">${pictures.join('')}</ul>
<pre tabindex="0"><code>${escaped(begin)}</code></pre>
<p><a href="getting-it.html">Getting it</a> · <a href="frameworks.html">In a framework</a> · <a href="overview.html">Overview</a></p>
${list.join('\n')}`;
}
