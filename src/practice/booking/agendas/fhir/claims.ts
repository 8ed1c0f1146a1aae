// One slot, one winner: a slot is claimed by a PUT that names the version that was free. Only the server decides; who comes
// second gets another version and reads that it is gone. Touches the server only.
import type { Call, Failure, Outcome } from '../../source.js';
import { failed } from '../fetching.js';
import { claimed, freed, keyOf, type Resource } from './appointment.js';
import type { Server, Version } from './server.js';

/** `before`: the claim was there already, of an attempt whose answer was lost. */
export type Claim = Outcome<Version & { readonly before: boolean }>;

export const gone: Failure = { ok: false, reason: 'slot-taken', alternatives: [] };

/** 'Slot/…' of an id that came from the server or from a tab that kept it. */
const pathOf = (id: string): string => `Slot/${encodeURIComponent(id)}`;

const isSlot = ({ resource }: Version): boolean => resource['resourceType'] === 'Slot';

/** Claims it under a key; the same key again finds its claim. */
export async function claim(server: Server, id: string, key: string, call: Call): Promise<Claim> {
  for (let turn = 0; turn < 2; turn++) {
    const found = await server.read(pathOf(id), call);
    if (!found.ok) return found.reason === 'gone' ? gone : found;
    if (!isSlot(found)) return failed('malformed');
    const { status } = found.resource;
    if (keyOf(found.resource) === key && status === 'busy') return { ...found, before: true };
    if (status !== 'free') return gone;
    const put = await server.put(pathOf(id), { resource: claimed(found.resource, key), tag: found.tag }, call);
    if (put.ok) {
      const version: Version =
        put.resource['resourceType'] === 'Slot' ? put : { resource: claimed(found.resource, key), tag: put.tag };
      return { ok: true, ...version, before: false };
    }
    if (!('other' in put)) return put;
    // Another was first, or an earlier attempt of this very booking was: the version that stands says which.
  }
  return gone;
}

/** Gives a slot back that is claimed under the key; one that is not is left as it is. */
export async function release(server: Server, id: string, key: string, call: Call): Promise<void> {
  const found = await server.read(pathOf(id), call);
  if (!found.ok || !isSlot(found) || keyOf(found.resource) !== key) return;
  const resource: Resource = freed(found.resource);
  await server.put(pathOf(id), { resource, tag: found.tag }, call);
}
