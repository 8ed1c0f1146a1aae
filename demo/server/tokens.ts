// Secrets, ids and signed tokens. Touches node:crypto and the one file that holds the secret.
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Bytes of a secret, at least. */
const secretBytes = 32;

/** Whole or not at all: a crash or a full disk leaves no half secret. */
function makeSecret(file: string): Buffer {
  const secret = randomBytes(secretBytes);
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(`${file}.new`, 'w', 0o600);
  try {
    writeFileSync(handle, secret.toString('hex'));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(`${file}.new`, file);
  return secret;
}

/**
 * The server's secret, made at the first start; readable by its owner alone. Throws when the file holds anything else: with
 * an empty secret everybody could make valid tokens, and a new one would silently end the links in mails that were sent.
 */
export function openSecret(file: string): Buffer {
  if (!existsSync(file)) return makeSecret(file);
  const said = readFileSync(file, 'utf8').trim();
  if (/^(?:[\da-f]{2})+$/i.test(said) && said.length >= 2 * secretBytes) return Buffer.from(said, 'hex');
  throw new Error(
    `${file} does not hold a key (at least ${2 * secretBytes} hexadecimal characters). Put it back from a backup, ` +
      'or remove it and start again: links in mails that were sent then no longer work.',
  );
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
