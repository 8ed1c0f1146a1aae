// `npm run dev`: the demo practice with the kit from source. A change in src/ or demo/site/ is on the page at once; the
// booking server behind it starts anew with this command. Keeps its data in .cache/, apart from `npm start`.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Plugin } from 'vite';
import { startServer } from '../../demo/server/server.js';
import type * as Pages from '../build/pages.js';
import { shell } from '../embed/build.js';
import type * as Embed from '../embed/data.js';
import { languages } from '../languages.js';
import { root, sourceServer } from '../source-server.js';

const site = path.join(root, 'demo/site');
const { values } = parseArgs({
  options: { port: { type: 'string', default: '5173' }, host: { type: 'string', default: '127.0.0.1' } },
});

/** What writes the pages of one widget, as it and all it reads is now: a text, and the list of widgets, may have changed. */
const pagesNow = async (): Promise<typeof Pages> =>
  (await server.ssrLoadModule('/scripts/build/pages.ts')) as typeof Pages;

/** The page that writes embeds; the kit from source has no integrity to write. */
async function embedFile(name: string): Promise<string | undefined> {
  if (name === 'embed.css') return fs.readFileSync(path.join(root, 'scripts/embed/embed.css'), 'utf8');
  const [, lang, type] = /^(\w\w)\.(html|json)$/.exec(name) ?? [];
  const language = languages.find((each) => each === lang);
  if (!language) return undefined;
  if (type === 'html') return shell(language);
  const { dataFor } = (await server.ssrLoadModule('/scripts/embed/data.ts')) as typeof Embed;
  return JSON.stringify((await dataFor(root, ''))(language));
}

/** What a built kit would hold at this path under /dist/; undefined for what Vite serves itself. */
async function kitFile(name: string): Promise<string | undefined> {
  if (name.startsWith('embed/')) return embedFile(name.slice('embed/'.length));
  if (name === 'kinekit.css') return fs.readFileSync(path.join(root, 'scripts/build/reserve.css'), 'utf8');
  const { pageFiles, pageOf, pageTags } = await pagesNow();
  if (name === 'pages/page.css') return pageFiles()['page.css'];
  const [, tag, lang] = /^pages\/([\w-]+)\.(\w\w)\.html$/.exec(name) ?? [];
  const known = pageTags.find((each) => each === tag);
  const language = languages.find((each) => each === lang);
  return known && language ? pageOf(known, language) : undefined;
}

/** A page of the site, by its address with or without .html. */
function sitePage(address: string): string | undefined {
  const name = address.endsWith('/') ? `${address}index.html` : address.replace(/(\.html)?$/, '.html');
  const file = path.join(site, name);
  return file.startsWith(site) && fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}

const booking = await startServer({
  port: 0,
  data: path.join(root, '.cache/dev/appointments.db'),
  root: site,
  dist: path.join(root, '.cache/none'),
});

/** Scripts of a built kit, and what they are made of. */
const sources: Readonly<Record<string, string>> = {
  '/dist/kinekit.js': path.join(root, 'scripts/dev/kit.ts'),
  '/dist/kinekit-frame.js': path.join(root, 'scripts/build/pages/kinekit-frame.js'),
  '/dist/embed/embed.js': path.join(root, 'scripts/embed/main.ts'),
};

const demo: Plugin = {
  name: 'demo',
  enforce: 'pre',
  resolveId: (id) => sources[id] ?? (id === '/dist/pages/page.js' ? id : undefined),
  load: async (id) => (id === '/dist/pages/page.js' ? (await pagesNow()).pageFiles()['page.js'] : undefined),
  closeBundle: () => booking.close(),
  configureServer(server) {
    server.watcher.add(site);
    server.watcher.on('change', (file) => file.startsWith(site) && server.ws.send({ type: 'full-reload' }));
    server.middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const inKit = /^\/dist\/(.+)$/.exec(pathname)?.[1];
      const answer = async (): Promise<void> => {
        const text = inKit ? await kitFile(inKit) : sitePage(pathname);
        if (text === undefined) return next();
        const [, kind = 'html'] = /\.(css|json)$/.exec(pathname) ?? [];
        const body = kind === 'html' ? await server.transformIndexHtml(pathname, text) : text;
        const type = `${kind === 'json' ? 'application' : 'text'}/${kind}; charset=utf-8`;
        response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
      };
      answer().catch(next);
    });
  },
};

const server = await sourceServer({
  logLevel: 'warn',
  publicDir: site,
  plugins: [demo],
  server: { port: Number(values.port), host: values.host, proxy: { '/api': booking.url }, hmr: true, watch: {} },
});
await server.listen();
// Vite stops by itself on SIGTERM; asked to stop is no failure, whichever way.
process.on('SIGTERM', () => (process.exitCode = 0));
process.once('SIGINT', () => void server.close().then(() => process.exit(0)));
const [url = ''] = server.resolvedUrls?.local ?? [];
console.log(`Kinepraktijk De Linde, from source: ${url}`);
console.log(`One widget by itself: ${url}dist/pages/pain-scale.nl.html`);
