// Every source by its id: whose word a claim is. Heavy, as registry.ts: for types, tests and tools. Data only.
import type { Source } from './source.js';
import { disc } from './sources/disc.js';
import { findings } from './sources/findings.js';
import { food } from './sources/food.js';
import { kinds } from './sources/kinds.js';
import { load } from './sources/load.js';
import { magnesium } from './sources/magnesium.js';
import { movement } from './sources/movement.js';
import { pain } from './sources/pain.js';
import { reading } from './sources/reading.js';
import { redFlags } from './sources/red-flags.js';
import { shared } from './sources/shared.js';
import { stress } from './sources/stress.js';
import { training } from './sources/training.js';
import { uncited } from './sources/uncited.js';
import { whoToCall } from './sources/who-to-call.js';

export type { Source, SourceKind } from './source.js';

const all = {
  ...shared,
  ...pain,
  ...load,
  ...kinds,
  ...food,
  ...movement,
  ...training,
  ...magnesium,
  ...stress,
  ...redFlags,
  ...whoToCall,
  ...findings,
  ...disc,
  ...reading,
  ...uncited,
};

export type SourceId = keyof typeof all;

export const sources: Readonly<Record<SourceId, Source>> = all;
