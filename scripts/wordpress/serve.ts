// `npm run wordpress`: a real WordPress 7.1 on loopback with the plugin as the build makes it, and the site of the invented
// practice, which books for real. Without a database server; gone when it is stopped. `-- --port=8090` says where.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildKit } from '../build/kit.js';
import { pluginFiles, writeAll } from './plugin.js';
import { forDemo, installMissing } from './site/machine.js';
import { demoAgenda } from './site/practice.js';
import { admin, startSite } from './site/site.js';

const dist = path.resolve(import.meta.dirname, '../../dist');
const { values } = parseArgs({ options: { port: { type: 'string' } } });

const lacking = installMissing(forDemo);
if (lacking.length) {
  console.error(`WordPress needs what is not here: ${lacking.join(', ')} (apt-get install ${lacking.join(' ')}).`);
  process.exit(1);
}
if (!fs.existsSync(path.join(dist, 'kinekit.js'))) {
  console.log('Building dist/ first, without its last squeeze.');
  await buildKit(dist, { quick: true });
}
const site = await startSite('7.1', values.port ? { port: Number(values.port) } : {});
writeAll(path.join(site.folder, 'wp-content/plugins/kinekit'), await pluginFiles(dist));
await site.cli('plugin', 'activate', 'kinekit');
await site.cli('eval-file', path.join(import.meta.dirname, 'site/demo.php'), JSON.stringify(demoAgenda));
console.log(
  `${site.url}  WordPress ${site.version} with Kinekit; ${site.url}/wp-admin/ as ${admin.name}, ${admin.password}`,
);
// Each time: a second signal must not end it in the middle of clearing up.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
