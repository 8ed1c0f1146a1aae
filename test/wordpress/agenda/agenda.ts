// The practice's own agenda in WordPress: on each version and database what may differ there, and once what does not.
import type { Need } from '../../../scripts/wordpress/site/machine.js';
import type { Version } from '../../../scripts/wordpress/site/cores.js';
import { test } from '../../e2e/support/runner.js';
import { deskTests } from '../desk/index.js';
import { contractTests } from './contract.js';
import { endAgenda, nameOf, type Place } from './places.js';
import { hoursTests } from './hours.js';
import { letterTests } from './letters.js';
import { outsideTests } from './outside.js';
import { raceTests } from './race.js';
import { uninstallTests, visitorTests } from './visitor.js';

const places: readonly Place[] = [
  { version: '6.1', on: 'MariaDB' },
  { version: '6.5', on: 'MariaDB' },
  { version: '7.1', on: 'MariaDB' },
  { version: '7.1', on: 'SQLite' },
];

/** All tests of the agenda that this machine can run. */
export function agendaTests(able: readonly Version[], lacking: readonly Need[]): void {
  const maria = !lacking.includes('mariadb-server') && !lacking.includes('php-mysql');
  for (const place of places.filter(({ version, on }) => able.includes(version) && (on === 'SQLite' || maria))) {
    visitorTests(place);
    // The database decides, and there are two: what it does does not depend on who asks.
    if (place.version === '7.1') {
      contractTests(place);
      raceTests(place);
    }
    if (place.on === 'SQLite') {
      hoursTests(place);
      outsideTests(place);
      letterTests(place);
    }
    // What a browser shows may differ by version; the rest is asked once.
    if (place.version !== '7.1' || place.on === 'SQLite') deskTests(place, place.version === '7.1');
    uninstallTests(place);
    test(`${nameOf(place)}: is ended`, () => endAgenda(place));
  }
}
