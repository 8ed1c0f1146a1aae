// Passwords: sealed with scrypt, one at a time, so that many tries at once do not take all memory. Touches node:crypto.
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** 32 MiB and about a quarter of a second: OWASP's second choice, which a small server can bear. */
const cost = { N: 2 ** 15, r: 8, p: 3 };

/** Characters; a sentence is easier to keep than signs. */
export const shortest = 12;

/** Longer ones are refused: nobody types them. */
export const longest = 200;

let turn: Promise<unknown> = Promise.resolve();

/** The same password typed on two keyboards is one text. */
const plain = (password: string) => password.normalize('NFKC');

function derive(password: string, salt: Buffer, { N, r, p }: typeof cost): Promise<Buffer> {
  const work = () =>
    new Promise<Buffer>((resolve, reject) => {
      scrypt(plain(password), salt, 32, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
        error ? reject(error) : resolve(key),
      );
    });
  const done = turn.then(work);
  turn = done.catch(() => undefined);
  return done;
}

/** A password as it is kept. */
export async function seal(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Of nobody: whoever has no such name waits as long as who has one. */
const nobody = ['scrypt', cost.N, cost.r, cost.p, 'AAAAAAAAAAAAAAAAAAAAAA', 'A'.repeat(43)].join('$');

/** Whether a password is the one that was sealed; takes as long when nothing was. */
export async function opens(password: string, sealed: string | undefined): Promise<boolean> {
  const [, N, r, p, salt = '', key = ''] = (sealed ?? nobody).split('$');
  const found = await derive(password.slice(0, longest), Buffer.from(salt, 'base64url'), {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  });
  const kept = Buffer.from(key, 'base64url');
  return sealed !== undefined && kept.length === found.length && timingSafeEqual(kept, found);
}
