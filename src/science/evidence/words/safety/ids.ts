// The claims whose words are here: those on red flags and on whom to call. Types only.
import type * as redFlags from '../../claims/red-flags.js';
import type * as whoToCall from '../../claims/who-to-call.js';

type Ids<M> = M[keyof M] extends infer C ? (C extends { readonly id: infer I extends string } ? I : never) : never;

export type SafetyClaimId = Ids<typeof redFlags> | Ids<typeof whoToCall>;
