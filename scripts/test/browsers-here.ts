// Debian's browsers: what is missing is installed where this machine allows it, and named where not.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { missingPackages } from '../browsers.js';

/** Ends the process with a sentence when a browser is missing and cannot be installed. */
export function installBrowsers(): void {
  const missing = missingPackages();
  if (!missing.length) return;
  console.log(`Not found: ${missing.join(', ')}.`);
  if (process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get')) {
    console.log('Installing them with apt-get.');
    spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-q', ...missing], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const still = missingPackages();
  if (!still.length) return;
  console.error(
    `Still missing: ${still.join(', ')}. Install them (apt-get install ${still.join(' ')}), ` +
      'or set CHROME_PATH, FIREFOX_BIN, WEBKIT_DRIVER and WEBKIT_MINIBROWSER.',
  );
  process.exit(1);
}
