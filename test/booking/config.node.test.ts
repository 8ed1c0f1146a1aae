// The configuration: what is wrong with it is told at once, with its place; and an old journal is taken over whole or not.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { example } from '../../booking/server/src/cli/example.js';
import { ConfigError, readConfig } from '../../booking/server/src/config/config.js';
import { importJournal } from '../../booking/server/src/store/import-journal.js';
import { openStore } from '../../booking/server/src/store/open.js';
import { deLinde } from '../../demo/server/practice.js';
import { sunday } from '../support/booking/booking-server.js';
import { appointment, noon, time } from '../support/booking/kept.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'config-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
};
const faultsOf = (text: string): readonly string[] => {
  try {
    readConfig(write('booking.yaml', text), {});
    return [];
  } catch (error) {
    return error instanceof ConfigError ? error.faults : [String(error)];
  }
};

it('takes the example, with paths beside the file, and DATABASE_URL before what it says', () => {
  const file = write('booking.yaml', example);
  const config = readConfig(file, {});
  expect(config.database).toBe(path.join(folder, 'data/booking.db'));
  expect(config.practice.weekly['noor']?.[1]).toEqual([
    ['08:00', '12:00'],
    ['13:00', '17:00'],
  ]);
  expect(config.practice.weekly['noor']?.[7]).toEqual([]);
  expect(readConfig(file, { DATABASE_URL: 'postgresql://x/y' }).database).toBe('postgresql://x/y');
});

it('leads to the page in the language of the mail, else to the one in the practice’s own', () => {
  const at = (pages: string) =>
    readConfig(write('booking.yaml', example.replace(/(?<=pages:\n)[^\n]+/, pages)), {}).pages;
  const one = at('  book: https://praktijk.be/afspraak');
  expect([one.book('fr'), one.manage('nl')]).toEqual(['https://praktijk.be/afspraak', 'https://praktijk.be/afspraak']);
  const more = at(
    '  book: { fr: https://praktijk.be/rdv, nl: https://praktijk.be/afspraak }\n  manage: { de: https://praktijk.be/termin }',
  );
  expect((['nl', 'fr', 'en'] as const).map(more.book)).toEqual([
    'https://praktijk.be/afspraak',
    'https://praktijk.be/rdv',
    'https://praktijk.be/afspraak',
  ]);
  expect((['de', 'fr'] as const).map(more.manage)).toEqual([
    'https://praktijk.be/termin',
    'https://praktijk.be/termin',
  ]);
});

it.each([
  ['book: http://localhost:8080/', 'book: { es: https://praktijk.be/cita }', 'pages.book: '],
  ['book: http://localhost:8080/', 'book: {}', 'pages.book: '],
  ['book: http://localhost:8080/', 'book: { fr: rdv }', 'pages.book'],
  ['phone: 09 000 00 00', '', "practice: must have required property 'phone'"],
  ['zone: Europe/Brussels', 'zone: Europe/Gent', 'practice.zone: Europe/Gent is no time zone'],
  ['careGivers: [noor]', 'careGivers: [bram]', 'services.kine: nobody is called bram'],
  ['minutes: 30', 'minutes: 3', 'services.0.minutes: must be >= 5'],
  ["'13:00-17:00'", "'11:00-17:00'", 'careGivers.noor.hours.mo: 11:00-17:00 begins before the one before it ends'],
  ["'13:00-17:00'", "'13:00-25:00'", 'careGivers.noor.hours.mo: 13:00-25:00 is no time of the day'],
  ['origins: []', "origins: ['https://praktijk.be/pad']", 'origins: https://praktijk.be/pad is more than'],
  ['requireTls: false', 'requireTls: false, user: ik', 'smtp.passwordFile: who signs in needs a password'],
  ['id: noor', 'id: Noor V', 'careGivers.0.id: must match pattern'],
  ['database: data', 'databse: data', 'the file: databse is not known here'],
  ['language: nl', 'language: nl\n  language: fr', 'Map keys must be unique'],
  ['mail: hallo@delinde.example', 'mail: hallo', 'practice.mail: must match pattern'],
])('says what is wrong with %j as %j', (from, to, fault) => {
  expect(example).toContain(from);
  expect(faultsOf(example.replace(from, to)).join('\n')).toContain(fault);
});

const bridge = `bridge:
  kind: easyappointments
  url: https://agenda.praktijk.be/index.php
  keyFile: agenda-key
  careGivers: { noor: 2 }
  services: { kine: 6 }
`;

it('takes a bridge with its key from a file or the environment, and never says the key', () => {
  write('agenda-key', 'a-key-of-the-agenda\n');
  const whole = readConfig(write('booking.yaml', example + bridge), {});
  expect(whole.bridge).toMatchObject({ key: 'a-key-of-the-agenda', givers: { noor: 2 }, services: { kine: 6 } });
  const fromEnv = write('booking.yaml', example + bridge.replace('keyFile: agenda-key', 'keyEnv: AGENDA_KEY'));
  expect(readConfig(fromEnv, { AGENDA_KEY: 'another-key' }).bridge?.key).toBe('another-key');
  expect(() => readConfig(fromEnv, { AGENDA_KEY: 'two words' })).toThrow(/^bridge: AGENDA_KEY holds no key [^]*$/);
  expect(() => readConfig(fromEnv, { AGENDA_KEY: 'two words' })).not.toThrow(/two words/);
});

it.each([
  ['https:', 'http:', 'bridge.url: begins with https://'],
  ['agenda.praktijk', 'ik:geheim@agenda.praktijk', 'bridge.url: no name, password'],
  ['keyFile: agenda-key', 'keyFile: agenda-key\n  keyEnv: KEY', 'bridge: either keyFile or keyEnv'],
  ['{ noor: 2 }', '{ bram: 2 }', 'bridge.careGivers: what is noor there?'],
  ['{ kine: 6 }', '{ kine: 6, sport: 7 }', 'bridge.services: nothing here is called sport'],
  ['easyappointments', 'cliniko', 'bridge.kind: must be equal to one of'],
])('says what is wrong with a bridge with %j as %j', (from, to, fault) => {
  expect(faultsOf(example + bridge.replace(from, to)).join('\n')).toContain(fault);
});

const withBusy = (busy: string): string =>
  example.replace('name: Noor Verlinden', `name: Noor Verlinden\n    busy: ${busy}`);

it('takes the address of a care giver’s own calendar, and tells visitors nothing of it', () => {
  write('calendar-password', 'geheim\n');
  const { calendars, practice } = readConfig(write('booking.yaml', withBusy('webcal://agenda.example/noor.ics')), {});
  expect(calendars).toEqual([{ careGiver: 'noor', url: 'webcal://agenda.example/noor.ics', private: false }]);
  expect(JSON.stringify(practice)).not.toContain('noor.ics');
  const said = withBusy(
    '{ url: http://nas.praktijk/noor/, user: noor, passwordFile: calendar-password, private: true }',
  );
  expect(readConfig(write('booking.yaml', said), {}).calendars).toEqual([
    { careGiver: 'noor', url: 'http://nas.praktijk/noor/', private: true, user: 'noor', password: 'geheim' },
  ]);
});

it.each([
  ['http://agenda.example/noor.ics', 'careGivers.noor.busy: begins with https:// or webcal://'],
  ['{ url: https://a.example/, user: noor }', 'careGivers.noor.busy: user and passwordFile go together'],
  ['https://noor:geheim@a.example/', 'careGivers.noor.busy: user and passwordFile say who reads it'],
  ['{ user: noor }', "careGivers.0.busy: must have required property 'url'"],
  ['noor.ics', 'careGivers.0.busy: must match format "uri"'],
])('says what is wrong with a calendar at %s', (busy, fault) => {
  expect(faultsOf(withBusy(busy)).join('\n')).toContain(fault);
});

it('tells all faults at once', () => {
  const text = example.replace('minutes: 30', 'minutes: 3').replace('phone: 09 000 00 00', 'fax: 1');
  expect(faultsOf(text)).toHaveLength(3);
});

it('takes over a journal in one go, but for a last line that was cut off; a broken one stops it', async () => {
  const store = await openStore(path.join(folder, 'new.db'));
  try {
    const [first, second] = [
      appointment('a', [time('a-1', noon, 30)]),
      appointment('b', [time('b-1', noon, 30, 'bram')]),
    ];
    const cancelled = [{ ...second.sessions[0], status: 'cancelled', sequence: 1 }];
    const lines = [
      { do: 'hold', hold: {}, at: 1 },
      { do: 'book', appointment: first, challenge: 'c', at: 1 },
      { do: 'book', appointment: second, challenge: 'd', at: 1 },
      { do: 'change', id: 'b', sessions: cancelled, at: 2 },
    ].map((line) => JSON.stringify(line));
    const broken = write('broken.jsonl', [lines[1], '{"do":"bo', lines[2], ''].join('\n'));
    await expect(importJournal(store, broken, deLinde, sunday)).rejects.toThrow('Line 2');
    for (const odd of ['null', '{"do":"fly"}']) {
      await expect(importJournal(store, write('odd.jsonl', `${odd}\n`), deLinde, sunday)).rejects.toThrow('Line 1');
    }
    expect(await store.read.appointment('a')).toBeUndefined();
    const good = write('good.jsonl', [...lines, '{"do":"book","appoint'].join('\n'));
    expect(await importJournal(store, good, deLinde, sunday)).toEqual({ appointments: 2, wishes: 0 });
    expect(await store.read.appointment('a')).toEqual(first);
    expect((await store.read.appointment('b'))?.sessions[0]).toMatchObject({ status: 'cancelled', sequence: 1 });
    expect(await store.read.busy(noon, noon + 1, noon)).toEqual([expect.objectContaining({ careGiver: 'noor' })]);
    await expect(importJournal(store, good, deLinde, sunday)).rejects.toThrow();
  } finally {
    await store.close();
  }
});
