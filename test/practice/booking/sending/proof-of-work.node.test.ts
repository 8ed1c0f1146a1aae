// The proof of work, against Node's own SHA-256: the first number that has enough zero bits, and when none is looked for.
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { heaviestProof, prove } from '../../../../src/practice/booking/proof-of-work.js';

const zeroBits = (challenge: string, nonce: number): number => {
  const bits = [...createHash('sha256').update(`${challenge}:${nonce}`).digest()]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  return bits.indexOf('1');
};
const first = (challenge: string, difficulty: number): number => {
  for (let nonce = 0; ; nonce++) if (zeroBits(challenge, nonce) >= difficulty) return nonce;
};

afterEach(() => void vi.unstubAllGlobals());

describe('a proof', () => {
  it.each([0, 1, 4, 7, 8, 9, 11])('of %i zero bits is the first number that has them', async (difficulty) => {
    for (const challenge of ['a', 'é 2', 'Zm9v']) {
      const nonce = String(first(challenge, difficulty));
      expect(await prove({ challenge, difficulty })).toEqual({ ok: true, proof: { challenge, nonce } });
    }
  });

  it('is not looked for where a phone would work too long', async () => {
    expect(heaviestProof).toBe(20);
    const stop = AbortSignal.abort();
    const asked = (difficulty: number) => prove({ challenge: 'a', difficulty }, stop);
    expect(await asked(heaviestProof + 1)).toEqual({ ok: false, reason: 'too-heavy' });
    expect(await asked(heaviestProof)).toEqual({ ok: false, reason: 'aborted' });
  });

  it('needs a page that can hash', async () => {
    for (const crypto of [undefined, {}]) {
      vi.stubGlobal('crypto', crypto);
      expect(await prove({ challenge: 'a', difficulty: 1 })).toEqual({ ok: false, reason: 'insecure' });
    }
  });

  it('is given up between two batches when the visitor goes', async () => {
    const stop = new AbortController();
    const proof = prove({ challenge: 'a', difficulty: heaviestProof }, stop.signal);
    stop.abort();
    expect(await proof).toEqual({ ok: false, reason: 'aborted' });
  });
});
