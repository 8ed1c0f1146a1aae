// A proof of work ready for what asks one, and the turns such a request may take. Touches Web Crypto only.
import { readInstant } from '../../platform/time/zone.js';
import { prove, type Challenge, type Proof } from './proof-of-work.js';
import type { Reply, Transport } from './send.js';
import type { Call, Failure, Outcome } from './source.js';

export interface ProofEdges {
  /** Time in ms. */
  now(): number;
  wait: Transport['wait'];
  /** Asks the server for a challenge. */
  challenge(call: Call): Promise<Outcome<{ readonly challenge: Challenge & { readonly expires: string } }>>;
}

/** What a request with a proof came to: the server's last word, or why there is none. */
export type Turned =
  { readonly reply: Reply; readonly failed?: undefined } | { readonly reply?: undefined; readonly failed: Failure };

export interface Proofs {
  /** Finds a proof before it is asked for, or says why there is none. */
  prepare(call: Call): Promise<Outcome<{ readonly proof: Proof }>>;
  /**
   * Sends with a proof; again, three times in all, with a fresh one where the server asks for that, and after the pause it
   * asks for where that is short.
   */
  withProof(call: Call, send: (proof: Proof) => Promise<Reply>): Promise<Turned>;
  /** The deed is done: a proof is good for one. */
  spent(): void;
}

const most = 3;

/** Longest pause a visitor is kept for, in seconds. */
const patience = 5;

/** Keeps one proof, until it is used or nearly too old. */
export function proofs({ now, wait, challenge }: ProofEdges): Proofs {
  let ready: { readonly proof: Proof; readonly until: number } | undefined;

  async function prepare(call: Call): Promise<Outcome<{ readonly proof: Proof }>> {
    if (ready && ready.until > now()) return { ok: true, proof: ready.proof };
    const asked = await challenge(call);
    if (!asked.ok) return asked;
    const proved = await prove(asked.challenge, call.signal);
    if (!proved.ok) return { ok: false, reason: proved.reason === 'aborted' ? 'aborted' : 'refused' };
    ready = { proof: proved.proof, until: (readInstant(asked.challenge.expires) ?? 0) - 5000 };
    return { ok: true, proof: proved.proof };
  }

  async function withProof(call: Call, send: (proof: Proof) => Promise<Reply>): Promise<Turned> {
    for (let turn = 1; ; turn++) {
      const found = await prepare(call);
      if (!found.ok) return { failed: found };
      const reply = await send(found.proof);
      if (reply.ok || 'failed' in reply || turn === most) return { reply };
      if (reply.problem === 'proof-needed') ready = undefined;
      else if (reply.problem === 'too-fast' && reply.retryAfter <= patience) {
        await wait(reply.retryAfter * 1000, call.signal);
        if (call.signal?.aborted) return { failed: { ok: false, reason: 'aborted' } };
      } else return { reply };
    }
  }

  return { prepare, withProof, spent: () => void (ready = undefined) };
}
