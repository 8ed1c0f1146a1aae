// What a practice tells about itself: every field as it may be, and each way in which it may not.
import { describe, expect, it } from 'vitest';
import { BOOKING_KINDS, DAYS, parsePracticeInfo } from '../../src/practice/info.js';

const read = (json: unknown) => parsePracticeInfo(json);
const fault = (json: unknown) => read(json).problems.map(({ path, reason }) => `${path} ${reason}`);

const whole = {
  name: 'Kine De Linde',
  phone: '09 123 45 67',
  mail: 'info@delinde.be',
  address: 'Lindeplein 1\n9000 Gent',
  country: 'BE',
  emergency: { number: '112', doctor: { nl: 'Je huisarts', fr: 'Votre médecin' }, doctorPhone: '1733' },
  hours: [
    { days: ['mo', 'tu', 'we', 'th', 'fr'], from: '08:00', till: '19:30' },
    { days: ['sa'], from: '00:00', till: '23:59' },
  ],
  careGivers: [{ id: 'an-1', name: 'An Peeters', role: 'kinesist', photo: '/an.jpg' }],
  bookingUrl: 'https://agenda.example/delinde',
  booking: { kind: 'rest', url: '/api', settings: { days: 30, note: 'x', video: true } },
  language: 'nl',
  texts: { 'pain-scale': { title: 'Hoeveel pijn?', help: { de: 'Hilfe' } } },
  consent: { memory: 'ask', privacyUrl: '/privacy' },
  theme: { '--kine-accent': '#0a7' },
};

describe('what a practice tells', () => {
  it('is kept whole where all of it is fine', () => {
    expect(read(whole)).toEqual({ info: whole, problems: [] });
    expect([...DAYS, ...BOOKING_KINDS]).toEqual('mo tu we th fr sa su request rest fhir smart ical link'.split(' '));
  });
  it('is nothing where it has another shape', () => {
    for (const odd of [null, undefined, [], 'x', 3, true])
      expect(read(odd), String(odd)).toEqual({ info: {}, problems: [{ path: '', reason: 'type' }] });
    expect(read({})).toEqual({ info: {}, problems: [] });
  });
  it('loses what nobody knows, by its path, and keeps the rest', () => {
    expect(read({ name: 'A', nmae: 'B', emergency: { number: '112', nr: 1 } })).toEqual({
      info: { name: 'A', emergency: { number: '112' } },
      problems: [
        { path: 'nmae', reason: 'unknown' },
        { path: 'emergency.nr', reason: 'unknown' },
      ],
    });
    expect(fault({ constructor: 'x', toString: 'y' })).toEqual(['constructor unknown', 'toString unknown']);
  });
});

describe('a text', () => {
  it('to reach somebody by is read as one sees it, however it was copied', () => {
    const long = `\u202a+32 (0)9 000 00 00${' '.repeat(17)}0000\u202c`;
    expect(read({ phone: long, mail: '\u200ehallo@delinde.example' })).toEqual({
      info: { phone: long.slice(1, -1), mail: 'hallo@delinde.example' },
      problems: [],
    });
  });
  it('is trimmed, is there, and is no longer than it may be', () => {
    expect(read({ name: '  A B ' }).info).toEqual({ name: 'A B' });
    expect(read({ name: 'a'.repeat(200) }).problems).toEqual([]);
    for (const name of ['a'.repeat(201), '', '  ', 3, null, {}, ['x']]) expect(fault({ name })).toEqual(['name type']);
    for (const name of ['a\nb', 'a\u202eb']) expect(fault({ name })).toEqual(['name unsafe']);
  });
  it('of an address may have lines, of which none turns its direction', () => {
    expect(read({ address: 'a\r\nb\nc' }).problems).toEqual([]);
    expect(fault({ address: 'a\n\u202eb' })).toEqual(['address unsafe']);
    expect(fault({ address: 'a'.repeat(401) })).toEqual(['address type']);
  });
  it('of a number, a mailbox or a place on the web is one', () => {
    expect(fault({ phone: 'x12345', mail: 'a@b', bookingUrl: 'javascript:1' })).toEqual([
      'phone unsafe',
      'mail unsafe',
      'bookingUrl unsafe',
    ]);
    expect(
      fault({ phone: '1'.repeat(41), mail: `${'a'.repeat(250)}@b.be`, bookingUrl: `/${'a'.repeat(2000)}` }),
    ).toEqual(['phone type', 'mail type', 'bookingUrl type']);
  });
  it('of a language or a country is one the kit knows', () => {
    expect(read({ language: 'fr-CH', country: 'gb' }).info).toEqual({ language: 'fr', country: 'UK' });
    for (const odd of ['it', 3, null])
      expect(fault({ language: odd, country: odd })).toEqual(['language type', 'country type']);
  });
});

describe('the hours', () => {
  const hours = { days: ['mo'], from: '08:00', till: '12:00' };

  it('are times of a day', () => {
    for (const from of ['00:00', '09:59', '19:00', '23:59']) expect(fault({ hours: [{ ...hours, from }] })).toEqual([]);
    for (const from of ['24:00', '8:00', '08:60', '08:00:00', 'x08:00', '08.00', '30:00'])
      expect(fault({ hours: [{ ...hours, from }] }), from).toEqual(['hours[0].from unsafe']);
  });
  it('are dropped one by one, each by its place', () => {
    expect(
      read({ hours: [{ ...hours, days: ['mo', 'xx', 'su'] }, { days: ['tu'], from: '08:00' }, 3, hours] }),
    ).toEqual({
      info: { hours: [{ ...hours, days: ['mo', 'su'] }, hours] },
      problems: [
        { path: 'hours[0].days[1]', reason: 'type' },
        { path: 'hours[1].till', reason: 'type' },
        { path: 'hours[2]', reason: 'type' },
      ],
    });
    expect(fault({ hours: hours })).toEqual(['hours type']);
  });
});

describe('care givers', () => {
  it('have an id and a name, and say once what is wrong with either', () => {
    const given = [
      { id: 'a_b-1', name: 'An' },
      { id: 'a b', name: 'B' },
      { name: 'C' },
      { id: 'd' },
      { id: 'x'.repeat(65), name: 'E' },
    ];
    expect(read({ careGivers: given })).toEqual({
      info: { careGivers: [{ id: 'a_b-1', name: 'An' }] },
      problems: [
        { path: 'careGivers[1].id', reason: 'unsafe' },
        { path: 'careGivers[2].id', reason: 'type' },
        { path: 'careGivers[3].name', reason: 'type' },
        { path: 'careGivers[4].id', reason: 'unsafe' },
      ],
    });
  });
});

describe('what is known of a care giver', () => {
  const given = { id: 'an', name: 'An' };

  it('is kept whole where all of it is fine', () => {
    const whole = {
      ...given,
      expertise: ['lage rug', { nl: 'lopen', fr: 'la course' }],
      papers: [{ title: 'Een studie', where: 'Voorbeeldblad', year: 2024, url: 'https://a.example/1' }, { title: 'B' }],
      links: [{ title: 'Profiel', url: '/an' }],
    };
    expect(read({ careGivers: [whole] })).toEqual({ info: { careGivers: [whole] }, problems: [] });
  });

  it('is dropped one by one, and takes no care giver away', () => {
    const raw = {
      ...given,
      expertise: ['a', 3, { it: 'x' }, ''],
      papers: [{ where: 'x' }, { title: 'A', year: 1700, url: 'javascript:1' }, { title: 'B', year: 2024.5, more: 1 }],
      links: [
        { title: 'x' },
        { title: 'y', url: 'data:text/html,x' },
        { title: 'z\u202e', url: '/z' },
        { title: 'ok', url: '/ok' },
      ],
    };
    expect(read({ careGivers: [raw] })).toEqual({
      info: {
        careGivers: [
          {
            ...given,
            expertise: ['a'],
            papers: [{ title: 'A' }, { title: 'B' }],
            links: [{ title: 'ok', url: '/ok' }],
          },
        ],
      },
      problems: [
        { path: 'careGivers[0].expertise[1]', reason: 'type' },
        { path: 'careGivers[0].expertise[2].it', reason: 'unknown' },
        { path: 'careGivers[0].expertise[2]', reason: 'type' },
        { path: 'careGivers[0].expertise[3]', reason: 'type' },
        { path: 'careGivers[0].papers[0].title', reason: 'type' },
        { path: 'careGivers[0].papers[1].year', reason: 'type' },
        { path: 'careGivers[0].papers[1].url', reason: 'unsafe' },
        { path: 'careGivers[0].papers[2].year', reason: 'type' },
        { path: 'careGivers[0].papers[2].more', reason: 'unknown' },
        { path: 'careGivers[0].links[0].url', reason: 'type' },
        { path: 'careGivers[0].links[1].url', reason: 'unsafe' },
        { path: 'careGivers[0].links[2].title', reason: 'unsafe' },
      ],
    });
  });

  it('is not endless', () => {
    const many = Array.from({ length: 21 }, () => 'x');
    expect(read({ careGivers: [{ ...given, expertise: many.slice(1) }] }).problems).toEqual([]);
    expect(fault({ careGivers: [{ ...given, expertise: many, papers: many, links: many }] })).toEqual([
      'careGivers[0].expertise type',
      'careGivers[0].papers type',
      'careGivers[0].links type',
    ]);
  });
});

describe('booking', () => {
  it('is of a kind there is', () => {
    for (const kind of BOOKING_KINDS) expect(fault({ booking: { kind } })).toEqual([]);
    expect(fault({ booking: { kind: 'fax' } })).toEqual(['booking.kind type']);
    expect(fault({ booking: { url: '/x' } })).toEqual(['booking.kind type']);
  });
  it('has settings that are plain values under plain names', () => {
    const settings = { a: 'x', b: 0, c: false, 'D-1_e': 1.5 };
    expect(read({ booking: { kind: 'ical', settings } }).info.booking?.settings).toEqual(settings);
    expect(
      fault({ booking: { kind: 'ical', settings: { '1a': 1, 'a b': 1, n: Number.NaN, i: Infinity, o: {}, l: [1] } } }),
    ).toEqual([
      'booking.settings.1a unknown',
      'booking.settings.a b unknown',
      'booking.settings.n type',
      'booking.settings.i type',
      'booking.settings.o type',
      'booking.settings.l type',
    ]);
    expect(fault({ booking: { kind: 'ical', settings: 3 } })).toEqual(['booking.settings type']);
  });
});

describe('own wording', () => {
  it('is by tag and key, a text or one per language', () => {
    expect(fault({ texts: { painscale: { a: 'x' }, 'x-pain-scale': { a: 'x' }, 'X-y': {}, 'a-b1': {} } })).toEqual([
      'texts.painscale unknown',
      'texts.X-y unknown',
      'texts.a-b1 unknown',
    ]);
    expect(
      fault({ texts: { 'a-b': { aB1: 'x', '1a': 'x', 'a-b': 'x', c: { nl: 'x', it: 'y', nld: 'z' }, d: 3 } } }),
    ).toEqual([
      'texts.a-b.1a unknown',
      'texts.a-b.a-b unknown',
      'texts.a-b.c.it unknown',
      'texts.a-b.c.nld unknown',
      'texts.a-b.d type',
    ]);
    expect(fault({ emergency: { doctor: { nl: 'a', xnl: 'b' } } })).toEqual(['emergency.doctor.xnl unknown']);
  });
});

describe('consent', () => {
  it('says whether to ask or never to remember', () => {
    for (const memory of ['ask', 'never']) expect(read({ consent: { memory } }).info).toEqual({ consent: { memory } });
    expect(read({ consent: { memory: 'always' } })).toEqual({
      info: {},
      problems: [{ path: 'consent.memory', reason: 'type' }],
    });
    expect(fault({ consent: {} })).toEqual(['consent.memory type']);
  });
});

describe('a theme', () => {
  it('has the custom properties of the kit, as colours, lengths and fonts', () => {
    const theme = { '--kine-accent': 'color-mix(in srgb, red, blue 20%)', '--kine-font': 'Georgia, serif' };
    expect(read({ theme })).toEqual({ info: { theme }, problems: [] });
    expect(
      fault({
        theme: { '--other': 'red', '-kine-x': 'red', '--kine-': 'red', 'x--kine-a': 'red', '--kine-a b': 'red' },
      }),
    ).toEqual([
      'theme.--other unknown',
      'theme.-kine-x unknown',
      'theme.--kine- unknown',
      'theme.x--kine-a unknown',
      'theme.--kine-a b unknown',
    ]);
  });
  it('fetches nothing and ends no declaration', () => {
    for (const odd of [
      'red; x: y',
      'a{b',
      'a}b',
      '<b',
      'b>',
      '\\75rl(x)',
      '@import',
      'red !important',
      'URL(x)',
      'image(x)',
      'src(x)',
      'element(#a)',
      'expression(1)',
      'attr(x)',
      'env(x)',
    ])
      expect(fault({ theme: { '--kine-a': odd } }), odd).toEqual(['theme.--kine-a unsafe']);
    expect(fault({ theme: { '--kine-a': 'a'.repeat(201) } })).toEqual(['theme.--kine-a type']);
  });
});
