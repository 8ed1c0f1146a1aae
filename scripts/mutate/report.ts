// What a run of mutants came to, in lines. Pure.
import path from 'node:path';
import type { Stryker } from '@stryker-mutator/core';

type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

const noticed = new Set(['Killed', 'Timeout']);
const unnoticed = new Set(['Survived', 'NoCoverage']);

const count = (mutants: readonly Mutant[], which: ReadonlySet<string>): number =>
  mutants.filter(({ status }) => which.has(status)).length;

/** Share of the mutants a test noticed: '91.3 % of 104'. What did not run is not counted. */
export function scoreOf(mutants: readonly Mutant[]): string {
  const found = count(mutants, noticed);
  const all = found + count(mutants, unnoticed);
  return all ? `${((100 * found) / all).toFixed(1)} % of ${all}` : 'nothing to change';
}

/** A line for each mutant no test noticed: where, and what stood there instead. */
export const survivors = (mutants: readonly Mutant[], root: string): readonly string[] =>
  mutants
    .filter(({ status }) => unnoticed.has(status))
    .map(({ fileName, location: { start, end }, replacement = '', status }) => {
      const place = `${path.relative(root, fileName)}:${start.line}:${start.column + 1}-${end.line}:${end.column + 1}`;
      const seen = status === 'NoCoverage' ? 'not run ' : 'survived';
      return `${seen} ${place}  ${replacement.replace(/\s+/g, ' ').slice(0, 90)}`;
    });
