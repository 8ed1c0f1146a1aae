// What a run of mutants is said to have come to.
import { describe, expect, it } from 'vitest';
import { scoreOf, survivors } from '../../scripts/mutate/report.js';

type Mutants = Parameters<typeof scoreOf>[0];

const mutant = (status: string, replacement = 'false') => ({
  status,
  replacement,
  fileName: '/kit/src/a.ts',
  location: { start: { line: 3, column: 4 }, end: { line: 3, column: 9 } },
});
const of = (...list: ReturnType<typeof mutant>[]) => list as unknown as Mutants;
const ran = of(
  ...['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'CompileError', 'RuntimeError'].map((status) =>
    mutant(status),
  ),
);

describe('the score', () => {
  it('is what was noticed of what ran or should have', () =>
    expect(scoreOf(ran)).toBe('50.0 % of 4, 1 of them stopped'));
  it('names what was stopped only where something was', () =>
    expect(scoreOf(of(mutant('Killed'), mutant('Survived')))).toBe('50.0 % of 2'));
  it('of nothing is no figure', () => expect(scoreOf(of(mutant('Ignored')))).toBe('nothing to change'));
});

describe('the survivors', () => {
  it('are named by their place in the checkout, on one line each', () => {
    expect(survivors(ran, '/kit')).toEqual([
      'stopped  src/a.ts:3:5-3:10  false',
      'survived src/a.ts:3:5-3:10  false',
      'not run  src/a.ts:3:5-3:10  false',
    ]);
    expect(survivors(of(mutant('Survived', '{\n   x\n}')), '/kit')).toEqual(['survived src/a.ts:3:5-3:10  { x }']);
  });
});
