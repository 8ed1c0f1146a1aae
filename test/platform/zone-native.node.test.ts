// Every change of clock from 2024 to 2035 against the Temporal that browsers have of their own, on the browsers' own tables of zones.
// A part of the zones in Chromium in `npm test`; all of them, in Firefox too, with `npm run zones`, which also lists where the
// tables of this machine and of the browser are of different versions.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openZones, type ZoneBrowser } from '../support/zones/browsers.js';
import type { ZoneAnswer } from '../support/zones/in-page.js';
import { changesHere, differences } from '../support/zones/tables.js';
import { readings, type ReadingName } from '../support/zones/readings.js';
import { allZones, zonesOf } from '../support/zones/zone-names.js';

const here = Intl.supportedValuesOf('timeZone');
const table = `this Node (${process.versions['tz']})`;

describe('a list of differences between two tables', () => {
  it('names what only one says, and zones only one has', () => {
    const brussels = changesHere('Europe/Brussels')!;
    const [at, minutes] = brussels.at(-1)!;
    const later = [...brussels.slice(0, -1), [at + 7 * 864e5, minutes] as const];
    expect(differences('Europe/Brussels', brussels, brussels, ['here', 'there'])).toEqual([]);
    expect(differences('Europe/Brussels', brussels, later, ['here', 'there'])).toEqual([
      'Europe/Brussels: 2035-10-28T01:00Z to 60 minutes, only in here',
      'Europe/Brussels: 2035-11-04T01:00Z to 60 minutes, only in there',
    ]);
    expect(differences('Europe/Leuven', undefined, brussels, ['here', 'there'])).toEqual([
      'Europe/Leuven: unknown to here',
    ]);
  });
});

describe.each(allZones ? (['Chromium', 'Firefox'] as const) : (['Chromium'] as const))('the Temporal of %s', (name) => {
  let browser: ZoneBrowser;
  let zones: readonly string[];
  let answers: readonly ZoneAnswer[];
  beforeAll(async () => {
    browser = await openZones(name);
    zones = zonesOf([...new Set([...here, ...(await browser.names())])]);
    answers = await browser.ask(zones);
  }, 600_000);
  afterAll(() => browser?.close());

  it('knows the zones and their changes', () => {
    const known = answers.filter(({ changes }) => changes);
    expect(known.length).toBeGreaterThan(zones.length * 0.9);
    expect(known.flatMap(({ changes }) => changes).length).toBeGreaterThan(zones.length * 4);
  });

  it('reads each zone around each change as the kit does there', () => {
    expect(answers.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it.each(Object.keys(readings).filter((reading): reading is Exclude<ReadingName, 'own'> => reading !== 'own'))(
    'finds a reading that is wrong: %s',
    async (reading) => {
      const some = ['Europe/Brussels', 'Australia/Lord_Howe', 'Asia/Tokyo'];
      const found = (await browser.ask(some, reading)).filter(({ faults }) => faults.length > 0);
      // Tokyo's clock never changes, so there is nothing to be wrong about.
      expect(found.map(({ zone }) => zone)).toEqual(
        reading === 'whole hours only' ? ['Australia/Lord_Howe'] : some.slice(0, 2),
      );
    },
    60_000,
  );

  it('is of a table whose differences from the one here are said', () => {
    const lines = answers.flatMap(({ zone, changes }) => differences(zone, changesHere(zone), changes, [table, name]));
    const summary = `${lines.length} differences between the zones of ${table} and of ${browser.version}`;
    console.log([summary, ...lines].join('\n  '));
    // Governments decide about a few zones between two versions; were it most of them, it would be the comparison that is wrong.
    expect(new Set(lines.map((line) => line.split(':')[0])).size).toBeLessThan(zones.length / 4);
  }, 600_000);
});
