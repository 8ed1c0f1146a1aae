// Every claim by its id. Heavy: for source lists, tests and tools, which load it on demand; rules import single claims.
import type { Claim } from './claim.js';
import * as all from './claims/index.js';

export type ClaimId = (typeof all)[keyof typeof all]['id'];

export const claimsById = Object.fromEntries(Object.values<Claim>(all).map((fact) => [fact.id, fact])) as Readonly<
  Record<ClaimId, Claim>
>;
