// Who may do what: every role times every screen, every act and every route, as one table says. What is not in the table fails.
import assert from 'node:assert/strict';
import { test } from '../../e2e/support/runner.js';
import { agendaOf, nameOf, type Agenda, type Place } from '../agenda/places.js';
import { arranged, own, peopleOf, roles, type Person, type Role } from './people.js';

const owner: readonly Role[] = ['administrator'];
const reception: readonly Role[] = ['kinekit_receptionist', ...owner];
const staff: readonly Role[] = ['kinekit_care_giver', ...reception];

/** Screen to who sees it. */
export const screens: Readonly<Record<string, readonly Role[]>> = {
  day: staff,
  week: staff,
  new: staff,
  search: staff,
  block: staff,
  feeds: staff,
  appointment: staff,
  move: staff,
  waiting: reception,
  person: reception,
  log: reception,
  settings: owner,
};

/** Screen and act to who may do it. */
export const acts: Readonly<Record<string, readonly Role[]>> = {
  'day csv': staff,
  'week csv': staff,
  'new make': staff,
  'search search': staff,
  'block block': staff,
  'block free': staff,
  'feeds make-feed': staff,
  'feeds end-feed': staff,
  'feeds save-busy': staff,
  'feeds read-busy': staff,
  'feeds forget-busy': staff,
  'appointment cancel': staff,
  'move move': staff,
  'waiting strike': reception,
  'person export': reception,
  'person erase': reception,
  'settings save-giver': owner,
  'settings drop-giver': owner,
  'settings save-service': owner,
  'settings drop-service': owner,
  'settings save-question': owner,
  'settings drop-question': owner,
  'settings save-closures': owner,
  'settings save-rules': owner,
};

/**
 * Route to what opens it: nothing, a signed token of whoever it is about, or a proof of work. No role opens any: a patient has
 * no account, and the practice has the desk.
 */
export const routes: Readonly<Record<string, 'open' | 'token' | 'proof'>> = {
  'GET /practice': 'open',
  'GET /slots': 'open',
  'GET /health': 'open',
  'POST /challenges': 'open',
  'POST /holds': 'proof',
  'PATCH /holds/{hold}': 'token',
  'DELETE /holds/{hold}': 'token',
  'POST /appointments': 'proof',
  'POST /appointments/recall': 'open',
  'GET /appointment': 'token',
  'POST /appointment/move': 'token',
  'POST /appointment/cancel': 'token',
  'POST /appointment/find': 'proof',
  'POST /waiting-list': 'proof',
};

/** Refused: 403, or sent to where people sign in. */
function refused({ role }: Person, answer: Response): boolean {
  const there = answer.headers.get('location') ?? '';
  return role === 'none' ? answer.status === 302 && there.includes('wp-login.php') : answer.status === 403;
}

interface Told {
  readonly screens: Readonly<Record<string, readonly string[]>>;
  readonly hooks: readonly string[];
  readonly pages: readonly string[];
}

async function tableOf(people: Readonly<Record<Role, Person>>): Promise<Told> {
  return (await (await people.administrator.ask('/wp-admin/profile.php?kinekit-table')).json()) as Told;
}

/** What the address of a screen must name for there to be something. */
async function asked(agenda: Agenda): Promise<(screen: string) => Record<string, string>> {
  await agenda.clear();
  const id = await agenda.ask<string>(arranged({ giver: own }));
  return (screen) =>
    screen === 'move'
      ? { id, session: `${id}-1` }
      : screen === 'appointment' || screen === 'person'
        ? { id }
        : ({} as Record<string, string>);
}

/** A body of the right kind for a route, with nothing in it that opens anything. */
const bodies: Readonly<Record<string, object>> = {
  'POST /appointment/move': { session: 'a-1', slot: `kine.${own}.20261124T080000Z` },
};

export function rightsTests(place: Place): void {
  const it = (sentence: string, run: (agenda: Agenda) => Promise<void>): void =>
    test(`${nameOf(place)}: ${sentence}`, async () => run(await agendaOf(place)));

  it('the table of rights names every screen, act and route there is, and no other', async (agenda) => {
    const told = await tableOf(await peopleOf(agenda));
    assert.deepEqual(Object.keys(told.screens).sort(), Object.keys(screens).sort());
    const there = Object.entries(told.screens).flatMap(([screen, names]) => names.map((name) => `${screen} ${name}`));
    assert.deepEqual(there.sort(), Object.keys(acts).sort());
    // Pages of the menu are those screens; nothing else of ours answers in the dashboard.
    const slugs = Object.keys(screens).map((name) => (name === 'day' ? 'kinekit-agenda' : `kinekit-agenda-${name}`));
    assert.deepEqual([...told.pages].sort(), slugs.sort());
    assert.deepEqual(told.hooks, []);
    const rest = await agenda.ask<Record<string, string[]>>(
      `array_map( fn( $handlers ) => array_keys( array_merge( ...array_column( $handlers, 'methods' ) ) ), rest_get_server()->get_routes( API ) )`,
    );
    const found = Object.entries(rest)
      .filter(([path]) => path !== '/kinekit/v1')
      .flatMap(([path, methods]) =>
        methods.map((method) => `${method} ${path.replace('/kinekit/v1', '').replace(/\(\?P<hold>.*\)/, '{hold}')}`),
      );
    assert.deepEqual(found.sort(), Object.keys(routes).sort());
    // Nothing of ours in another namespace.
    assert.deepEqual(
      await agenda.ask(
        `array_values( preg_grep( '/kinekit/', array_diff( rest_get_server()->get_namespaces(), array( API ) ) ) )`,
      ),
      [],
    );
  });

  it('every role sees the screens the table says, and no other', async (agenda) => {
    const people = await peopleOf(agenda);
    const asks = await asked(agenda);
    const wrong: string[] = [];
    for (const [screen, may] of Object.entries(screens)) {
      await Promise.all(
        roles.map(async (role) => {
          const answer = await people[role].see(screen, asks(screen));
          const good = may.includes(role) ? answer.status === 200 : refused(people[role], answer);
          if (!good) wrong.push(`${role} at ${screen}: ${answer.status}`);
        }),
      );
    }
    assert.deepEqual(wrong, []);
  });

  it('every role does the acts the table says, and no other, whatever nonce it has', async (agenda) => {
    const people = await peopleOf(agenda);
    const wrong: string[] = [];
    for (const [name, may] of Object.entries(acts)) {
      const [screen, act] = name.split(' ') as [string, string];
      // Made anew: some of them take it away.
      const asks = ['appointment', 'move', 'person'].includes(screen) ? (await asked(agenda))(screen) : {};
      const check = async (role: Role, good: (answer: Response) => boolean, nonce?: string): Promise<void> => {
        const answer = await people[role].act(screen, act, {}, { asks, ...(nonce !== undefined && { nonce }) });
        if (!good(answer)) wrong.push(`${role} does ${name}${nonce ? ' without a nonce' : ''}: ${answer.status}`);
      };
      // Who may not comes first: afterwards there may be nothing left to refuse.
      const others = roles.filter((role) => !may.includes(role));
      await Promise.all(others.map((role) => check(role, (answer) => refused(people[role], answer))));
      await Promise.all(may.map((role) => check(role, ({ status }) => status === 403, 'no-nonce')));
      for (const role of may) await check(role, ({ status }) => [200, 303, 404].includes(status));
    }
    assert.deepEqual(wrong, []);
  });

  it('an act that is not in the table is done for nobody', async (agenda) => {
    const people = await peopleOf(agenda);
    assert.equal((await people.administrator.act('day', 'erase')).status, 404);
    assert.equal((await people.administrator.act('settings', 'screen')).status, 404);
  });

  it('no role opens a route that a token or a proof opens, and none is shut by who is signed in', async (agenda) => {
    const people = await peopleOf(agenda);
    const wrong: string[] = [];
    for (const [route, opens] of Object.entries(routes)) {
      const [method, path] = route.split(' ') as [string, string];
      const statuses = await Promise.all(
        roles.map(async (role) => {
          const body = method === 'POST' ? { body: JSON.stringify(bodies[route] ?? {}) } : {};
          const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': `${role}-${'a'.repeat(20)}` };
          const query = path === '/slots' ? '?service=kine&from=2026-11-23&to=2026-11-23' : '';
          const at = `/wp-json/kinekit/v1${path.replace('{hold}', 'a'.repeat(32))}${query}`;
          return (await people[role].ask(at, { method, headers, ...body })).status;
        }),
      );
      if (new Set(statuses).size !== 1) wrong.push(`${route} differs by role: ${statuses.join()}`);
      const [status] = statuses as [number];
      const good = opens === 'token' ? status === 401 : opens === 'open' ? status < 300 : status >= 400 && status < 500;
      if (!good) wrong.push(`${route}: ${status}`);
    }
    assert.deepEqual(wrong, []);
  });
}
