// Who works here: made, listed and removed from the command line. Touches the store.
import type { Language } from '../../../../../src/practice/booking/source.js';
import { isOneLine } from '../../../../../src/practice/plain-text.js';
import type { Practice } from '../../agenda/practice.js';
import { randomId } from '../../guard/tokens.js';
import type { StaffMember } from '../../store/admin/kept.js';
import type { Store } from '../../store/store.js';
import { longest, seal, shortest } from './password.js';

/** Whoever is to be added; without a care giver, the reception. */
export interface NewMember {
  readonly name: string;
  readonly careGiver: string | undefined;
  readonly language: Language;
  readonly password: string;
}

/** A name to sign in with: one line, no spaces around it. */
const isName = (name: string) => name === name.trim() && name !== '' && name.length <= 80 && isOneLine(name);

function checkPassword(password: string): void {
  const { length } = [...password];
  if (length < shortest) throw new Error(`The password needs at least ${shortest} characters.`);
  if (length > longest) throw new Error(`The password may have ${longest} characters.`);
}

async function known(store: Store, name: string): Promise<StaffMember> {
  const member = await store.read.staffNamed(name);
  if (!member) throw new Error(`Nobody is called ${name} here. See: kinekit-booking user list`);
  return member;
}

/** Adds somebody; throws with a sentence when that cannot be. */
export async function addMember(store: Store, practice: Practice, member: NewMember, now: number): Promise<void> {
  const { name, careGiver, language, password } = member;
  if (!isName(name)) throw new Error('A name is one line of at most 80 characters.');
  const givers = practice.careGivers.map(({ id }) => id);
  if (careGiver !== undefined && !givers.includes(careGiver)) {
    throw new Error(`No care giver has the id ${careGiver}. There are: ${givers.join(', ')}.`);
  }
  if (await store.read.staffNamed(name)) throw new Error(`${name} is there already.`);
  checkPassword(password);
  const sealed = await seal(password);
  await store.write((writes) => writes.addStaff({ id: randomId(), name, careGiver, language, password: sealed }, now));
}

/** A new password: whoever was signed in with the old one no longer is. */
export async function changePassword(store: Store, name: string, password: string): Promise<void> {
  const { id } = await known(store, name);
  checkPassword(password);
  const sealed = await seal(password);
  await store.write((writes) => writes.setPassword(id, sealed));
}

/**
 * Removes somebody, and signs out at once. The calendar link of their care giver ends with it: it needs no password, and would
 * outlive them. Says whether there was one.
 */
export async function removeMember(store: Store, name: string): Promise<boolean> {
  const { id, careGiver } = await known(store, name);
  return store.write(async (writes) => {
    await writes.dropStaff(id);
    if (careGiver === undefined) return false;
    const linked = (await writes.feeds()).some((feed) => feed.careGiver === careGiver);
    await writes.dropFeed(careGiver);
    return linked;
  });
}
