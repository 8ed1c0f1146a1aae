// Against robots: a proof of work with a minimum time. Touches node:crypto only.
import { createHash } from 'node:crypto';
import { refuse } from '../api/problems.js';
import { randomId, sign, verify } from './tokens.js';

/** A number whose SHA-256 with the challenge begins with as many zero bits as were asked. */
export interface Proof {
  readonly challenge: string;
  readonly nonce: string;
}

/** Whether a nonce is one of those that were asked for. */
export function proves({ challenge, nonce }: Proof, difficulty: number): boolean {
  const digest = createHash('sha256').update(`${challenge}:${nonce}`).digest('hex');
  return nonce.length <= 20 && BigInt(`0x${digest}`) >> BigInt(256 - difficulty) === 0n;
}

/** Hands out challenges and checks their proofs. */
export interface Gate {
  issue(now: number): { challenge: string; difficulty: number; expires: string };
  /** Refuses with 'proof-needed' or 'too-fast'. */
  check(proof: Proof, now: number): void;
}

const lifetime = 30 * 6e4;

/** A gate; difficulty in zero bits. A person takes a few seconds for a form, a robot takes none. */
export function gateOf(secret: Buffer, difficulty: number, minimumSeconds: number): Gate {
  return {
    issue(now) {
      const challenge = sign(secret, 'challenge', `${now}.${difficulty}.${randomId()}`);
      return { challenge, difficulty, expires: new Date(now + lifetime).toISOString() };
    },
    check(proof, now) {
      const [issued, asked] = (verify(secret, 'challenge', proof.challenge) ?? '').split('.').map(Number);
      if (issued === undefined || asked === undefined || !(now - issued < lifetime)) return refuse('proof-needed');
      if (!proves(proof, asked)) return refuse('proof-needed');
      const early = issued + minimumSeconds * 1e3 - now;
      if (early > 0) refuse('too-fast', {}, { 'retry-after': String(Math.ceil(early / 1e3)) });
    },
  };
}
