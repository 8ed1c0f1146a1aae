// Proof of work against spam, without third parties: find a number whose SHA-256 with the challenge starts with enough
// zero bits. Touches Web Crypto only (a secure page, or Node).
/** What the server asks. */
export interface Challenge {
  readonly challenge: string;
  /** Zero bits asked. */
  readonly difficulty: number;
}

/** The answer. */
export interface Proof {
  readonly challenge: string;
  readonly nonce: string;
}

/** More zero bits than this is not asked of a phone: a million hashes. */
export const heaviestProof = 20;

/** Leading zero bits of a digest. */
function zeroBits(digest: Uint8Array): number {
  let bits = 0;
  for (const byte of digest) {
    if (byte !== 0) return bits + Math.clz32(byte) - 24;
    bits += 8;
  }
  return bits;
}

async function bitsOf(challenge: string, nonce: string): Promise<number> {
  return zeroBits(
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${challenge}:${nonce}`))),
  );
}

/** Finds a proof, in batches so that the page stays alive. 'insecure': no Web Crypto here. */
export async function prove(
  asked: Challenge,
  signal?: AbortSignal,
): Promise<{ ok: true; proof: Proof } | { ok: false; reason: 'too-heavy' | 'insecure' | 'aborted' }> {
  if (asked.difficulty > heaviestProof) return { ok: false, reason: 'too-heavy' };
  if (!globalThis.crypto?.subtle) return { ok: false, reason: 'insecure' };
  for (let first = 0; ; first += 32) {
    if (signal?.aborted) return { ok: false, reason: 'aborted' };
    const bits = await Promise.all(Array.from({ length: 32 }, (_, i) => bitsOf(asked.challenge, String(first + i))));
    const found = bits.findIndex((one) => one >= asked.difficulty);
    if (found >= 0) return { ok: true, proof: { challenge: asked.challenge, nonce: String(first + found) } };
  }
}
