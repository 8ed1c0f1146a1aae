// The two commands, and a new widget: what CONTRIBUTING and docs/wordpress.md say of them.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { freePort } from '../../scripts/free-port.js';
import { languages } from '../../scripts/languages.js';
import { filesIn, integrity } from '../../scripts/build/files.js';
import { registry } from '../../src/registry.js';
import { test } from '../e2e/support/runner.js';
import { dist, root, until } from '../e2e/support/site.js';
import { wordPress } from './support/wordpress.js';

const run = promisify(execFile);

/** The checkout as git would commit it, with the modules it has. */
async function copy(): Promise<string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kinekit-new-'));
  process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  const { stdout } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  for (const file of stdout.split('\0').filter((name) => name && fs.existsSync(path.join(root, name)))) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.copyFileSync(path.join(root, file), path.join(folder, file));
  }
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

export function commands(): void {
  test('npm run build:wordpress makes the same zips twice, under 10 MB, and says the integrity of each file of dist/', async () => {
    const out = path.join(root, 'dist-wordpress');
    const made = async (): Promise<Map<string, Buffer>> => {
      await run('npm', ['run', '-s', 'build:wordpress'], { cwd: root, maxBuffer: 1e7 });
      const names = fs.readdirSync(out).filter((name) => fs.statSync(path.join(out, name)).isFile());
      return new Map(names.map((name) => [name, fs.readFileSync(path.join(out, name))]));
    };
    const [first, second] = [await made(), await made()];
    assert.equal(first.size, 3);
    for (const [name, bytes] of first) assert.equal(integrity(second.get(name)!), integrity(bytes), name);
    const [plugin, kit, hashes] = [/wordpress-.*\.zip$/, /dist-.*\.zip$/, /integrity\.json$/].map((which) => {
      const name = [...first.keys()].find((each) => which.test(each))!;
      return first.get(name)!;
    });
    for (const zip of [plugin!, kit!]) assert.ok(zip.length > 1e6 && zip.length < 10e6, `${zip.length} bytes`);
    const inside = unzipSync(plugin!);
    for (const name of [
      'kinekit.php',
      'readme.txt',
      'LICENSE',
      'uninstall.php',
      'languages/kinekit.pot',
      'source/src/kinekit.ts',
    ]) {
      assert.ok(inside[`kinekit/${name}`], name);
    }
    for (const locale of ['nl_NL', 'fr_FR', 'de_DE'])
      assert.ok(inside[`kinekit/languages/kinekit-${locale}.mo`], locale);
    assert.deepEqual(
      Object.keys(inside).filter((name) => /sniffs|node_modules|\.zip$/.test(name)),
      [],
    );
    // What WordPress.org flags.
    const large = Object.entries(inside).filter(([name, bytes]) => /dist\/.*\.js$/.test(name) && bytes.length > 293e3);
    assert.deepEqual(
      large.map(([name]) => name),
      [],
    );
    for (const language of languages) {
      const file = Object.keys(inside).find((name) => name.endsWith(`/all-widgets.${language}.js`))!;
      const asks = [
        ...Buffer.from(inside[file]!)
          .toString()
          .matchAll(/^import '\.\/(.+)';$/gm),
      ].map(([, name]) => name!);
      assert.deepEqual(
        asks,
        Object.keys(registry).map((tag) => `${tag}.${language}.js`),
      );
      for (const name of asks) assert.ok(inside[path.posix.join(path.posix.dirname(file), name)], name);
    }
    const said = JSON.parse(hashes!.toString()) as Record<string, string>;
    const files = Object.entries(unzipSync(kit!)).filter(([, bytes]) => bytes.length);
    assert.deepEqual(Object.fromEntries(files.map(([name, bytes]) => [name, integrity(bytes)])), said);
    assert.equal(said['kinekit.js'], integrity(fs.readFileSync(path.join(dist, 'kinekit.js'))));
  });

  test('npm run wordpress serves the practice’s site with a widget until it is stopped', async () => {
    const port = await freePort();
    const child = spawn('npm', ['run', '-s', 'wordpress', '--', `--port=${port}`], { cwd: root, detached: true });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (said += bytes.toString()));
    const ended = once(child, 'close');
    try {
      await until('it says its address', () => said.includes(`http://127.0.0.1:${port}`), 9e4);
      const html = await (await fetch(`http://127.0.0.1:${port}`)).text();
      assert.match(html, /<pain-scale[^>]* max-ok="4"/);
      assert.match(html, /<practice-context name="Kinepraktijk De Linde"/);
      // It books: the page asks its own agenda.
      const api = `http://127.0.0.1:${port}/wp-json/kinekit/v1`;
      const booking = await (await fetch(`http://127.0.0.1:${port}/afspraak/`)).text();
      assert.ok(booking.includes(`booking-url="${api}"`) && booking.includes('<book-appointment'), booking);
      const practice = (await (await fetch(`${api}/practice`)).json()) as { careGivers: unknown[] };
      assert.equal(practice.careGivers.length, 3);
      assert.equal((await fetch(`${api}/challenges`, { method: 'POST' })).status, 201);
    } finally {
      process.kill(-child.pid!, 'SIGTERM');
    }
    await ended;
    await assert.rejects(fetch(`http://127.0.0.1:${port}`));
  });

  test('a widget that npm run new wrote is a block and a shortcode of the next build, without a line of PHP', async () => {
    const folder = await copy();
    await run('npm', ['run', '-s', 'new', 'nap-test', '--', '--family=guides'], { cwd: folder });
    const made = path.join(folder, 'kinekit');
    const write = `import { makePlugin, writeAll } from './scripts/wordpress/plugin.js'; writeAll('${made}', (await makePlugin()).files);`;
    fs.writeFileSync(path.join(folder, 'write.mts'), write);
    await run('npx', ['tsx', 'write.mts'], { cwd: folder });
    for (const name of filesIn(path.join(root, 'wordpress/includes'))) {
      const [before, after] = [path.join(root, 'wordpress'), made].map((each) =>
        fs.readFileSync(path.join(each, 'includes', name)),
      );
      assert.deepEqual(after, before);
    }
    const { folder: www, php } = await wordPress('7.1');
    const place = path.join(www, 'wp-content/plugins/kinekit');
    const kept = ['generated', 'blocks', 'languages'] as const;
    for (const name of kept) {
      fs.renameSync(path.join(place, name), path.join(place, `${name}-before`));
      fs.cpSync(path.join(made, name), path.join(place, name), { recursive: true });
    }
    try {
      const said = JSON.parse(
        await php(
          `$block = WP_Block_Type_Registry::get_instance()->get_registered( 'kinekit/nap-test' ); echo wp_json_encode( array( ` +
            `$block->title, do_blocks( '<!-- wp:kinekit/nap-test {"heading-level":3} /-->' ), do_shortcode( '[nap_test lang="fr"]' ) ) );`,
        ),
      ) as string[];
      assert.equal(said[0], 'Wat je ervan kunt weten');
      assert.match(said[1]!, /<nap-test[^>]* heading-level="3"[^>]*><span[^>]*><strong>Wat je ervan kunt weten/);
      assert.match(said[2]!, /<nap-test lang="fr">.*Ce qu’on peut en savoir/);
    } finally {
      for (const name of kept) {
        fs.rmSync(path.join(place, name), { recursive: true });
        fs.renameSync(path.join(place, `${name}-before`), path.join(place, name));
      }
    }
  });
}
