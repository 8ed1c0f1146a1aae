// A number or an address that was copied from a contact list, a mail or a word processor comes through as it would be typed:
// in the page, at the server, and in WordPress. A line end is no such sign: it is refused.
import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bookingOf, findOf, waitingOf } from '../../booking/server/src/api/input.js';
import { emptyDraft, toRequest } from '../../src/practice/booking/draft.js';
import { checkRequest } from '../../src/practice/booking/fields.js';

const phones = [
  ['turned about, as from a contact list', '\u202a0400 00 00 00\u202c'],
  ['marked left to right', '0400 00 00 00\u200e'],
  ['hyphens that do not break', '0400\u201100\u201100\u201100'],
  ['en dashes', '0400\u201300\u201300\u201300'],
  ['a minus', '0400\u221200\u221200\u221200'],
  ['narrow spaces', '0400\u202f00\u202f00\u202f00'],
  ['a byte order mark', '\ufeff0400 00 00 00'],
] as const;
const mails = [
  ['marked left to right', 'mila@voorbeeld.example\u200e'],
  ['a joiner in the middle', 'mila\u200d@voorbeeld.example'],
  ['hyphens that do not break', 'mila@voorbeeld\u2011post.example'],
  ['a hard space behind it', 'mila@voorbeeld.example\u00a0'],
] as const;
const digits = (text: string): string => text.replaceAll(/[\s-]/g, '');
const rules = { questions: [], prescription: false };
const practice = { services: [{ id: 'kine' }], careGivers: [] } as never;
const typed = { name: 'Mila Peeters', mail: 'mila@voorbeeld.example', phone: '0400 00 00 00' };
const body = (person: typeof typed) => ({ slots: ['a'], service: 'kine', person, consent: true as const });

describe.each(phones)('a phone number with %s', (_, phone) => {
  it('is sent as it would be typed, and taken', () => {
    const request = toRequest({ ...emptyDraft('k'), person: { ...typed, phone }, consent: true }, 'nl');
    expect(request.person.phone).toMatch(/^[\d -]+$/);
    expect(checkRequest(request, rules)).toEqual({});
  });

  it('is taken at the server, for an appointment and for the waiting list', () => {
    const person = { ...typed, phone };
    const kept = [bookingOf(body(person), rules, '2026-11-23').request, waitingOf(body(person), practice).wish];
    for (const { person: one } of kept) expect(digits(one.phone)).toBe('0400000000');
  });
});

describe.each(mails)('a mail address with %s', (_, mail) => {
  const plain = mail.replace('\u2011', '-').replaceAll(/[^\w@.-]/g, '');

  it('is sent as it would be typed, and taken', () => {
    const request = toRequest({ ...emptyDraft('k'), person: { ...typed, mail }, consent: true }, 'nl');
    expect(request.person.mail).toBe(plain);
    expect(checkRequest(request, rules)).toEqual({});
  });

  it('is taken at the server, and looked for as it was kept', () => {
    expect(bookingOf(body({ ...typed, mail }), rules, '2026-11-23').request.person.mail).toBe(plain);
    expect(findOf({ mail }).mail).toBe(plain);
  });
});

it('with a line end is refused at the server, in a mail address and in a number', () => {
  for (const [field, text] of [
    ['mail', 'mila@voorbeeld.example\nBcc: all@voorbeeld.example'],
    ['phone', '0400 00\n00 00'],
  ] as const)
    expect(() => bookingOf(body({ ...typed, [field]: text }), rules, '2026-11-23')).toThrow();
});

it.skipIf(spawnSync('php', ['-v']).status !== 0)('is the same in WordPress', () => {
  const folder = path.resolve(import.meta.dirname, '../../wordpress/includes/agenda/api');
  const all = [...phones, ...mails].map(([, text]) => text);
  const code = `define( 'ABSPATH', 1 ); require '${folder}/rules.php';
    $in = json_decode( file_get_contents( 'php://stdin' ), true );
    echo json_encode( array_map( 'Kinekit\\\\Agenda\\\\plain_signs', $in ) );`;
  const said = JSON.parse(
    execFileSync('php', ['-r', code], { encoding: 'utf8', input: JSON.stringify(all) }),
  ) as string[];
  expect(said.map(digits)).toEqual([
    ...phones.map(() => '0400000000'),
    ...mails.map(([, text]) => text.replace('\u2011', '-').replaceAll(/[^\w@.-]/g, '')).map(digits),
  ]);
});
