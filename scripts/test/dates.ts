// `npm run test:dates`: the Node tests and the Chromium tests on days that are no ordinary day, each in a zone of its own.
//   npm run test:dates -- clocks         the dates with that in their name
//   npm run test:dates -- --e2e          also booking, tools and the walks through each widget, on the built kit (dist/)
import { parseArgs } from 'node:util';
import { instantOf } from '../../src/platform/time/zone.js';
import { installBrowsers } from './browsers-here.js';
import { counted, engineTests, nodeTests, type Outcome } from './steps.js';

interface Moment {
  readonly name: string;
  readonly at: number;
  readonly zone: string;
}

const brussels = 'Europe/Brussels';
const newfoundland = 'America/St_Johns';
const auckland = 'Pacific/Auckland';

/** A wall clock, and seconds, in the zone the machine is in. */
const local = (name: string, day: string, clock: string, zone: string, seconds = 0): Moment => ({
  name,
  at: instantOf(day, clock, zone) + seconds * 1e3,
  zone,
});

const today = new Date();
const inAYear = new Date(today);
inAYear.setUTCFullYear(today.getUTCFullYear() + 1);

const moments: readonly Moment[] = [
  local('a Sunday', '2027-02-14', '11:00', newfoundland),
  local('31 December', '2026-12-31', '18:00', auckland),
  local('29 February', '2028-02-29', '09:00', newfoundland),
  // Each file of tests begins at this moment: the clock changes while the long ones run.
  local('clocks forward', '2027-03-28', '01:59', brussels, 50),
  local('clocks back', '2027-10-31', '02:59', brussels, 50),
  local('the last evening of a month', '2027-01-31', '23:30', auckland),
  { name: 'today', at: today.getTime(), zone: brussels },
  { name: 'a year on', at: inAYear.getTime(), zone: newfoundland },
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { e2e: { type: 'boolean', default: false } },
});
const chosen = moments.filter(({ name }) => name.includes(positionals[0] ?? ''));

const sum = (outcomes: readonly Outcome[]): Outcome => ({
  passed: outcomes.reduce((all, { passed }) => all + passed, 0),
  failed: outcomes.reduce((all, { failed }) => all + failed, 0),
});

/** Through the environment, which Node's workers, the browser and the demo server all begin with. */
async function testsAt({ at, zone }: Moment): Promise<Outcome> {
  process.env['KINE_NOW'] = new Date(at).toISOString();
  process.env['KINE_ZONE'] = zone;
  const outcomes = await Promise.all([nodeTests(undefined, 2), engineTests('chromium')]);
  if (!values.e2e) return sum(outcomes);
  for (const name of ['booking', 'tools', 'flows']) outcomes.push(await counted('test/e2e/run.ts', name));
  return sum(outcomes);
}

installBrowsers();
const outcomes: Outcome[] = [];
const lines: string[] = [];
for (const moment of chosen) {
  const { name, at, zone } = moment;
  const outcome = await testsAt(moment);
  outcomes.push(outcome);
  const { passed, failed } = outcome;
  lines.push(`${name} (${new Date(at).toISOString()}, ${zone}): ${passed} passed, ${failed} failed`);
  console.log(`\n${lines.at(-1)}\n`);
}
const { passed, failed } = sum(outcomes);
console.log(`\n${lines.join('\n')}\n${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);
