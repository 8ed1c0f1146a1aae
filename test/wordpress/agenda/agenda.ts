// The practice's own agenda in WordPress: on each version and database what may differ there, and once what does not.
import type { Need } from '../../../scripts/wordpress/site/machine.js';
import { test } from '../../e2e/support/runner.js';
import { contractTests } from './contract.js';
import { endAgenda, nameOf, type Place } from './places.js';
import { raceTests } from './race.js';

const newest: readonly Place[] = [
  { version: '7.1', on: 'SQLite' },
  { version: '7.1', on: 'MariaDB' },
];

/** All tests of the agenda that this machine can run. */
export function agendaTests(lacking: readonly Need[]): void {
  const maria = !lacking.includes('mariadb-server') && !lacking.includes('php-mysql');
  for (const place of newest.filter(({ on }) => on === 'SQLite' || maria)) {
    contractTests(place);
    raceTests(place);
    test(`${nameOf(place)}: is ended`, () => endAgenda(place));
  }
}
