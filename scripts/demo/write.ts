// `npm run demo:write`: writes the pages of the demo practice from scripts/demo/words. Touches the pages in demo/site/.
import fs from 'node:fs';
import path from 'node:path';
import { siteFiles } from './site.js';

const folder = path.resolve(import.meta.dirname, '../../demo/site');
const files = await siteFiles();
for (const [name, text] of files) {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  fs.writeFileSync(path.join(folder, name), text);
}
console.log(`${files.size} pages in demo/site/`);
