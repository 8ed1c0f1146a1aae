// What a run of mutants came to, in lines. Pure.
import path from 'node:path';
import type { Stryker } from '@stryker-mutator/core';

type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

const noticed = new Set(['Killed', 'Timeout']);
const unnoticed = new Set(['Survived', 'NoCoverage']);

const count = (mutants: readonly Mutant[], which: ReadonlySet<string>): number =>
  mutants.filter(({ status }) => which.has(status)).length;

/**
 * Share of the mutants a test noticed: '91.3 % of 104'. What did not run is not counted. What was stopped because it took too
 * long is counted and named, for on a busy machine it may only have been slow: '91.3 % of 104, 3 of them stopped'.
 */
export function scoreOf(mutants: readonly Mutant[]): string {
  const found = count(mutants, noticed);
  const all = found + count(mutants, unnoticed);
  const stopped = count(mutants, new Set(['Timeout']));
  if (!all) return 'nothing to change';
  return `${((100 * found) / all).toFixed(1)} % of ${all}${stopped ? `, ${stopped} of them stopped` : ''}`;
}

const words: Readonly<Record<string, string>> = { NoCoverage: 'not run ', Survived: 'survived', Timeout: 'stopped ' };

/** A line for each mutant no test noticed, and for each that was stopped: where, and what stood there instead. */
export const survivors = (mutants: readonly Mutant[], root: string): readonly string[] =>
  mutants
    .filter(({ status }) => status in words)
    .map(({ fileName, location: { start, end }, replacement = '', status }) => {
      const place = `${path.relative(root, fileName)}:${start.line}:${start.column + 1}-${end.line}:${end.column + 1}`;
      const seen = words[status];
      return `${seen} ${place}  ${replacement.replace(/\s+/g, ' ').slice(0, 90)}`;
    });
