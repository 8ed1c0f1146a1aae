// Every route of the admin page and who may take it. test/booking/admin/roles.node.test.ts asks each of them as everybody.
import { agendaFile } from './files/csv.js';
import { feedFile } from './files/feed.js';
import { signIn, signOut } from './access/signing.js';
import { dayPage, weekPage } from './pages/agenda.js';
import { appointmentPage } from './pages/appointment.js';
import { blockPage, freeBlock, makeBlock } from './pages/block.js';
import { cancel, move, movePage } from './pages/change.js';
import { endFeed, feedsPage, makeFeed } from './pages/feeds.js';
import { logPage } from './pages/log.js';
import { make, makePage } from './pages/make.js';
import { erasePerson, exportPerson, personPage } from './pages/person.js';
import { searchPage } from './pages/search.js';
import { signInPage } from './pages/shell.js';
import { strike, waitingPage } from './pages/waiting.js';
import { ownNames } from './words/words.js';
import type { OpenVisit, Reply, Visit } from './visit.js';

interface Way {
  readonly method: 'GET' | 'POST';
  readonly path: string;
}

/** Anyone; somebody who is signed in, for nobody but themselves; for the own agenda; or the reception. */
export type AdminRoute =
  | (Way & { readonly who: 'anyone'; readonly handle: (visit: OpenVisit) => Reply | Promise<Reply> })
  | (Way & { readonly who: 'self' | 'staff' | 'reception'; readonly handle: (visit: Visit) => Reply | Promise<Reply> });

async function enter(visit: OpenVisit): Promise<Reply> {
  const { house, form, now, words } = visit;
  const secret = await signIn(house.desk.store, form.one('name'), form.raw('password'), now);
  return secret ? { go: '/admin', signedIn: secret } : signInPage(visit, words.signIn.wrong);
}

async function leave({ house, member, secret, now }: Visit): Promise<Reply> {
  await signOut(house.desk.store, secret, member, now);
  return { go: '/admin/sign-in', signedOut: true };
}

async function speak({ house, member, form }: Visit): Promise<Reply> {
  const wanted = (Object.keys(ownNames) as (keyof typeof ownNames)[]).find((one) => one === form.one('language'));
  if (wanted) await house.desk.store.write((writes) => writes.setStaffLanguage(member.id, wanted));
  return { go: '/admin' };
}

/** All of them. */
export const adminRoutes: readonly AdminRoute[] = [
  { method: 'GET', path: '/admin/sign-in', who: 'anyone', handle: (visit) => signInPage(visit) },
  { method: 'POST', path: '/admin/sign-in', who: 'anyone', handle: enter },
  { method: 'GET', path: '/agenda/:file', who: 'anyone', handle: feedFile },
  { method: 'GET', path: '/admin', who: 'staff', handle: dayPage },
  { method: 'GET', path: '/admin/day', who: 'staff', handle: dayPage },
  { method: 'GET', path: '/admin/week', who: 'staff', handle: weekPage },
  { method: 'GET', path: '/admin/agenda.csv', who: 'staff', handle: agendaFile },
  { method: 'GET', path: '/admin/new', who: 'staff', handle: makePage },
  { method: 'POST', path: '/admin/new', who: 'staff', handle: make },
  { method: 'GET', path: '/admin/appointment/:id', who: 'staff', handle: (visit) => appointmentPage(visit) },
  { method: 'GET', path: '/admin/appointment/:id/move/:session', who: 'staff', handle: movePage },
  { method: 'POST', path: '/admin/appointment/:id/move/:session', who: 'staff', handle: move },
  { method: 'POST', path: '/admin/appointment/:id/cancel/:session', who: 'staff', handle: cancel },
  { method: 'GET', path: '/admin/search', who: 'staff', handle: searchPage },
  { method: 'POST', path: '/admin/search', who: 'staff', handle: searchPage },
  { method: 'GET', path: '/admin/block', who: 'staff', handle: blockPage },
  { method: 'POST', path: '/admin/block', who: 'staff', handle: makeBlock },
  { method: 'POST', path: '/admin/block/:id/free', who: 'staff', handle: freeBlock },
  { method: 'GET', path: '/admin/feeds', who: 'staff', handle: feedsPage },
  { method: 'POST', path: '/admin/feeds/:giver', who: 'staff', handle: makeFeed },
  { method: 'POST', path: '/admin/feeds/:giver/end', who: 'staff', handle: endFeed },
  { method: 'POST', path: '/admin/language', who: 'self', handle: speak },
  { method: 'POST', path: '/admin/sign-out', who: 'self', handle: leave },
  { method: 'GET', path: '/admin/waiting-list', who: 'reception', handle: waitingPage },
  { method: 'POST', path: '/admin/waiting-list/:id/strike', who: 'reception', handle: strike },
  { method: 'GET', path: '/admin/person/:id', who: 'reception', handle: (visit) => personPage(visit) },
  { method: 'POST', path: '/admin/person/:id/export', who: 'reception', handle: exportPerson },
  { method: 'POST', path: '/admin/person/:id/erase', who: 'reception', handle: erasePerson },
  { method: 'GET', path: '/admin/log', who: 'reception', handle: logPage },
];
