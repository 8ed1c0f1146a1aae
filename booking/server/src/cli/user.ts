// kinekit-booking user …: who may sign in to the admin page. The password comes from standard input, so that it stands
// neither in the shell's history nor in the list of processes. Touches the store.
import { text } from 'node:stream/consumers';
import { addMember, changePassword, removeMember } from '../admin/access/people.js';
import type { Config } from '../config/config.js';
import { knownLanguage } from '../store/languages.js';
import { openStore } from '../store/open.js';

/** What may follow `user`. */
export interface UserOptions {
  readonly careGiver: string | undefined;
  readonly language: string | undefined;
}

/** The first line of standard input. */
async function readPassword(): Promise<string> {
  if (process.stdin.isTTY) console.error('Password, then Enter and Ctrl+D (it is shown while you type):');
  const said = await text(process.stdin);
  return said.split(/\r?\n/)[0] ?? '';
}

/** Runs `user <deed> <name>`. */
export async function user(config: Config, deed: string, name: string, options: UserOptions): Promise<void> {
  const { practice } = config;
  const store = await openStore(config.database);
  try {
    if (deed === 'list') {
      for (const { name: who, careGiver } of await store.read.allStaff()) {
        console.log(`${who}\t${careGiver === undefined ? 'reception: every agenda' : `agenda of ${careGiver}`}`);
      }
      return;
    }
    if (!['add', 'password', 'remove'].includes(deed) || !name) {
      throw new Error('user add <name>, user password <name>, user remove <name> or user list');
    }
    if (deed === 'remove') {
      const unlinked = await removeMember(store, name);
      const link = unlinked ? ' The secret calendar link of that agenda has ended; /admin/feeds makes a new one.' : '';
      return console.log(`${name} can no longer sign in.${link}`);
    }
    const password = await readPassword();
    if (deed === 'password') {
      await changePassword(store, name, password);
      return console.log(`${name} has a new password, and is signed out everywhere.`);
    }
    const language = knownLanguage(options.language ?? practice.language);
    await addMember(store, practice, { name, careGiver: options.careGiver, language, password }, Date.now());
    console.log(`${name} can sign in at ${config.address}/admin`);
  } finally {
    await store.close();
  }
}
