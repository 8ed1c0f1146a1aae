// Every source by its id: whose word a claim is. Heavy, as registry.ts: for types, tests and tools. Data only.
import type { Source } from './source.js';
import { food } from './sources/food.js';
import { load } from './sources/load.js';
import { magnesium } from './sources/magnesium.js';
import { movement } from './sources/movement.js';
import { pain } from './sources/pain.js';
import { redFlags } from './sources/red-flags.js';
import { shared } from './sources/shared.js';
import { uncited } from './sources/uncited.js';
import { whoToCall } from './sources/who-to-call.js';

export type { Source, SourceKind } from './source.js';

const all = { ...shared, ...pain, ...load, ...food, ...movement, ...magnesium, ...redFlags, ...whoToCall, ...uncited };

export type SourceId = keyof typeof all;

export const sources: Readonly<Record<SourceId, Source>> = all;
