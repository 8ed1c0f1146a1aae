// What a widget downloads of the claims it imports: id and figure, however the file is laid out.
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { onlyFigures } from '../../scripts/build/code/figures.js';

const short = (code: string): string => onlyFigures(code, 'claims/some.ts').replace(/\s+/g, ' ');
const folder = 'src/science/evidence/claims/';

describe('the figures of a file of claims', () => {
  it('are the same on many lines, on one, and in any order', () => {
    const wanted = "export const a = { id: 'a', value: [1, 2] };";
    expect(short("export const a = claim({ id: 'a', value: [1, 2], unit: 'g', sources: ['x'] });")).toBe(wanted);
    expect(short("export const a = claim({\n  sources: ['x'],\n\n  id: 'a',\n    unit: 'g', value: [1, 2] })\n;")).toBe(
      "export const a = { id: 'a', value: [1, 2] } ;",
    );
    expect(short("export const a = /*#__PURE__*/ claim({ id: 'a', value: [1, 2], unit: 'g', sources: ['x'] });")).toBe(
      wanted,
    );
  });

  it('are not mistaken for what stands deeper in a value', () => {
    expect(short("const a = claim({ id: 'a', value: { unit: 3, sources: 4 }, unit: 'g', sources: ['x'] });")).toBe(
      "const a = { id: 'a', value: { unit: 3, sources: 4 } };",
    );
  });

  it('leave everything else as it is', () => {
    const code =
      "import { claim } from '../../src/science/evidence/claim.js'; const of = (n: number): number => n; export const b = said({ b: ['x'] });";
    expect(short(code)).toBe(code);
  });

  it('ask for claims that are written out', () => {
    expect(() => short('export const a = claim(fact);')).toThrow('not written as one object');
    expect(() => short('export const = claim({});')).toThrow('claims/some.ts');
  });

  it.each(fs.readdirSync(folder))('of %s name no source', (name) => {
    const code = onlyFigures(fs.readFileSync(folder + name, 'utf8'), name);
    expect(code).not.toMatch(/\bclaim\(|\bunit:|\bsources:|\bdisagreement:/);
  });
});
