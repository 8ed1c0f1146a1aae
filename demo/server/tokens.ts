// Secrets, ids and signed tokens. Touches node:crypto and the one file that holds the secret.
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The server's secret, made at the first start; readable by its owner alone. */
export function openSecret(file: string): Buffer {
  if (existsSync(file)) return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
  mkdirSync(dirname(file), { recursive: true });
  const secret = randomBytes(32);
  writeFileSync(file, secret.toString('hex'), { mode: 0o600 });
  return secret;
}

/** 128 random bits. */
export const randomId = () => randomBytes(16).toString('base64url');

/** SHA-256, base64url. */
export const hash = (text: string) => createHash('sha256').update(text).digest('base64url');

/** What a token is for: one kind never passes for another. */
export type TokenKind = 'hold' | 'manage' | 'challenge';

/** A token: the subject and its HMAC-SHA-256. */
export function sign(secret: Buffer, kind: TokenKind, subject: string): string {
  return `${subject}.${createHmac('sha256', secret).update(`${kind}:${subject}`).digest('base64url')}`;
}

/** The subject of a token, or undefined when it is not ours; compared in constant time. */
export function verify(secret: Buffer, kind: TokenKind, token: string): string | undefined {
  const subject = token.slice(0, token.lastIndexOf('.'));
  const expected = Buffer.from(sign(secret, kind, subject));
  const given = Buffer.from(token);
  return subject && expected.length === given.length && timingSafeEqual(expected, given) ? subject : undefined;
}
