// What somebody typed stays on its line: in forms, in what a server or a page tells of a practice, in calendar files.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, escapeText } from '../../src/practice/ics.js';
import { emptyDraft, toRequest } from '../../src/practice/booking/draft.js';
import { checkRequest, isMail, isPhone } from '../../src/practice/booking/fields.js';
import { readAppointment, readPractice } from '../../src/practice/booking/read.js';
import { parsePracticeInfo } from '../../src/practice/info.js';
import { isOneLine, manyLines, oneLine } from '../../src/practice/plain-text.js';

/** Everything that ends a line, controls a terminal or turns the direction of what follows. */
const signs = [
  ...Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)),
  ...Array.from({ length: 33 }, (_, code) => String.fromCharCode(0x7f + code)),
  ...'\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069',
];
const person = { name: 'Mila Peeters', mail: 'mila@voorbeeld.example', phone: '0400 00 00 00' };
const draft = { ...emptyDraft('k'), person, consent: true };
const rules = {
  questions: [
    { id: 'arts', label: { nl: 'Arts' }, required: false, max: 120 },
    { id: 'werk', label: { nl: 'Werk' }, required: false, max: 500 },
  ],
  prescription: true,
};

describe('a field of one line', () => {
  it.each(signs.map((sign) => [`U+${sign.charCodeAt(0).toString(16).padStart(4, '0')}`, sign]))(
    'has no %s anywhere, and the fault names the field',
    (_, sign) => {
      for (const at of [0, 3, 'end'] as const) {
        const put = (text: string) => (at === 'end' ? text + sign : `${text.slice(0, at)}${sign}${text.slice(at)}`);
        const request = {
          ...toRequest(draft, 'nl'),
          person: { name: put('Mila'), mail: put(person.mail), phone: put(person.phone) },
          prescription: { date: '2026-11-02', prescriber: put('dr. Arts'), sessions: 9 },
          answers: { arts: put('dokter'), werk: 'een\ntwee' },
        };
        expect(checkRequest(request, rules)).toEqual({
          'person.name': 'characters',
          'person.mail': 'mail',
          'person.phone': 'phone',
          'prescription.prescriber': 'characters',
          'answers.arts': 'characters',
        });
        expect([isMail(put(person.mail)), isPhone(put(person.phone))]).toEqual([false, false]);
      }
    },
  );

  it('takes names as people have them', () => {
    for (const name of [
      "Zoë D'Hoore-Çelik",
      'dr. J.P. van den Bo’m',
      'محمد الأمين',
      'Nguyễn Thị Ánh',
      '李小龍',
      'Ørjan III',
    ]) {
      expect(checkRequest({ ...toRequest(draft, 'nl'), person: { ...person, name } }, rules), name).toEqual({});
    }
  });

  it.each(['Ga naar https://evil.example', 'WWW.evil.example', 'ftp://evil.example'])(
    'takes no link for a name: %s',
    (name) => {
      expect(checkRequest({ ...toRequest(draft, 'nl'), person: { ...person, name } }, rules)).toEqual({
        'person.name': 'characters',
      });
    },
  );

  it('has a name of 80 characters and not of 81', () => {
    const of = (length: number) => ({ ...toRequest(draft, 'nl'), person: { ...person, name: 'a'.repeat(length) } });
    expect(checkRequest(of(80), rules)).toEqual({});
    expect(checkRequest(of(81), rules)).toEqual({ 'person.name': 'too-long' });
  });
});

it('takes what comes along when text is pasted out of what is sent, so that nobody hunts for what cannot be seen', () => {
  const pasted = {
    name: '\u202aMila\tPeeters\u202c\n',
    mail: ' mila@voorbeeld.example\r\n',
    phone: '0400\u200900 00 00\u2029',
  };
  const request = toRequest(
    {
      ...draft,
      person: pasted,
      reason: 'Knie\r\nsinds\u000bmei\u2028\u202eerg',
      answers: { werk: 'een\u0085twee' },
      prescription: { date: '2026-11-02', prescriber: 'dr.\tA', sessions: 9 },
    },
    'nl',
  );
  expect(request.person).toEqual({ ...person, phone: '0400 00 00 00' });
  expect(request.reason).toBe('Knie\nsinds mei\nerg');
  expect(request.answers).toEqual({ werk: 'een\ntwee' });
  expect(request.prescription?.prescriber).toBe('dr. A');
  expect(checkRequest(request, rules)).toEqual({});
});

it('makes any text one line, or lines with plain ends only', () => {
  const wild = fc.string({ unit: fc.oneof(fc.constantFrom(...signs), fc.string({ maxLength: 2 })) });
  fc.assert(
    fc.property(wild, (text) => {
      expect(isOneLine(oneLine(text))).toBe(true);
      expect(manyLines(text).split('\n').every(isOneLine)).toBe(true);
      expect(oneLine(oneLine(text))).toBe(oneLine(text));
    }),
  );
});

it('writes calendar files in which no text begins a line, whatever the reader takes for a line end', () => {
  for (const sign of signs) {
    const line = fold(`SUMMARY:${escapeText(`De${sign}ATTENDEE:x`)}`);
    expect(isOneLine(line), JSON.stringify(sign)).toBe(true);
  }
  expect(escapeText('a\u0085b\u2028c')).toBe('a\\nb\\nc');
});

it('shows the names that a booking server tells on one line', () => {
  const words = { nl: 'Kine\u202e\nherapie', fr: 'Kin\u0085é' };
  const told = readPractice({
    name: 'De\nLinde',
    zone: 'Europe/Brussels',
    services: [{ id: 'kine', name: words, minutes: 30, careGivers: ['noor'], sessions: 1 }],
    careGivers: [{ id: 'noor', name: 'Noor\u2028Verlinden\u202e', speciality: words }],
    questions: [{ id: 'arts', label: words, required: false, max: 10 }],
    prescription: false,
    noticeMinutes: 0,
    horizonDays: 10,
    can: { hold: false, manage: false, waitingList: false },
  });
  expect([told?.name, told?.careGivers[0]?.name]).toEqual(['De Linde', 'Noor Verlinden']);
  const clean = { nl: 'Kine herapie', fr: 'Kin é' };
  expect([told?.services[0]?.name, told?.questions[0]?.label, told?.careGivers[0]?.speciality]).toEqual([
    clean,
    clean,
    clean,
  ]);
  const appointment = readAppointment({
    id: 'a',
    sessions: [],
    manage: 'm',
    person: { ...person, name: 'Mila\u2029P' },
  });
  expect(appointment?.person.name).toBe('Mila P');
});

it('takes no name or role of a practice that leaves its line or turns what follows, and an address on plain lines only', () => {
  for (const sign of signs) {
    const json = {
      name: `De${sign}Linde`,
      careGivers: [
        { id: 'noor', name: `No${sign}or` },
        { id: 'b', name: 'B', role: `k${sign}t` },
      ],
    };
    const { info, problems } = parsePracticeInfo(json);
    expect(info, JSON.stringify(sign)).toEqual({ careGivers: [{ id: 'b', name: 'B' }] });
    expect(problems.map(({ reason }) => reason)).toEqual(['unsafe', 'unsafe', 'unsafe']);
  }
  const address = 'Lindeplein 1\n0000 Voorbeelddorp';
  expect(parsePracticeInfo({ address }).info).toEqual({ address });
  expect(parsePracticeInfo({ address: 'Lindeplein\u202e 1' }).problems).toEqual([
    { path: 'address', reason: 'unsafe' },
  ]);
});
