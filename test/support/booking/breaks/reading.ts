/** Servers that answer wrongly to who only reads, or asks what nobody should. */
import { freshKey } from '../booking-server.js';
import { askedWith, withHeader, withJson, type Answered, type Break } from './breaking.js';
import { answers, eachSlot, practice, problems, questions, slots, withBody, type Row } from './kinds.js';

/** Says the first answer again and again. */
const frozen = (method: string, path: RegExp): Break => {
  let first: Answered | undefined;
  return async (asked, next) => {
    if (asked.method !== method || !path.test(asked.path)) return next(asked);
    const answer = await next(asked);
    return (first ??= answer);
  };
};

const day = 86_400_000;
const later = (said: string | null): string => new Date(Date.parse(said ?? '') + 3 * day).toISOString().slice(0, 10);

export const reading: readonly Row[] = [
  ['no zone', 'practice', () => practice({ zone: undefined })],
  [
    'practice as text',
    'practice',
    () => answers('GET', /^\/practice$/, (one) => withHeader(one, 'content-type', 'text/html')),
  ],
  ['a zone nobody knows', 'practice-sense', () => practice({ zone: 'Europe/Gent' })],
  ['a service with nobody', 'practice-sense', () => practice({ careGivers: [] })],
  ['slots without an end', 'slots', () => eachSlot(() => ({ end: undefined }))],
  ['times without offset', 'slots', () => eachSlot(({ start }) => ({ start: String(start).slice(0, 19) }))],
  [
    'an answer of three hours ago',
    'clock',
    () =>
      answers('GET', /^\/slots$/, (one) =>
        one.status === 200 ? withJson(one, { ...one.json, now: '2026-11-22T09:00:00+01:00' }) : one,
      ),
  ],
  ['times in UTC', 'offsets', () => eachSlot(({ start }) => ({ start: new Date(String(start)).toISOString() }))],
  [
    'the offset of summer in winter',
    'offsets',
    () => eachSlot(({ start }) => ({ start: String(start).replace('+01:00', '+02:00') })),
  ],
  ['slots the other way round', 'order', () => slots((list) => list.reverse())],
  ['a slot twice', 'order', () => slots((list) => list.flatMap((one) => [one, one]))],
  [
    'another care giver',
    'care-giver',
    () =>
      questions('GET', /^\/slots$/, (asked) => {
        const query = new URLSearchParams(asked.query);
        query.delete('careGiver');
        return askedWith(asked, { query });
      }),
  ],
  [
    'more days than asked',
    'days',
    () =>
      questions('GET', /^\/slots$/, (asked) => {
        const query = new URLSearchParams(asked.query);
        if (query.get('from') === query.get('to')) query.set('to', later(query.get('to')));
        return askedWith(asked, { query });
      }),
  ],
  ['a closure that is not kept', 'days', () => practice({ closures: [{ from: '2026-11-01', to: '2027-12-31' }] })],
  [
    'days that are none',
    'ranges',
    () =>
      answers('GET', /^\/slots$/, (one) =>
        one.status === 400 ? withJson(one, { now: '2026-11-22T12:00:00+01:00', slots: [] }, 200) : one,
      ),
  ],
  [
    'answers for a cache',
    'no-store',
    () => answers('GET', /./, (one) => withHeader(one, 'cache-control', 'public, max-age=600')),
  ],
  [
    'an ETag that is never met',
    'no-store',
    () => async (asked, next) => {
      const answer = await next(asked);
      return asked.headers.has('if-none-match') ? withJson(answer, {}, 412) : withHeader(answer, 'etag', '"a"');
    },
  ],
  [
    'cookies for any site',
    'origins',
    () => async (asked, next) => {
      const answer = withHeader(await next(asked), 'access-control-allow-origin', asked.headers.get('origin') ?? '*');
      return withHeader(answer, 'access-control-allow-credentials', 'true');
    },
  ],
  ['who took the hour before', 'nothing-personal', () => eachSlot(() => ({ after: { patient: 'Mila' } }))],
  ['a mail address in a slot', 'nothing-personal', () => eachSlot(() => ({ by: 'mila@voorbeeld.example' }))],
  [
    'a page where nothing is',
    'unknown-routes',
    () =>
      problems((one) =>
        one.status === 404
          ? { ...withHeader(one, 'content-type', 'text/html'), json: undefined, text: '<h1>404</h1>' }
          : one,
      ),
  ],
  [
    'problems as plain JSON',
    'bad-bodies',
    () => problems((one) => withHeader(one, 'content-type', 'application/json')),
  ],
  [
    'problems of another status',
    'bad-bodies',
    () => problems((one) => withJson(one, { ...one.json, status: 400 }, 422)),
  ],
  ['a type of its own', 'bad-bodies', () => problems((one) => withJson(one, { ...one.json, type: 'about:blank' }))],
  [
    'half a JSON taken',
    'bad-bodies',
    () => problems((one, { body }) => (String(body) === '{"slots":[' ? withJson(one, one.json, 500) : one)),
  ],
  ['a title that says nothing', 'bad-bodies', () => problems((one) => withJson(one, { ...one.json, title: ' ' }))],
  [
    'no key needed',
    'keys-required',
    () =>
      questions('POST', /./, (asked) =>
        (asked.headers.get('idempotency-key') ?? '').length < 22
          ? askedWith(asked, {}, ['idempotency-key', freshKey()])
          : asked,
      ),
  ],
  [
    'another refusal for a forged token',
    'tokens-required',
    () =>
      problems((one) =>
        one.status === 401
          ? withJson(one, { ...one.json, type: 'urn:kinekit:problem:not-found', status: 404 }, 404)
          : one,
      ),
  ],
  ['one challenge for all', 'challenge', () => frozen('POST', /^\/challenges$/)],
  [
    'a challenge for a year',
    'challenge',
    () => answers('POST', /^\/challenges$/, (one) => withJson(one, { ...one.json, expires: '2027-11-22T12:00:00Z' })),
  ],
  [
    'find that tells',
    'find',
    () => answers('POST', /find$/, (one) => (one.status === 202 ? withJson(one, { found: false }, 200) : one)),
  ],
  [
    'a wish for nothing',
    'waiting-list',
    () => questions('POST', /^\/waiting-list$/, (asked) => withBody(asked, (body) => ({ ...body, service: 'kine' }))),
  ],
  [
    'a fall over a quote',
    'hostile',
    () => async (asked, next) => {
      const answer = await next(asked);
      return [...asked.query.values()].some((value) => value.includes("'")) ? withJson(answer, {}, 500) : answer;
    },
  ],
  [
    'its inside',
    'hostile',
    () =>
      problems((one, { path }) =>
        path === '/holds'
          ? withJson(one, { ...one.json, detail: 'Error\n    at take (/srv/app/node_modules/x/desk.js:12:3)' })
          : one,
      ),
  ],
];
