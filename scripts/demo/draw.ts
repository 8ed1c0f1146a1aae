// `npm run demo:draw`: writes the pictures of the demo practice, drawn by the hand of the kit. Touches demo/site/pictures/.
import fs from 'node:fs';
import path from 'node:path';
import { pictureFiles } from './pictures/index.js';

const folder = path.resolve(import.meta.dirname, '../../demo/site/pictures');
fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
for (const [name, text] of pictureFiles) fs.writeFileSync(path.join(folder, name), text);
console.log(`${pictureFiles.size} pictures in demo/site/pictures/`);
