// Which source of hours a page means, and what a practice without a booking system is to the steps.
import { describe, expect, it } from 'vitest';
import type { PracticeInfo } from '../../../../src/practice/info.js';
import { choose, describe as told, open, same, type Choice } from '../../../../src/practice/booking/visit/sources.js';
import type { BookingSource } from '../../../../src/practice/booking/source.js';

const linde: PracticeInfo = {
  name: 'De Linde',
  phone: '09 000 00 00',
  mail: 'hallo@delinde.example',
  address: 'Dorp 1, Gent',
  consent: { memory: 'ask', privacyUrl: '/privacy' },
  careGivers: [
    { id: 'noor', name: 'Noor', role: 'kinesist', photo: '/noor.jpg' },
    { id: 'bram', name: 'Bram' },
  ],
};
const methods = ['describe', 'slots', 'hold', 'extend', 'release', 'book', 'read', 'reschedule', 'cancel'];
const source = (without?: string): BookingSource =>
  Object.fromEntries(methods.filter((name) => name !== without).map((name) => [name, () => undefined])) as never;

describe('a practice without a booking system', () => {
  it('is what it says of itself, and can nothing', () => {
    expect(told(linde)).toEqual({
      kind: 'request',
      name: 'De Linde',
      zone: 'Europe/Brussels',
      services: [],
      careGivers: [
        { id: 'noor', name: 'Noor', speciality: { nl: 'kinesist' }, photo: '/noor.jpg' },
        { id: 'bram', name: 'Bram' },
      ],
      questions: [],
      prescription: false,
      noticeMinutes: 0,
      horizonDays: 84,
      can: { hold: false, manage: false, waitingList: false },
      phone: '09 000 00 00',
      mail: 'hallo@delinde.example',
      address: 'Dorp 1, Gent',
      privacy: '/privacy',
    });
  });

  it('that says nothing has no more than it needs, and with a link has that', () => {
    const bare = told({});
    expect(bare).toMatchObject({ kind: 'request', name: '', careGivers: [] });
    for (const key of ['phone', 'mail', 'address', 'privacy', 'link']) expect(bare).not.toHaveProperty(key);
    expect(told({}, 'https://a.example/')).toMatchObject({ kind: 'link', link: 'https://a.example/' });
    expect(told({ consent: { memory: 'never' } })).not.toHaveProperty('privacy');
  });

  it('is in the zone of its settings, if this machine knows that', () => {
    const zone = (of: string | number): string => told({ booking: { kind: 'ical', settings: { zone: of } } }).zone;
    expect([zone('Europe/Paris'), zone('Mars/Olympus'), zone(5)]).toEqual([
      'Europe/Paris',
      'Europe/Brussels',
      'Europe/Brussels',
    ]);
  });
});

describe('the source a page means', () => {
  const url = 'https://a.example/api';
  const rest: PracticeInfo = { ...linde, booking: { kind: 'rest', url: 'https://b.example/api' } };

  it('is the nearest: its own, that around it, its address, that of the practice', () => {
    const [own, around] = [source(), source()];
    expect(choose({ source: own, context: around, url, practice: rest })).toEqual({ kind: 'given', source: own });
    expect(choose({ context: around, url, practice: rest })).toEqual({ kind: 'given', source: around });
    expect(choose({ url: ` ${url} `, practice: rest })).toEqual({ kind: 'rest', url });
    expect(choose({ url: new URL(url) as never, practice: rest })).toEqual({ kind: 'rest', url });
    expect(choose({ practice: rest })).toEqual({ kind: 'rest', url: 'https://b.example/api' });
    for (const empty of ['', ' ', 5, null])
      expect(choose({ url: empty as never, practice: rest })).toEqual({ kind: 'rest', url: 'https://b.example/api' });
  });

  it('is no thing that cannot do all that a source does', () => {
    for (const name of methods)
      expect(choose({ source: source(name), url }), `without ${name}`).toEqual({ kind: 'rest', url });
    for (const odd of [null, 'x', 5, [], () => undefined])
      expect(choose({ source: odd as never, url })).toEqual({ kind: 'rest', url });
    expect(choose({ source: { ...source(), book: 5 } as never, url })).toEqual({ kind: 'rest', url });
  });

  it('is an agenda elsewhere where the practice names one', () => {
    const link = 'https://agenda.example/';
    const at = (practice: PracticeInfo): Choice => choose({ practice });
    expect(at({ ...linde, bookingUrl: link })).toEqual({ kind: 'link', practice: told({ ...linde }, link) });
    expect(at({ ...linde, booking: { kind: 'link', url: link } })).toMatchObject({ kind: 'link', practice: { link } });
    expect(at({ ...linde, bookingUrl: link, booking: { kind: 'link' } })).toMatchObject({ practice: { link } });
    expect(at({ ...linde, bookingUrl: link, booking: { kind: 'link', url: 'https://c.example/' } })).toMatchObject({
      practice: { link: 'https://c.example/' },
    });
    // What was chosen in full goes before the address alone.
    expect(at({ ...linde, bookingUrl: link, booking: { kind: 'request' } }).kind).toBe('request');
  });

  it('is an agenda of another kind with its address, settings and the opening hours', () => {
    const hours: PracticeInfo['hours'] = [{ days: ['mo'], from: '08:00', till: '12:00' }];
    for (const kind of ['fhir', 'smart', 'ical'] as const) {
      const practice: PracticeInfo = { ...linde, hours, booking: { kind, url, settings: { minutes: 20 } } };
      expect(choose({ practice })).toEqual({ kind, url, settings: { minutes: 20 }, hours, practice: told(practice) });
    }
    expect(choose({ practice: { ...linde, booking: { kind: 'ical' } } }).kind).toBe('request');
    expect(choose({ practice: { ...linde, booking: { kind: 'request', url } } }).kind).toBe('request');
  });

  it('is its mail or telephone, and none where there is neither', () => {
    expect(choose({ practice: { mail: 'a@b.example' } }).kind).toBe('request');
    expect(choose({ practice: { phone: '09 000 00 00' } }).kind).toBe('request');
    for (const practice of [undefined, {}, { name: 'De Linde' }, { booking: { kind: 'rest' as const } }])
      expect(choose({ practice })).toEqual({ kind: 'none' });
  });
});

describe('two choices', () => {
  it('lead to the same source when all they say is the same', () => {
    const [own, other] = [source(), source()];
    expect(same({ kind: 'given', source: own }, { kind: 'given', source: own })).toBe(true);
    expect(same({ kind: 'given', source: own }, { kind: 'given', source: other })).toBe(false);
    expect(same({ kind: 'rest', url: 'a' }, { kind: 'rest', url: 'a' })).toBe(true);
    expect(same({ kind: 'rest', url: 'a' }, { kind: 'rest', url: 'b' })).toBe(false);
    expect(same({ kind: 'none' }, { kind: 'none' })).toBe(true);
    expect(same({ kind: 'none' }, { kind: 'given', source: own })).toBe(false);
    expect(same({ kind: 'given', source: own }, { kind: 'none' })).toBe(false);
    const request = choose({ practice: linde });
    expect(same(request, choose({ practice: { ...linde } }))).toBe(true);
    expect(same(request, choose({ practice: { ...linde, phone: '1' } }))).toBe(false);
  });
});

describe('what is opened', () => {
  it('is the source that was given, one for the address, or none', async () => {
    const own = source();
    expect(await open({ kind: 'given', source: own })).toBe(own);
    expect(await open({ kind: 'none' })).toBeUndefined();
    for (const choice of [
      { kind: 'rest', url: 'https://a.example' },
      choose({ practice: linde }),
      choose({ practice: { ...linde, bookingUrl: 'https://a.example/' } }),
    ] as Choice[])
      for (const name of methods) expect((await open(choice))?.[name as 'book'], name).toBeTypeOf('function');
  });
});
