// Every source by its id: whose word a claim is. Data only.
import type { Source } from './source.js';
import { movement } from './sources/movement.js';
import { pain } from './sources/pain.js';
import { recovery } from './sources/recovery.js';
import { safety } from './sources/safety.js';
import { texts } from './sources/texts.js';

export type { Source, SourceKind } from './source.js';

const all = { ...texts, ...pain, ...recovery, ...movement, ...safety };

export type SourceId = keyof typeof all;

export const sources: Readonly<Record<SourceId, Source>> = all;
