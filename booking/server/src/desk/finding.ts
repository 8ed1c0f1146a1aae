// The links of somebody's appointments, sent to their mail: for who lost the link. Whoever asks learns nothing: the answer and
// the time it takes are the same whether there is an appointment. Touches the store.
import type { Language } from '../../../../src/practice/booking/source.js';
import { refuse } from '../api/problems.js';
import { hash } from '../guard/tokens.js';
import { find } from './appointments.js';
import { write } from './desk.js';
import type { Desk } from './desk.js';
import { once } from './keyed.js';
import type { Done, Key } from './keyed.js';

/** One mail in so long, ms: nobody's letterbox is filled by asking. */
const quiet = 600_000;

/** Notes that the question was asked. What is found is told by `tell`, once this is answered. */
export function ask(desk: Desk, challenge: string, key: Key): Promise<Done> {
  return once(desk, key, async (writes) => {
    if (!(await writes.useChallenge(hash(challenge), desk.now()))) return refuse('proof-needed');
    return { status: 202, body: {} };
  });
}

/** Sends what is found to the mail, and nothing where nothing is. */
export async function tell(desk: Desk, mail: string, language: Language): Promise<void> {
  const now = desk.now();
  await write(desk, async (writes) => {
    const ids = await writes.ahead(mail, now);
    const turn = hash(`found ${mail.toLowerCase()} ${Math.floor(now / quiet)}`);
    if (!ids.length || !(await writes.openKey(turn, 'found', now))) return;
    const appointments = await Promise.all(ids.map((id) => find(desk, id, writes)));
    await writes.addMails(desk.post.found(appointments, language, now));
  });
  desk.mailed();
}
