// What each widget is for, and what it does not do, is written down for every one of them: a page of the documentation without
// that row would leave it out in silence.
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { registry } from '../../src/registry.js';

const rows = fs
  .readFileSync('docs/intended-purpose.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, tag, ...cells] = line.split('|').map((cell) => cell.trim());
    const name = /^`([a-z-]+)`$/.exec(tag ?? '')?.[1];
    return name ? [{ name, cells: cells.slice(0, 3) }] : [];
  });

describe('docs/intended-purpose.md', () => {
  it('has one row for each widget, and for no other', () => {
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(registry).sort());
  });

  it('says of each what for, for whom, and what it does not do', () => {
    for (const { name, cells } of rows)
      expect(
        cells.map((cell) => cell.length > 3),
        name,
      ).toEqual([true, true, true]);
  });
});
