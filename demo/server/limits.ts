// Against floods and robots: a bucket per address, and a proof of work with a minimum time. Touches node:crypto only.
import { createHash } from 'node:crypto';
import { refuse } from './problems.js';
import { randomId, sign, verify } from './tokens.js';

/** Counts requests per address. */
export interface Bucket {
  /** 0, or the seconds to wait; now in ms. */
  take(who: string, now: number): number;
}

/** A number whose SHA-256 with the challenge begins with as many zero bits as were asked. */
export interface Proof {
  readonly challenge: string;
  readonly nonce: string;
}

function proves({ challenge, nonce }: Proof, difficulty: number): boolean {
  const digest = createHash('sha256').update(`${challenge}:${nonce}`).digest('hex');
  return nonce.length <= 20 && BigInt(`0x${digest}`) >> BigInt(256 - difficulty) === 0n;
}

/** Hands out challenges and checks their proofs. */
export interface Gate {
  issue(now: number): { challenge: string; difficulty: number; expires: string };
  /** Refuses with 'proof-needed' or 'too-fast'. */
  check(proof: Proof, now: number): void;
}

/** A bucket that fills again in a minute. */
export function bucketOf(perMinute: number): Bucket {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    take(who, now) {
      if (buckets.size > 5e3) {
        for (const [address, one] of buckets) if (now - one.at > 6e4) buckets.delete(address);
      }
      const bucket = buckets.get(who) ?? { left: perMinute, at: now };
      const left = Math.min(perMinute, bucket.left + (Math.max(0, now - bucket.at) / 6e4) * perMinute);
      buckets.set(who, { left: Math.max(0, left - 1), at: now });
      return left >= 1 ? 0 : Math.ceil(((1 - left) / perMinute) * 60);
    },
  };
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
