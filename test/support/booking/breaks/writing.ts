/** Servers that keep, book, move and cancel wrongly. */
import { freshKey, freshProof } from '../booking-server.js';
import { askedWith, withJson, type Answered, type Break } from './breaking.js';
import { answers, freshKeys, jsonOf, questions, sessions, withBody, without, type Row } from './kinds.js';

/** What it answered last to who won goes to everybody who lost. */
const generous = (): Break => {
  let last: Answered | undefined;
  return async (asked, next) => {
    const answer = await next(asked);
    if (asked.method !== 'POST' || asked.path !== '/holds') return answer;
    if (answer.status === 201) last = answer;
    return answer.status === 409 && last ? last : answer;
  };
};

/** Whatever token comes, the last good one is used. */
const careless = (path: RegExp): Break => {
  let good = '';
  return async (asked, next) => {
    if (!path.test(asked.path)) return next(asked);
    const answer = await next(asked);
    const token = asked.headers.get('authorization') ?? '';
    if (answer.status === 200) good = token;
    return answer.status === 401 && good ? next(askedWith(asked, {}, ['authorization', good])) : answer;
  };
};

export const writing: readonly Row[] = [
  [
    'a hold that is over',
    'hold',
    () =>
      answers('POST', /^\/holds$/, (one) =>
        one.status === 201 ? withJson(one, { ...one.json, expires: '2026-11-22T11:00:00+01:00' }) : one,
      ),
  ],
  [
    'slots of before',
    'hold',
    () => {
      const known = new Map<string, Answered>();
      return async (asked, next) => {
        if (asked.path !== '/slots') return next(asked);
        const name = asked.query.toString();
        const answer = known.get(name) ?? (await next(asked));
        known.set(name, answer);
        return answer;
      };
    },
  ],
  ['a key that is not kept', 'hold-replay', () => freshKeys(/^\/holds$/)],
  [
    'a key used for something else',
    'hold-replay',
    () => {
      let first: Answered | undefined;
      return async (asked, next) => {
        const answer = await next(asked);
        if (asked.path === '/holds' && answer.status === 201) first ??= answer;
        return answer.status === 422 && first && /key-reused/.test(String(answer.json?.type)) ? first : answer;
      };
    },
  ],
  [
    'no alternatives',
    'slot-taken',
    () => answers('POST', /^\/holds$/, (one) => (one.status === 409 ? without('alternatives')(one) : one)),
  ],
  [
    'empty alternatives',
    'slot-taken',
    () =>
      answers('POST', /^\/holds$/, (one) =>
        one.status === 409 ? withJson(one, { ...one.json, alternatives: [] }) : one,
      ),
  ],
  [
    'taken that names nothing',
    'slot-taken',
    () => answers('POST', /^\/holds$/, (one) => (one.status === 409 ? withJson(one, { ...one.json, taken: [] }) : one)),
  ],
  [
    'a hold that is not longer',
    'extend',
    () =>
      answers('PATCH', /^\/holds\//, (one) =>
        one.status === 200 ? withJson(one, { ...one.json, expires: '2026-11-22T12:10:00+01:00' }) : one,
      ),
  ],
  [
    'any token for a hold',
    'extend',
    () => {
      const good = new Map<string, string>();
      return async (asked, next) => {
        const answer = await next(asked);
        if (asked.path === '/holds' && answer.status === 201)
          good.set(String(answer.json.id), String(answer.json.token));
        const token = good.get(asked.path.slice('/holds/'.length));
        return answer.status === 401 && token
          ? next(askedWith(asked, {}, ['authorization', `Bearer ${token}`]))
          : answer;
      };
    },
  ],
  [
    'given back in words only',
    'release',
    () => async (asked, next) =>
      asked.method === 'DELETE' ? { status: 204, headers: new Headers(), json: undefined, text: '' } : next(asked),
  ],
  ['one hour for everybody', 'race', generous],
  [
    'errors without fields',
    'booking-refused',
    () => answers('POST', /^\/appointments$/, (one) => (one.status === 422 ? without('errors')(one) : one)),
  ],
  [
    'consent for granted',
    'booking-refused',
    () => questions('POST', /^\/appointments$/, (asked) => withBody(asked, (body) => ({ ...body, consent: true }))),
  ],
  [
    'an appointment of somebody else',
    'book',
    () =>
      answers('POST', /^\/appointments$/, (one) =>
        one.status === 201 ? withJson(one, { ...one.json, person: { ...one.json.person, name: 'Mila' } }) : one,
      ),
  ],
  [
    'a booking without a token',
    'book',
    () => answers('POST', /^\/appointments$/, (one) => (one.status === 201 ? without('manage')(one) : one)),
  ],
  [
    'booked twice by a lost reply',
    'book-replay',
    () => {
      const used = new Set<string>();
      return async (asked, next) => {
        const key = asked.headers.get('idempotency-key') ?? '';
        const again = asked.path === '/appointments' && used.has(key);
        used.add(key);
        return next(again ? askedWith(asked, {}, ['idempotency-key', freshKey()]) : asked);
      };
    },
  ],
  [
    'a recall that closes nothing',
    'recall',
    () => async (asked, next) => {
      if (!asked.path.endsWith('/recall')) return next(asked);
      const used = await next(askedWith(asked, {}, ['idempotency-key', freshKey()]));
      return used;
    },
  ],
  [
    'booked hours without others',
    'book-taken',
    () => answers('POST', /^\/appointments$/, (one) => (one.status === 409 ? without('alternatives')(one) : one)),
  ],
  [
    'booked hours as another fault',
    'book-taken',
    () =>
      answers('POST', /^\/appointments$/, (one) =>
        one.status === 409
          ? withJson(one, { ...one.json, type: 'urn:kinekit:problem:invalid', status: 422 }, 422)
          : one,
      ),
  ],
  [
    'a proof for ever',
    'proof-once',
    (api) => async (asked, next) => {
      const answer = await next(asked);
      if (asked.path !== '/appointments' || !/proof-needed/.test(String(answer.json?.type))) return answer;
      const proof = await freshProof({ api });
      return next(
        askedWith(
          withBody(asked, (body) => ({ ...body, proof })),
          {},
          ['idempotency-key', freshKey()],
        ),
      );
    },
  ],
  ['any token for an appointment', 'read', () => careless(/^\/appointment$/)],
  [
    'the last patient in public',
    'private',
    () => {
      let last = '';
      return async (asked, next) => {
        const answer = await next(asked);
        if (asked.path === '/appointments' && answer.status === 201) last = String(answer.json.person.name);
        return asked.path === '/practice' ? withJson(answer, { ...answer.json, last }) : answer;
      };
    },
  ],
  ['a change no calendar sees', 'move', () => answers('POST', /move$/, sessions({ sequence: 0 }))],
  ['moved twice by a lost reply', 'move', () => freshKeys(/move$/)],
  [
    'moved in words only',
    'move',
    () => async (asked, next) => {
      if (!asked.path.endsWith('/move')) return next(asked);
      const read = await next(askedWith(asked, { method: 'GET', path: '/appointment', body: Buffer.alloc(0) }));
      const [session] = (read.json as { sessions: { slot: object; sequence: number }[] }).sessions;
      const moved = { ...session, sequence: 1, slot: { ...session!.slot, id: jsonOf(asked)['slot'] } };
      return withJson(read, { ...read.json, sessions: [moved] });
    },
  ],
  ['cancelled, and still booked', 'cancel', () => answers('POST', /cancel$/, sessions({ status: 'booked' }))],
  [
    'cancelled in words only',
    'cancel',
    () => async (asked, next) => {
      if (!asked.path.endsWith('/cancel')) return next(asked);
      const read = await next(askedWith(asked, { method: 'GET', path: '/appointment', body: Buffer.alloc(0) }));
      return sessions({ status: 'cancelled' })(read);
    },
  ],
];
