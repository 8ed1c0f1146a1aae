// Fetching a calendar from wherever its owner says: bounded, and not from the server's own network.
import { afterEach, expect, it } from 'vitest';
import { fetchCalendar, type CalendarSource } from '../../../booking/server/src/busy/fetch.js';
import { isPrivate, publicLookup } from '../../../booking/server/src/busy/private.js';
import { calendar, event, openWeb, type Web } from '../../support/booking/outside/calendars.js';

const file = calendar(event('DTSTART:20261123T080000Z', 'DURATION:PT1H'));
const open: Web[] = [];
afterEach(async () => {
  for (const web of open.splice(0)) await web.close();
});
const web = async (...[answer]: Parameters<typeof openWeb>): Promise<Web> => {
  const made = await openWeb(answer);
  open.push(made);
  return made;
};
const from = (url: string, patch: Partial<CalendarSource> = {}): CalendarSource => ({
  careGiver: 'noor',
  url,
  private: true,
  ...patch,
});

it('fetches, and what did not change not again', async () => {
  const { url, asked } = await web((request, response) => {
    if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
    else response.writeHead(200, { etag: '"1"' }).end(file);
  });
  expect(await fetchCalendar(from(url))).toEqual({ ok: true, text: file, etag: '"1"' });
  expect(await fetchCalendar(from(url), '"1"')).toEqual({ ok: true, unchanged: true });
  expect(await fetchCalendar(from(url), '"2"')).toMatchObject({ ok: true, text: file });
  expect(asked[0]?.headers.authorization).toBeUndefined();
});

it.each<[number, string]>([
  [401, 'denied'],
  [403, 'denied'],
  [404, 'not-found'],
  [410, 'not-found'],
  [500, 'fault'],
  [204, 'fault'],
  [304, 'fault'],
])('tells a %i as %s', async (status, fault) => {
  const { url } = await web((_, response) => response.writeHead(status).end());
  expect(await fetchCalendar(from(url))).toEqual({ ok: false, fault });
});

it('follows three redirects and no fourth, and gives the password to nobody else', async () => {
  const other = await web((_, response) => response.writeHead(200).end(file));
  const { url, asked } = await web((request, response) => {
    const turn = Number(request.url?.slice(1));
    const on = turn === 0 ? '' : turn === 1 ? `${other.url}/here` : `/${turn - 1}`;
    if (on) response.writeHead(302, { location: on }).end();
    else response.writeHead(200).end(file);
  });
  const source = (turns: number) => from(`${url}/${turns}`, { user: 'noor', password: 'geheim' });
  expect(await fetchCalendar(source(3))).toMatchObject({ ok: true, text: file });
  const secret = `Basic ${Buffer.from('noor:geheim').toString('base64')}`;
  expect(asked.map(({ headers }) => headers.authorization)).toEqual([secret, secret, secret]);
  expect(other.asked.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  expect(await fetchCalendar(source(4))).toEqual({ ok: false, fault: 'too-many-redirects' });
});

it('takes no more than so many bytes, and no longer than so long', async () => {
  const endless = await web((_, response) => {
    const more = (): void => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    response.writeHead(200).on('drain', more);
    more();
  });
  expect(await fetchCalendar(from(endless.url))).toEqual({ ok: false, fault: 'too-large' });
  const silent = await web(() => undefined);
  expect(await fetchCalendar(from(silent.url), undefined, 300)).toEqual({ ok: false, fault: 'too-slow' });
  const dripping = await web((_, response) => {
    response.writeHead(200).write('BEGIN:VCALENDAR');
  });
  expect(await fetchCalendar(from(dripping.url), undefined, 300)).toEqual({ ok: false, fault: 'too-slow' });
  expect(await fetchCalendar(from('http://127.0.0.1:1/'))).toEqual({ ok: false, fault: 'unreachable' });
});

it('asks nobody on its own network unless that was said: by address, by name, or sent there', async () => {
  const { url, asked } = await web((_, response) => response.writeHead(200).end(file));
  const port = new URL(url).port;
  for (const host of [
    '127.0.0.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '0.0.0.0',
    '2130706433',
    '0x7f.1',
    'localhost',
    '10.0.0.1',
    '169.254.169.254',
  ]) {
    const fetched = await fetchCalendar(from(`https://${host}:${port}/`, { private: false }), undefined, 3000);
    expect([host, fetched]).toEqual([host, { ok: false, fault: 'private' }]);
  }
  expect(await fetchCalendar(from(url, { private: false }))).toEqual({ ok: false, fault: 'insecure' });
  expect(asked).toEqual([]);
  expect(await fetchCalendar(from(url))).toMatchObject({ ok: true });
});

it('knows addresses that are nobody else’s', () => {
  const near = [
    '10.1.2.3',
    '100.64.0.1',
    '172.31.0.1',
    '192.168.1.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    'fd00::1',
    'fe80::1%eth0',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
  ];
  const far = ['1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '::ffff:1.1.1.1', 'praktijk.be'];
  expect(near.filter((address) => !isPrivate(address))).toEqual([]);
  expect(far.filter(isPrivate)).toEqual([]);
});

it('looks a name up once, for the connection itself', async () => {
  const found = await new Promise<string | undefined>((resolve) => {
    publicLookup('localhost', {}, (error) => resolve(error?.code));
  });
  expect(found).toBe('PRIVATE');
});
