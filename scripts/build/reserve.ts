// dist/kinekit.css: room for each widget before its script arrives. The floors are measured by `npm run measure:reserve`.
import fs from 'node:fs';
import path from 'node:path';

export function buildReserve(root: string, outDir: string): void {
  const measured = path.join(root, 'scripts/build/reserve.css');
  fs.copyFileSync(measured, path.join(outDir, 'kinekit.css'));
}
