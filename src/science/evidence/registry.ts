// Every claim by its id. Heavy: for types, tests and tools; rules import single claims, lists the topics they need.
import { factsOf, type Claim, type IdsOf } from './claim.js';
import * as all from './claims.js';

export type ClaimId = IdsOf<typeof all>;

export const claimsById = Object.fromEntries(factsOf(all).map((fact) => [fact.id, fact])) as Readonly<
  Record<ClaimId, Claim>
>;
