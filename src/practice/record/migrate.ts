/** Records of older versions brought to today's, one version at a time. Pure. */
import { isObject } from '../../platform/is-object.js';
import { VERSION } from './schema.js';

type Raw = Record<string, unknown>;
/** Version → what turns a record of that version into one of the next. */
export type Steps = Record<number, (raw: Raw) => Raw>;

/** 1 → 2: scores may belong to a check, and what was done of a plan has its days. Nothing of version 1 changes. */
const steps: Steps = { 1: (raw) => raw };

/** `newer`: written by a later kit, leave it alone. `odd`: no record of any version. */
export interface Migrated {
  raw: unknown;
  newer?: true;
  odd?: true;
}

/** `raw` in version `target`; as it came when it is newer or odd. */
export const migrate = (raw: unknown, table: Steps = steps, target: number = VERSION): Migrated => {
  const version = isObject(raw) ? raw.version : undefined;
  if (version === target) return { raw };
  if (!Number.isInteger(version) || (version as number) < 1) return { raw, odd: true };
  if ((version as number) > target) return { raw, newer: true };
  let now = raw as Raw;
  for (let from = version as number; from < target; from++) {
    const step = table[from];
    if (!step) return { raw, odd: true };
    now = { ...step(now), version: from + 1 };
  }
  return { raw: now };
};
