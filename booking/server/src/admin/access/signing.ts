// Signing in and out. A try is counted before the password is looked at, so that many at once are no way around the lock;
// what is answered is the same for a wrong name, a wrong password and a name that is locked. Touches the store.
import { randomBytes } from 'node:crypto';
import { hash } from '../../guard/tokens.js';
import type { StaffMember } from '../../store/admin/kept.js';
import type { Store } from '../../store/store.js';
import { opens } from './password.js';

const minute = 60_000;

/** Wrong passwords in a row. */
export const mostTries = 5;

/** ms */
export const lockFor = 15 * minute;

/** Who does nothing for so long signs in again: the screen at the desk is seen by many. ms */
export const idleFor = 60 * minute;

/** At most a working day, ms. */
export const longestSession = 12 * 60 * minute;

/** The secret of a session, for the cookie; undefined when it is not to be. */
export async function signIn(store: Store, name: string, password: string, now: number): Promise<string | undefined> {
  const member = await store.write((writes) => writes.tryStaff(name, now, mostTries, now + lockFor));
  const good = await opens(password, member?.password);
  if (!member || !good) {
    const act = member && member.failures >= mostTries ? 'locked' : 'refused';
    // What was typed as a name may be anything, even the password: only names of ours are noted.
    if (member) await store.write((writes) => writes.noteAct({ at: now, staff: member.name, act, about: undefined }));
    return undefined;
  }
  const secret = randomBytes(32).toString('base64url');
  await store.write(async (writes) => {
    await writes.clearFailures(member.id);
    await writes.addStaffSession(hash(secret), member.id, now);
    await writes.noteAct({ at: now, staff: member.name, act: 'signed-in', about: undefined });
  });
  return secret;
}

/** Who a cookie is of, as long as it is good. */
export async function whoIs(store: Store, secret: string, now: number): Promise<StaffMember | undefined> {
  const session = secret ? await store.read.staffSession(hash(secret)) : undefined;
  if (!session || now - session.seen >= idleFor || now - session.made >= longestSession) return undefined;
  if (now - session.seen >= minute) await store.write((writes) => writes.seeStaffSession(hash(secret), now));
  return session.member;
}

/** Ends a session. */
export async function signOut(store: Store, secret: string, member: StaffMember, now: number): Promise<void> {
  await store.write(async (writes) => {
    await writes.dropStaffSession(hash(secret));
    await writes.noteAct({ at: now, staff: member.name, act: 'signed-out', about: undefined });
  });
}
