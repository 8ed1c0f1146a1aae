// Secrets, ids and signed tokens. Touches node:crypto and the one file that holds the secret.
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Bytes of a secret, at least. */
const secretBytes = 32;

/**
 * Whole or not at all: a crash or a full disk leaves no half secret. Of servers that start at the same moment the first one's
 * stands: a link takes no name that is there, where a renamed file would.
 */
function makeSecret(file: string): void {
  const secret = randomBytes(secretBytes);
  mkdirSync(dirname(file), { recursive: true });
  const made = `${file}.${process.pid}.new`;
  const handle = openSync(made, 'w', 0o600);
  try {
    writeFileSync(handle, secret.toString('hex'));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  try {
    linkSync(made, file);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    // Some disks have no links.
    if (['EPERM', 'ENOTSUP', 'ENOSYS'].includes(code)) copyFileSync(made, file, constants.COPYFILE_EXCL);
    else if (code !== 'EEXIST') throw error;
  } finally {
    rmSync(made, { force: true });
  }
}

/**
 * The server's secret, made at the first start; readable by its owner alone. Throws when the file holds anything else: with
 * an empty secret everybody could make valid tokens, and a new one would silently end the links in mails that were sent.
 */
export function openSecret(file: string): Buffer {
  if (!existsSync(file)) makeSecret(file);
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

/** What a token is for: one kind never passes for another. `mailed` went by mail only: who has it reads that mail. */
export type TokenKind = 'hold' | 'manage' | 'mailed' | 'challenge';

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

/** Stands for somebody's address without telling it; an IPv6 line counts as one. */
export function whoOf(secret: Buffer, address: string): string {
  const line = address.includes('.') || !address.includes(':') ? address.replace(/^::ffff:/, '') : prefixOf(address);
  return createHmac('sha256', secret).update(`who:${line}`).digest('base64url').slice(0, 22);
}

/** The first 64 bits: what a provider gives one house. */
function prefixOf(address: string): string {
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const parts = (text: string) => text.split(':').filter(Boolean);
  const [front, back] = [parts(head), parts(tail ?? '')];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  const all = [...front, ...Array<string>(zeros).fill('0'), ...back];
  return all
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':');
}
