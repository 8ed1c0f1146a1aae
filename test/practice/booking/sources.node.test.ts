// The booking API, a request and a link: the contract, and what is particular to each. Agendas of others have files of their own.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deLinde } from '../../../demo/server/practice.js';
import { linkSource, safeLink } from '../../../src/practice/booking/link.js';
import { mailtoOf, requestSource, requestText, telOf } from '../../../src/practice/booking/request.js';
import { restSource } from '../../../src/practice/booking/rest.js';
import type { BookingPractice } from '../../../src/practice/booking/source.js';
import { de } from '../../../src/practice/booking/words/de.js';
import { en } from '../../../src/practice/booking/words/en.js';
import { fr } from '../../../src/practice/booking/words/fr.js';
import { nl } from '../../../src/practice/booking/words/nl.js';
import { bookingContract } from '../../support/booking/booking-contract.js';
import { freshKey, monday, openDemo, sunday, wish } from '../../support/booking/booking-server.js';
import { noPostgres, openPostgres, type Postgres } from '../../support/booking/postgres.js';
import type { Slot } from '../../../src/practice/booking/source.js';

const slotLike: Slot = {
  id: 'kine.noor.20261207T090000Z',
  start: '2026-12-07T10:00:00+01:00',
  end: '2026-12-07T10:30:00+01:00',
  service: 'kine',
  careGiver: 'noor',
};
const requestLike = (slots: readonly Slot[]) => wish(slots, { service: 'kine' });

const practice: BookingPractice = {
  ...deLinde,
  kind: 'slots',
  can: { hold: false, manage: false, waitingList: false },
};

describe('contract', () => {
  const close = async () => {};
  bookingContract('rest', async () => {
    const demo = await openDemo();
    let asked = 0;
    const counting: typeof fetch = (...args) => (asked++, fetch(...args));
    const source = restSource({ base: demo.api, now: () => sunday, fetch: counting });
    return { source, asked: () => asked, close: () => demo.remove() };
  });
  if (!noPostgres) {
    let postgres: Postgres;
    beforeAll(async () => {
      postgres = await openPostgres();
    }, 60_000);
    afterAll(() => postgres.remove());
    bookingContract('rest on PostgreSQL', async () => {
      const demo = await openDemo({ database: postgres.fresh() });
      return { source: restSource({ base: demo.api, now: () => sunday }), close: () => demo.remove() };
    });
  }
  bookingContract('request', async () => ({ source: requestSource({ practice, words: () => nl }), close }));
  bookingContract('link', async () => ({
    source: linkSource({ ...practice, link: 'https://agenda.example/linde' }),
    close,
  }));
});

describe('rest, when the first attempt never arrived', () => {
  it('books in the language the page has turned to meanwhile: a key that was closed is followed by another', async () => {
    const demo = await openDemo();
    try {
      let away = false;
      const source = restSource({
        base: demo.api,
        now: () => sunday,
        wait: async () => undefined,
        fetch: (input, init) => (away ? Promise.reject(new TypeError('away')) : fetch(input, init)),
      });
      const found = await source.slots({ service: 'kine', from: monday, to: monday });
      const request = requestLike(found.ok ? found.slots.slice(0, 1) : []);
      await source.prepare?.();
      const key = freshKey();
      away = true;
      expect(await source.book({ ...request, language: 'nl' }, { key })).toEqual({ ok: false, reason: 'offline' });
      away = false;
      expect(await source.book({ ...request, language: 'fr' }, { key })).toMatchObject({ ok: true, earlier: false });
      expect(await source.book({ ...request, language: 'fr' }, { key })).toMatchObject({ ok: true });
    } finally {
      await demo.remove();
    }
  });
});

describe('request', () => {
  it('writes a mailto of RFC 6068 that no value can break out of', () => {
    const evil = { ...requestLike([]), reason: 'pijn\r\nBcc: x@y.example' };
    const text = requestText(evil, practice, nl);
    expect(text).toContain('Waarvoor ik kom: pijn Bcc: x@y.example');
    const mailto = mailtoOf('hallo@delinde.example', 'Vraag\r\nBcc: x', text) ?? '';
    expect(mailto).toMatch(/^mailto:hallo@delinde\.example\?subject=Vraag%20Bcc%3A%20x&body=Dag%2C%0D%0A/);
    expect(mailtoOf('hallo@delinde.example', 'x', 'é'.repeat(5000))?.length).toBeLessThanOrEqual(1900);
    expect(mailtoOf('a@b.example?bcc=x@y.example,z@y.example', 'x', 'y')).toBeUndefined();
  });
  const questions = [{ id: 'arts', label: { nl: 'Huisarts?' }, required: false, max: 500 }];
  const typed = {
    ...requestLike([slotLike]),
    preferred: ['dinsdag na 16 uur', 'vrijdag'],
    careGiver: 'noor',
    known: true,
    reason: 'Knie,\nsinds mei',
    prescription: { date: '2026-11-02', prescriber: 'dr. A. Voorbeeld', sessions: 9 },
    answers: { arts: 'dr. B.\nVoorbeeld' },
  };
  const bodyOf = (mailto = '') => decodeURIComponent(mailto.split('&body=')[1] ?? '').replace(/\r\n/g, '\n');

  it.each([
    ['nl', nl, 'maandag 7 december 2026, 10:00', '2 november 2026'],
    ['fr', fr, 'lundi 7 décembre 2026, 10\u00a0h\u00a000', '2 novembre 2026'],
    ['en', en, '7 December 2026, 10:00', '2 November 2026'],
    ['de', de, 'Montag, 7. Dezember 2026, 10:00', '2. November 2026'],
  ] as const)('mails everything the visitor typed and chose: %s', async (language, words, moment, date) => {
    const source = requestSource({ practice: { ...practice, questions }, words: () => words });
    const made = await source.book({ ...typed, language }, { key: 'k' });
    if (!made.ok || made.kind !== 'hand-over') throw new Error('no hand-over');
    const { text, mailto } = made.handOver;
    expect(bodyOf(mailto)).toBe(text);
    expect(text).not.toMatch(/\d{4}-\d\d/);
    for (const part of [
      ...[moment, 'Noor Verlinden', ...typed.preferred, typed.person.name, typed.person.mail, typed.person.phone],
      ...['Knie, sinds mei', words.known, date, 'dr. A. Voorbeeld', '9', 'Huisarts? dr. B. Voorbeeld'],
    ]) {
      expect(text).toContain(part);
    }
  });
  it('says in the mail that it was too long and where the whole message is', async () => {
    const source = requestSource({ practice: { ...practice, questions }, words: () => nl });
    const made = await source.book({ ...typed, reason: 'é'.repeat(900) }, { key: 'k' });
    if (!made.ok || made.kind !== 'hand-over') throw new Error('no hand-over');
    const { text, mailto } = made.handOver;
    expect(mailto?.length).toBeLessThanOrEqual(1900);
    expect(bodyOf(mailto).endsWith(`\n\n${nl.cut}`)).toBe(true);
    expect(text).toContain('é'.repeat(900));
    expect(text).not.toContain(nl.cut);
  });
  it('dials a printed number', () => {
    expect(telOf('+32 (0)9 000 00 00')).toBe('tel:+3290000000');
    expect(telOf('bel ons')).toBeUndefined();
  });
  it('says which fields are wrong, and stays offline when the words do not come', async () => {
    const source = requestSource({ practice, words: () => Promise.reject(new Error('net')) });
    const wrong = { ...requestLike([slotLike]), consent: false };
    expect(await source.book(wrong, { key: 'k' })).toEqual({
      ok: false,
      reason: 'invalid',
      fields: { consent: 'consent' },
    });
    expect(await source.book(requestLike([]), { key: 'k' })).toEqual({ ok: false, reason: 'offline' });
  });
});

describe('link', () => {
  it.each(['javascript:alert(1)', 'http://a.example/', 'https://u:p@a.example/', 'nonsense', undefined])(
    'opens no %s',
    (link) => expect(safeLink(link)).toBeUndefined(),
  );
});

describe('rest and a hostile server', () => {
  const answering = (body: string, type = 'application/json', status = 200) =>
    restSource({
      base: 'https://api.example/v1',
      now: () => Date.parse('2026-12-07T06:00:00Z'),
      wait: async () => undefined,
      fetch: async () => new Response(body, { status, headers: { 'content-type': type } }),
    });
  const range = { service: 'kine', from: '2026-12-07', to: '2026-12-13' };

  it.each(['', 'null', '[]', '{"name":1}', '<html>', '{"slots":{}}', '"x"'])('calls %j malformed', async (body) => {
    expect(await answering(body).describe()).toEqual({ ok: false, reason: 'malformed' });
    expect(await answering(body).slots(range)).toEqual({ ok: false, reason: 'malformed' });
    expect(await answering(body).read('token')).toEqual({ ok: false, reason: 'malformed' });
  });
  it('does not take a page of a captive portal for an answer', async () => {
    expect(await answering('{}', 'text/html').describe()).toEqual({ ok: false, reason: 'malformed' });
    expect(await answering('x', 'text/html', 503).describe()).toEqual({ ok: false, reason: 'server' });
  });
  it('leaves out slots nobody asked for, and script addresses', async () => {
    const slots = [slotLike, slotLike, { ...slotLike, id: 'b', service: 'other' }, { ...slotLike, id: 'c', end: 'x' }];
    const said = await answering(JSON.stringify({ now: '2026-12-07T07:00:00+01:00', slots })).slots(range);
    expect(said).toEqual({ ok: true, slots: [slotLike] });
    const can = { hold: true, manage: true, waitingList: true };
    const told = await answering(JSON.stringify({ ...deLinde, can, privacy: 'javascript:alert(1)' })).describe();
    if (!told.ok) throw new Error(told.reason);
    expect(told.practice).not.toHaveProperty('privacy');
  });
  it('takes a word on the hours themselves for hours that are gone: the form has no such field', async () => {
    const said = JSON.stringify({ type: 'urn:kinekit:problem:invalid', errors: { slots: 'required' } });
    const source = answering(said, 'application/problem+json', 422);
    expect(await source.hold([slotLike], { key: freshKey() })).toEqual({
      ok: false,
      reason: 'slot-taken',
      alternatives: [],
    });
  });
  it('sends nothing in the clear', async () => {
    let asked = 0;
    const fetch = async () => {
      asked++;
      return new Response('{}');
    };
    const source = restSource({ base: 'http://localhost.evil.example', fetch });
    expect(await source.describe()).toEqual({ ok: false, reason: 'refused' });
    expect(asked).toBe(0);
  });
});
