// The desk in WordPress: on each version what a browser may see otherwise, and once what does not depend on it.
import assert from 'node:assert/strict';
import { test } from '../../e2e/support/runner.js';
import { agendaOf, nameOf, type Place } from '../agenda/places.js';
import { calendarTests } from './calendars.js';
import { faultTests } from './faults.js';
import { easeTests } from './ease.js';
import { flowTests } from './flow.js';
import { privacyTests } from './privacy.js';
import { rightsTests } from './rights.js';
import { settingsTests } from './settings.js';

/** `whole`: also what is the same in every version. */
export function deskTests(place: Place, whole: boolean): void {
  flowTests(place);
  if (whole) {
    easeTests(place);
    rightsTests(place);
    faultTests(place);
    privacyTests(place);
    settingsTests(place);
    calendarTests(place);
  }
  test(`${nameOf(place)}: the desk made WordPress complain of nothing`, async () => {
    assert.deepEqual((await agendaOf(place)).complaints(), []);
  });
}
