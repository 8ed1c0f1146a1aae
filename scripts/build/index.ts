// `npm run build`, first half: dist/ for browsers, as it is released.
import path from 'node:path';
import { buildKit } from './kit.js';

const folder = await buildKit(path.resolve(import.meta.dirname, '../../dist'));
console.log(`dist/ built, release folder ${folder}`);
