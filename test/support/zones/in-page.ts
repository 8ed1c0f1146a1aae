// What a page answers about zones: the kit's own reading there, beside the browser's own Temporal, on the browser's table.
import { changesBy, faultsOf, type Change, type Temporal } from './compare.js';
import { readings, type ReadingName } from './readings.js';

export interface ZoneAnswer {
  readonly zone: string;
  /** Nothing where the browser does not know the zone. */
  readonly changes?: readonly Change[];
  readonly faults: readonly string[];
}

function answer(temporal: Temporal, zone: string, reading: ReadingName): ZoneAnswer {
  let changes: Change[];
  try {
    changes = changesBy(temporal, zone);
  } catch {
    return { zone, faults: [] };
  }
  const moments = changes.map(([at]) => at);
  return { zone, changes, faults: faultsOf(temporal, readings[reading], zone, moments) };
}

export const ask = (zones: readonly string[], reading: ReadingName): ZoneAnswer[] => {
  const { Temporal: native } = globalThis as unknown as { Temporal: Temporal };
  return zones.map((zone) => answer(native, zone, reading));
};

export const names = (): string[] => Intl.supportedValuesOf('timeZone');
