// The Idempotency-Key of a request. Pure.
import type { Key } from '../desk/keyed.js';
import { hash } from '../guard/tokens.js';
import { refuse } from './problems.js';

/** 128 random bits take 22 characters at least: whoever knows the key of a booking can recall it. */
const goodKey = /^[\x21-\x7e]{22,128}$/;

/** A value whatever the order of its fields; its shape was checked, so it is not deep. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return fields.map(([name, one]) => [name, sorted(one)]);
}

/** A print of what was asked; the proof of work may differ. */
function printOf(body: object): string {
  const { proof: _proof, ...rest } = body as Record<string, unknown>;
  return hash(JSON.stringify(sorted(rest)));
}

/** A header that may be a key, or a refusal. */
export function goodKeyOf(header: unknown): string {
  if (typeof header === 'string' && goodKey.test(header)) return header;
  return refuse('key-required', { detail: 'Random, 22 to 128 visible ASCII characters' });
}

/** The key as it is kept; what is recalled is what was booked. */
export function keyOf(path: string, token: string, key: string, body: object): Key {
  const place = path === '/appointments/recall' ? '/appointments' : path;
  return { hash: hash(`${place} ${token} ${key}`), print: printOf(body) };
}
